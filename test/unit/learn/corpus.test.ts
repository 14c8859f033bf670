/** Holds the committed model to the text it was trained on. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readModelFile } from "../../../src/model/model-file.ts";

const root = join(import.meta.dirname, "../../..");
const data = join(root, "src/learn/data");
const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
const files = namesIn(data);
const drafts = join(data, "drafts");

interface Row {
  readonly text: string;
  readonly labels: readonly string[];
  readonly maybe: readonly string[];
}

/** Over names and bytes of the training files and of the complete drafts, as src/learn/corpus.py has it. */
function corpusHash(): string {
  const hash = createHash("sha256");
  for (const folder of [data, drafts])
    for (const name of namesIn(folder))
      hash
        .update(`${name}\0`)
        .update(readFileSync(join(folder, name)))
        .update("\0");
  return hash.digest("hex");
}

/** The JSON header of the committed model; readModelFile has it checked first. */
function headerOf(bytes: Buffer): { readonly corpusSha256: string } {
  return JSON.parse(bytes.subarray(8, 8 + bytes.readUInt32LE(4)).toString("utf8"));
}

/** Lines that anybody writes: the writer of fresh-2 and one of the training text met in each of them by chance. */
const STOCK = [
  "How long is a piece of string?",
  "Let us know how you get on.",
  "Thank you for bringing this to our attention.",
  "Your loyalty means the world to us.",
];

describe("the training text", () => {
  it("is what the committed model was trained on", () => {
    const path = join(root, "assets/model/model.bin");
    // A copy of the house may be without a model.
    if (!existsSync(path)) return;
    const bytes = readFileSync(path);
    expect(readModelFile(bytes).header.layers).toBeGreaterThan(0);
    expect(headerOf(bytes).corpusSha256).toBe(corpusHash());
  });

  it("says of each row what it is, and never both yes and maybe", () => {
    for (const name of files) {
      const rows = readFileSync(join(data, name), "utf8")
        .trim()
        .split("\n")
        .map((line): Row => JSON.parse(line));
      expect(rows.filter((row) => !row.text || row.labels.some((id) => row.maybe.includes(id))).map((row) => row.text)).toEqual([]);
    }
  });

  it("holds no sentence of the drafts that thresholds and figures come from", () => {
    const draftsOf = (set: string): string => readFileSync(join(root, `test/fixtures/${set}.drafts.jsonl`), "utf8");
    const measured = ["unseen", "calibration", "held-out", "fresh"].map(draftsOf).join();
    const long = ["more-drafts", "many-writers", "customers"].flatMap((name) =>
      readFileSync(join(data, `${name}.jsonl`), "utf8")
        .trim()
        .split("\n")
        .map((line): Row => JSON.parse(line))
        .filter((row) => row.text.split(" ").length > 6),
    );
    expect(long.length).toBeGreaterThan(1000);
    const heldIn = (drafts: string): string[] =>
      long.map((row) => row.text).filter((text) => drafts.includes(JSON.stringify(text).slice(1, -1)));
    expect(heldIn(measured)).toEqual([]);
    expect([...new Set(heldIn(draftsOf("fresh-2")))].sort()).toEqual(STOCK);
  });
});
