/** The panel's style sheets as one text; forced colours come last, because they override all the others. */
import card from "./card.css";
import facts from "./facts.css";
import findings from "./findings.css";
import forced from "./forced.css";
import frame from "./frame.css";
import panel from "./panel.css";
import scores from "./scores.css";
import sending from "./sending.css";
import tokens from "./tokens.css";

export const css: string = [tokens, panel, scores, findings, card, facts, frame, sending, forced].join("\n");
