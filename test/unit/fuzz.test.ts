/** Inputs that nobody thought of: those that once broke a law hold now, and a short run of the fuzzer finds no more. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { attempt, shrunk } from "../fuzz/attempt.ts";
import { mutate } from "../fuzz/mutate.ts";
import { randomFrom } from "../fuzz/random.ts";
import { TARGETS } from "../fuzz/targets/index.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Inputs, always from the same seed, so that a slow machine tries what a fast one does; `npm run fuzz` goes on as long as it is told. */
const SHORT = 6000;

interface Found {
  readonly target: string;
  readonly input: string;
}
const FOUND: readonly Found[] = readFileSync(here("../fixtures/fuzz-found.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const run = (...args: string[]): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [here("../fuzz/run.mjs"), ...args]);
    let out = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        out += chunk;
      });
    child.on("close", (status) => resolve(`${out}exit status ${status}`));
  });

describe("the fuzzer", () => {
  it.each(FOUND.map((found) => [found.target, found.input] as const))("has not broken %s with %j again", async (name, input) => {
    const target = TARGETS.find((each) => each.name === name);
    expect(target && (await attempt(target, input))).toBeNull();
  });

  it("tries the same inputs again for the same seed, none longer than it may be", () => {
    const some = (seed: number): string[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 500 }, () => mutate("We can't do that, it's our policy.", "Sorry about the delay.", 60, random));
    };
    expect(some(3)).toEqual(some(3));
    expect(some(4)).not.toEqual(some(3));
    expect(new Set(some(3)).size).toBeGreaterThan(400);
    expect(Math.max(...some(3).map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it("says what broke, in few characters, when a law breaks", async () => {
    const broken = { name: "broken", share: 1, seeds: [], longest: 100, run: (input: string) => expect(input).not.toContain("z") };
    expect(await attempt(broken, "a plain text")).toBeNull();
    expect(await attempt(broken, "a z in a text")).toContain("z");
    expect(await shrunk(broken, "a z in a text")).toBe("z");
  });

  it(`finds nothing in ${SHORT} changed and mixed inputs over everything that reads`, async () => {
    const said = await run("--inputs", String(SHORT));
    expect(said).toMatch(/ 0 broke a law\nexit status 0$/);
  });
});
