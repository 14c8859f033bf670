/** The options page: draws the rule book, and opens all of it for printing. */
import { render } from "preact";
import { RULES } from "../coach/rules/index.ts";
import { openForPrinting } from "./open-for-printing.ts";
import { RuleBook } from "./RuleBook.tsx";

const life = new AbortController();
addEventListener("pagehide", (event) => event.persisted || life.abort(), { signal: life.signal });
openForPrinting(life.signal);
const place = document.getElementById("rule-book");
if (place) render(<RuleBook rules={RULES} signal={life.signal} />, place);
