/** What `npm run fuzz` runs once it is bundled: reads the limits, fuzzes, prints what was tried and every input that broke a law. */
import { parseArgs } from "node:util";
import { watchCoverage } from "./coverage.ts";
import { type Found, fuzz } from "./fuzz.ts";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "1000000" },
    seconds: { type: "string", default: "86400" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});

const coverage = watchCoverage();
const { TARGETS } = await import("./targets/index.ts");
const targets = values.only ? TARGETS.filter(({ name }) => name === values.only) : TARGETS;
const start = performance.now();
const seconds = (): number => Math.round((performance.now() - start) / 1000);
const limits = { inputs: Number(values.inputs), seconds: Number(values.seconds), seed: Number(values.seed) };
/** Each as soon as it is known: a long run may be stopped. */
const said = new Set<Found>();
const say = (found: Iterable<Found>): void => {
  for (const each of found) if (!said.has(each)) console.log(JSON.stringify(each));
  for (const each of found) said.add(each);
};
const { inputs, found } = await fuzz(targets, coverage, limits, (tried, turns) => {
  console.log(`${tried} inputs, ${coverage.known} blocks of code, ${seconds()} s`);
  say(turns.flatMap(({ troubles }) => [...troubles.values()]));
});
console.log(
  Object.entries(inputs)
    .map(([name, count]) => `  ${name.padEnd(14)} ${count}`)
    .join("\n"),
);
say(found);
console.log(`${Object.values(inputs).reduce((sum, count) => sum + count, 0)} inputs, ${found.length} broke a law`);
process.exitCode = found.length > 0 ? 1 : 0;
