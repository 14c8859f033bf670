/** What the second reader costs after the rules have answered: in this process, and in a worker of a real Chromium. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../support/setup.mjs";
import { draftsOfLength } from "./drafts.mjs";
import { CUSTOMER } from "./drafts-and-edits.mjs";
import { measure, print } from "./measure.mjs";
import { timesInChromium } from "./model-in-chromium.mjs";

const WARM_UP = 10;
const changed = (i) => `You should have checked the two photos on page ${1000 + i} of the leaflet before you signed for it.`;
const SENTENCE = "a changed sentence, the model alone";
const REPLY = "a new 150-word reply, after the rules";

export async function secondOpinion({ root, repeats, coach: { createCoach, loadModel, secondReader, RULES }, options, patterns }) {
  const file = join(root, "assets/model/model.bin");
  if (!existsSync(file)) return console.log("\na second opinion\n  not measured: there is no assets/model/model.bin here");
  const bytes = readFileSync(file);
  const before = performance.now();
  const model = await loadModel(bytes);
  const loaded = performance.now() - before;
  const second = createCoach(RULES, { ...options, secondReader: secondReader(async () => model) });
  const unseen = draftsOfLength(150, repeats + WARM_UP, 60);
  const afterRules = async (i) => {
    await second.assess({ draft: unseen[i], customer: CUSTOMER });
    return () => second.reconsider({ draft: unseen[i], customer: CUSTOMER });
  };
  const cases = [
    [SENTENCE, (i) => () => model.hear(changed(i))],
    [REPLY, afterRules],
  ];
  const size = `${(bytes.length / 1e6).toFixed(1)} MB, read in ${loaded.toFixed(0)} ms, ${(model.size / 1e6).toFixed(0)} MB in memory`;
  print(`a second opinion (${size})`, await measure(cases, { repeats }));
  const executablePath = findChromium();
  if (!executablePath) return;
  const texts = { customer: CUSTOMER, sentences: unseen.map((_, i) => changed(i)), drafts: unseen };
  const inChromium = await timesInChromium({ root, model: file, executablePath, plugins: [patterns.plugin()], ...texts });
  print(
    `the same in a worker of Chromium (read in ${inChromium.loaded.toFixed(0)} ms)`,
    new Map([
      [SENTENCE, inChromium.sentence],
      [REPLY, inChromium.draft],
    ]),
  );
}
