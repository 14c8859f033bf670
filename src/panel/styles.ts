/** The panel's style sheets as one text; colours come last, because forced colours override all the others. */
import card from "./card.css";
import colours from "./colours.css";
import facts from "./facts.css";
import findings from "./findings.css";
import frame from "./frame.css";
import panel from "./panel.css";
import scores from "./scores.css";

export const css: string = [panel, scores, findings, card, facts, frame, colours].join("\n");
