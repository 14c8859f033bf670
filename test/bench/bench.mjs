#!/usr/bin/env node
/** `npm run bench`: what an assessment costs beside its peers, in one run: medians and 95th percentiles in milliseconds of processor time, and ratios. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compiledPatterns } from "../../assets/build/compiled-patterns.mjs";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";
import { findChromium } from "../support/setup.mjs";
import { coldStarts } from "./cold.mjs";
import { draftsOfLength } from "./drafts.mjs";
import { costOfKeys } from "./key-press.mjs";
import { keysToPaint } from "./key-to-painted.mjs";
import { timesInChromium } from "./model-in-chromium.mjs";
import { redrawsInChromium } from "./panel-in-chromium.mjs";
import { loadPeers } from "./peers.mjs";
import { printSizes } from "./sizes.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const REPEATS = 30;
/** Rounds before the counted ones: nobody's first key press after a cold start is what typing feels like; that is the cold start's row. */
const WARM_UP = 10;
const COLD_STARTS = 7;
/** Lengths of the drafts, in words, at which the way from key press to paint is timed. */
const PAINTED_WORDS = [100, 400, 2_000];

/** The coach as the worker runs it, as one module. */
async function loadCoach() {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-bench-"));
  const outfile = join(dir, "coach.mjs");
  const contents = [
    'export { createCoach } from "./src/coach/coach.ts"; export { RULES } from "./src/coach/rules/index.ts";',
    'export { loadModel } from "./src/model/model.ts"; export { noticeWith } from "./src/model/second-opinion.ts";',
  ].join("\n");
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    plugins: [patterns, kernelForEsbuild],
    outfile,
    logLevel: "error",
  });
  const cold = coldStarts(outfile, COLD_STARTS);
  const module = await import(outfile);
  rmSync(dir, { recursive: true });
  return { ...module, cold };
}

const quantile = (times, q) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(q * times.length))];

/** Milliseconds of processor time that this process has used, its helper threads included: what else runs on the machine counts little. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs every case in turn, REPEATS times over, so that a noisy moment hits all of them. */
async function measure(cases) {
  const times = new Map(cases.map(([name]) => [name, []]));
  for (let i = -WARM_UP; i < REPEATS; i++) {
    for (const [name, run] of cases) {
      const prepared = await run(i + WARM_UP);
      const start = spent();
      await prepared();
      if (i >= 0) times.get(name).push(spent() - start);
    }
  }
  return times;
}

function print(title, times, against) {
  console.log(`\n${title}`);
  const base = against && quantile(times.get(against), 0.5);
  for (const [name, all] of times) {
    const p50 = quantile(all, 0.5);
    console.log(
      `  ${name.padEnd(44)} p50 ${p50.toFixed(2).padStart(9)}  p95 ${quantile(all, 0.95).toFixed(2).padStart(9)}${base ? `  x${(p50 / base).toFixed(3)} of ${against}` : ""}`,
    );
  }
}

async function loadHarper() {
  const { LocalLinter } = await import("harper.js");
  const { binaryInlined } = await import("harper.js/binaryInlined");
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return linter;
}

const compiled = await compiledPatterns(root);
const patterns = compiled.plugin();
const { createCoach, loadModel, noticeWith, RULES, cold } = await loadCoach();
const options = { detect: async () => null };
const coach = createCoach(RULES, options);
print(
  `cold start in node, ${COLD_STARTS} processes, ${RULES.length} rules: since import (heap in MB over an empty process)`,
  new Map([
    ["the script has run", cold.evaluated],
    ["first answer at a glance", cold.glance],
    ["first answer in full", cold.full],
    ["heap after both", cold.heap],
  ]),
);

const customer = "This is the third time I write about the missing parcel. What are you going to do? I'm furious.";
const text = draftsOfLength(150, REPEATS + WARM_UP + 1);
const linter = await loadHarper();
await linter.lint(text.at(-1));
const peersFolder = mkdtempSync(join(root, "node_modules", ".bench-"));
const peers = await loadPeers(root, peersFolder);
rmSync(peersFolder, { recursive: true });
const glancing = createCoach(RULES, options);
const newReplies = await measure([
  ["harper.js", (i) => () => linter.lint(text[i])],
  ...[...peers.runs].map(([name, run]) => [name, (i) => () => run(text[i])]),
  ["coach, at a glance", (i) => () => glancing.glance({ draft: text[i], customer })],
  ["coach, in full", (i) => () => coach.assess({ draft: text[i], customer })],
]);
print("a new 150-word reply", newReplies, "harper.js");
print("the same", newReplies, "write-good");

const edited = (draft, i) => draft.replace("Thank you for the photos", `Thank you for the ${i} photos`);
const [draft] = draftsOfLength(421, 1);
const oneWord = await measure([
  ["harper.js, its cache warm", (i) => () => linter.lint(edited(draft, i))],
  ...[...peers.runs].map(([name, run]) => [name, (i) => () => run(edited(draft, i))]),
  ["coach, at a glance", (i) => () => glancing.glance({ draft: edited(draft, i), customer })],
  ["coach, in full", (i) => () => coach.assess({ draft: edited(draft, i), customer })],
]);
print("one more word in 421", oneWord, "harper.js, its cache warm");
print("the same", oneWord, "write-good");

const edits = [];
for (const words of [185, 2_000, 20_000]) {
  const [long] = draftsOfLength(words, 1);
  await coach.assess({ draft: long, customer });
  edits.push([`one more word in ${words}`, (i) => () => coach.assess({ draft: edited(long, i), customer })]);
}
print("typing goes on", await measure(edits), "one more word in 185");

const MODEL = join(root, "assets/model/model.bin");
/** The second opinion, where this copy of the house has a model. */
async function measureModel(file) {
  const bytes = readFileSync(file);
  const before = performance.now();
  const model = await loadModel(bytes);
  const loaded = performance.now() - before;
  const second = createCoach(RULES, { ...options, notice: noticeWith(async () => model) });
  const unseen = draftsOfLength(150, 3 * REPEATS + WARM_UP).slice(2 * REPEATS);
  const changed = (i) => `You should have checked the two photos on page ${1000 + i} of the leaflet before you signed for it.`;
  print(
    `a second opinion (${(bytes.length / 1e6).toFixed(1)} MB, read in ${loaded.toFixed(0)} ms, ${(model.size / 1e6).toFixed(0)} MB in memory)`,
    await measure([
      ["a changed sentence, the model alone", (i) => () => model.notice([{ text: changed(i) }])],
      [
        "a new 150-word reply, after the rules",
        async (i) => {
          await second.assess({ draft: unseen[i], customer });
          return () => second.reconsider({ draft: unseen[i], customer });
        },
      ],
    ]),
  );
  const executablePath = findChromium();
  if (!executablePath) return;
  const inChromium = await timesInChromium({
    root,
    model: file,
    executablePath,
    customer,
    sentences: unseen.map((_, i) => changed(i)),
    drafts: unseen,
  });
  print(
    `the same in a worker of Chromium (read in ${inChromium.loaded.toFixed(0)} ms)`,
    new Map([
      ["a changed sentence, the model alone", inChromium.sentence],
      ["a new 150-word reply, after the rules", inChromium.draft],
    ]),
  );
}
if (existsSync(MODEL)) await measureModel(MODEL);
else console.log("\na second opinion\n  not measured: there is no assets/model/model.bin here");

/** Script of the built extension on a page's main thread, where there is a browser and a build. */
async function measurePage() {
  const executablePath = findChromium();
  const cost = executablePath && (await costOfKeys({ root, executablePath, lengths: [400, 20_000] }));
  if (!cost) return console.log("\non the page, per key press\n  not measured: it needs Chromium and `npm run build`");
  print(
    "on the page, in CKEditor 5 in Chromium: our script on the main thread",
    new Map(
      cost.typed.flatMap(({ words, key, look }) => [
        [`a key press in ${words} words`, key],
        [`the look in the pause after it, ${words} words`, [look]],
      ]),
    ),
  );
  console.log(`  no box has the focus: ${cost.idle.timers} timers; the script ran ${cost.idle.calls} times, for focus that came and went`);
}
await measurePage();

/** The panel: its redraw, and the whole way from a key press to it beside a worker that scores nothing. */
async function measurePanel() {
  const executablePath = findChromium();
  if (!executablePath) return console.log("\nthe panel\n  not measured: it needs Chromium");
  const { first, all } = await redrawsInChromium({ root, executablePath });
  print(
    "the panel redrawn after an assessment with 20 findings, layout included",
    new Map([
      ["the first four shown, as at first", first],
      ["all twenty shown", all],
    ]),
  );
  const drafts = [];
  for (const words of PAINTED_WORDS) {
    const [draft] = draftsOfLength(words, 1);
    drafts.push({ draft, assessment: await coach.assess({ draft, customer }) });
  }
  const painted = await keysToPaint({ root, executablePath, drafts });
  if (!painted) return console.log("\nfrom key press to paint\n  not measured: it needs `npm run build`");
  for (const [i, words] of PAINTED_WORDS.entries()) {
    const rows = [
      ["echo: nothing scored", painted[i].echo],
      ["the coach", painted[i].coach],
    ];
    print(`from key press to the panel on the screen, ${words} words, our pause of 250 ms included`, new Map(rows), "echo: nothing scored");
  }
}
await measurePanel();
await printSizes(root, [patterns], peers.sizes);
console.log(
  `\nnode ${process.version}, ${REPEATS} repeats, cases in turn; harper.js ${JSON.parse(readFileSync(join(root, "node_modules/harper.js/package.json"), "utf8")).version}`,
);
process.exit(0);
