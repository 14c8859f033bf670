#!/usr/bin/env node
/** `npm run bench`: what an assessment costs beside its peers, what the extension costs a page, and what it weighs, in one run. `-- --only edits,sizes` runs parts of it, `--repeats 5` tries it out. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compiledPatterns } from "../../assets/build/compiled-patterns.mjs";
import { loadCoach, loadOthers } from "./coach-module.mjs";
import { coldStarts } from "./cold.mjs";
import { coldInNode, coldWorkers } from "./cold-starts.mjs";
import { edits, newDrafts } from "./drafts-and-edits.mjs";
import { printGoals } from "./goals.mjs";
import { idleTabs } from "./idle.mjs";
import { keyPresses, keysPainted, panelRedraws } from "./on-the-page.mjs";
import { secondOpinion } from "./second-opinion.mjs";
import { printSizes } from "./sizes.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const NODE_STARTS = 7;

/** Parts by the name that `--only` takes, in the order they run; what they give is what the goals are held against. */
const PARTS = {
  node: coldInNode,
  drafts: newDrafts,
  edits,
  second: secondOpinion,
  cold: coldWorkers,
  keys: keyPresses,
  idle: idleTabs,
  panel: panelRedraws,
  painted: keysPainted,
  sizes: ({ patterns, sizes }) => printSizes(root, patterns, sizes),
};

const { values } = parseArgs({
  options: { only: { type: "string", default: Object.keys(PARTS).join() }, repeats: { type: "string", default: "30" } },
});
const repeats = Number(values.repeats);
const wanted = values.only.split(",");
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}: there are ${Object.keys(PARTS).join(", ")}`);
const needsOthers = wanted.some((name) => ["drafts", "edits", "sizes"].includes(name));

const patterns = await compiledPatterns(root);
const { used: cold, ...coach } = await loadCoach(root, patterns, (file) => wanted.includes("node") && coldStarts(file, NODE_STARTS));
const { runs: others, sizes } = needsOthers ? await loadOthers(root) : { runs: new Map(), sizes: [] };
const options = { detect: async () => null };
const tools = { root, repeats, patterns, cold, coach, others, sizes, options, coachFor: () => coach.createCoach(coach.RULES, options) };

const measured = {};
for (const name of Object.keys(PARTS).filter((part) => wanted.includes(part))) measured[name] = await PARTS[name](tools);
printGoals(measured);
const versionOf = (name) => `${name} ${JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version}`;
console.log(
  `\nnode ${process.version}, ${coach.RULES.length} rules; ${["harper.js", "write-good", "retext", "wink-nlp", "compromise"].map(versionOf).join(", ")}`,
);
process.exit(0);
