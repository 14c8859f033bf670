/** Where a value stands in a JSON file: some line for every path, whatever its keys are made of. */
import { describe, expect, it } from "vitest";
import { readJsonText } from "../../../src/policy/json-lines.ts";
import fc from "../../support/same-seed.ts";

const lineIn = (text: string, at: string): number => {
  const read = readJsonText(text);
  if ("problem" in read) throw new Error(read.problem);
  return read.lineOf(at);
};

describe("the line of a value", () => {
  it("is its own, or that of what stands around it", () => {
    const text = '{\n "rules": [\n  {"why": 1},\n  {"find": 2}\n ]\n}';
    const asked = ["rules", "rules[0].why", "rules[1]", "rules[1].find", "rules[1].lost", "rules[9].lost.too", "nowhere", ""];
    expect(asked.map((at) => lineIn(text, at))).toEqual([2, 3, 4, 4, 4, 2, 1, 1]);
  });

  it("is found for keys with dots and brackets in them, and for paths that lead nowhere", () => {
    const odd = fc.string({ unit: fc.constantFrom("a", ".", "[", "]", "1"), maxLength: 12 });
    fc.assert(
      fc.property(odd, odd, (key, at) => {
        expect(lineIn(`\n\n${JSON.stringify({ [key]: 1 })}`, at)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
