/** The panel's style sheets as one text; colours come last, because forced colours override all the others. */
import colours from "./colours.css";
import findings from "./findings.css";
import frame from "./frame.css";
import panel from "./panel.css";
import scores from "./scores.css";

export const css: string = [panel, scores, findings, frame, colours].join("\n");
