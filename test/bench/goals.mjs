/** What the project asks of its own speed and weight, beside what this run has measured. */
import { median, quantile } from "./measure.mjs";

const FRAME = 1000 / 60;
const of = (times, name, base) => median(times.get(name)) / median(times.get(base));
const [FIRST, AT_ONCE, FULL] = ["coach, first answer", "coach, at once", "coach, in full"];

/** Rows of: what, what is asked, at most, what was measured. Null where its part did not run. */
const rowsOf = ({ drafts, edits, cold, painted, keys, idle, sizes }) => [
  ...[100, 400, 2_000].map((words) => [
    `key to painted, ${words} words`,
    "x an echo worker",
    1.25,
    painted && median(painted[words].coach) / median(painted[words].echo),
  ]),
  ["key to painted, 2,000 words", "x 100 words", 1.2, painted && median(painted[2_000].coach) / median(painted[100].coach)],
  // Until scores, findings and offers stand; then until every rewrite was tried on the new draft too.
  ["one-word edit in 421 words", "x harper.js, cache warm", 0.05, edits && of(edits.in421, AT_ONCE, "harper.js")],
  ["one-word edit in 421 words", "x write-good", 0.3, edits && of(edits.in421, AT_ONCE, "write-good")],
  ["  and every rewrite tried again", "x harper.js, cache warm", 0.05, edits && of(edits.in421, FULL, "harper.js")],
  ["  and every rewrite tried again", "x write-good", 0.3, edits && of(edits.in421, FULL, "write-good")],
  ["one-word edit in 20,000 words", "x in 185 words", 10, edits && of(edits.byLength, "one more word in 20000", "one more word in 185")],
  ["one-word edit in 20,000 words, p95", "ms, a frame", FRAME, edits && quantile(edits.byLength.get("one more word in 20000"), 0.95)],
  ["new draft, everything on", "x harper.js", 0.35, drafts && of(drafts.twenty, FULL, "harper.js")],
  ["new draft, everything on", "x write-good", 8, drafts && of(drafts.twenty, FULL, "write-good")],
  ["new draft, first answer", "x write-good", 0.05, drafts && of(drafts.twenty, FIRST, "write-good")],
  ["stopped worker to first answer", "x an empty worker", 1.5, cold?.first],
  ["stopped worker to full answer", "x an empty worker", 5, cold?.full],
  ["top level of the worker's script", "ms", 10, cold?.top],
  ["worker's heap over an empty one", "MB", 15, cold?.heap],
  ["long tasks of ours while typing", "of them", 0, keys?.typed.reduce((sum, { long }) => sum + long.length, 0)],
  ["50 tabs that nobody touches", "calls, timers and starts", 0, idle && idle.calls + idle.timers + idle.starts],
  ["content script with its panel", "kB gzip", 30, sizes && sizes["content.js"] / 1000],
  ["worker's code", "kB gzip", 150, sizes && (sizes["background.js"] + sizes["tagger.js"]) / 1000],
];

export function printGoals(measured) {
  console.log("\nasked for, and measured in this run (medians)");
  for (const [what, unit, most, value] of rowsOf(measured)) {
    const said =
      value === undefined || value === null ? "not measured" : `${value.toFixed(2).padStart(9)}  ${value <= most ? "met" : "NOT MET"}`;
    console.log(`  ${what.padEnd(38)} ${`at most ${Number(most.toFixed(2))} ${unit}`.padEnd(36)} ${said}`);
  }
}
