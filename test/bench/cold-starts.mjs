/** What the first answer costs where nothing has run yet: in node, and in Chromium from a stopped worker, beside workers that hold and score nothing. */
import { findChromium } from "../support/setup.mjs";
import { coldInChromium } from "./cold-in-chromium.mjs";
import { draftsOfLength } from "./drafts.mjs";
import { CUSTOMER } from "./drafts-and-edits.mjs";
import { print, quantile } from "./measure.mjs";

/** `samples` are those of cold.mjs, taken as the module was made. */
export function coldInNode({ cold }) {
  print(
    `cold start in node, ${cold.full.length} processes: since import, in processor time (heap in MB over an empty process)`,
    new Map([
      ["the script has run", cold.evaluated],
      ["first answer", cold.glance],
      ["full answer", cold.full],
      ["heap after both", cold.heap],
    ]),
  );
}

export async function coldWorkers({ root, repeats, coachFor }) {
  const executablePath = findChromium();
  const drafts = draftsOfLength(100, repeats);
  const assessment = await coachFor().assess({ draft: drafts[0], customer: CUSTOMER });
  const found = executablePath && (await coldInChromium({ root, executablePath, times: repeats, drafts, customer: CUSTOMER, assessment }));
  if (!found) return void console.log("\ncold start in Chromium\n  not measured: it needs Chromium and `npm run build`");
  const empty = "an empty worker answers";
  print(
    "cold start in Chromium, from a stopped worker to its answer (by the clock)",
    new Map([
      [empty, found.empty.first],
      ["an echo worker answers", found.echo.first],
      ["the coach, first answer", found.coach.first],
      ["the coach, full answer", found.coach.full],
      ["top level of its script", found.coach.top],
    ]),
    empty,
  );
  const heap = (found.coach.heap - found.empty.heap) / 1e6;
  console.log(`  heap of the coach's worker over an empty one, after one answer: ${heap.toFixed(1)} MB`);
  const ratio = (of) => quantile(of, 0.5) / quantile(found.empty.first, 0.5);
  return { first: ratio(found.coach.first), full: ratio(found.coach.full), top: quantile(found.coach.top, 0.5), heap };
}
