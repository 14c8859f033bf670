#!/usr/bin/env node
/** What a process pays that has never coached: started afresh for each sample. As a child it is given a module and says what it took. */
import { execFileSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const DRAFT =
  "Hi Maria,\n\nUnfortunately we can't refund the ticket, it's our policy. You should have checked the date before you paid.\n\nBest,\nTom";
const CUSTOMER = "I paid twice and nobody answers. Where is my money?";
const MEGABYTE = 1e6;

/** Milliseconds of processor time that this process has used. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time in milliseconds since the module was asked for; heap in bytes over what the process had before. */
async function sample(file) {
  globalThis.gc();
  const empty = process.memoryUsage().heapUsed;
  const start = spent();
  const { createCoach, RULES } = await import(pathToFileURL(file).href);
  const evaluated = spent() - start;
  const coach = createCoach(RULES, { detect: async () => null });
  await coach.glance({ draft: DRAFT, customer: CUSTOMER });
  const glance = spent() - start;
  await coach.assess({ draft: DRAFT, customer: CUSTOMER });
  const full = spent() - start;
  globalThis.gc();
  return { evaluated, glance, full, heap: (process.memoryUsage().heapUsed - empty) / MEGABYTE };
}

const self = fileURLToPath(import.meta.url);

/** So many fresh processes, each with the module `file`: lists of times and heaps by name. */
export function coldStarts(file, times) {
  const samples = Array.from({ length: times }, () =>
    JSON.parse(execFileSync(process.execPath, ["--expose-gc", self, file], { encoding: "utf8" })),
  );
  return Object.fromEntries(["evaluated", "glance", "full", "heap"].map((name) => [name, samples.map((each) => each[name])]));
}

if (process.argv[1] === self) {
  process.stdout.write(JSON.stringify(await sample(process.argv[2])));
  process.exit(0);
}
