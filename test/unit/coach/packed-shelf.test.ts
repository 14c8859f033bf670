/** The patterns' file in the package: read only as the build made it, and anew after a failure. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { fileOf } from "../../../src/coach/book-file.ts";
import type { FileMark, OwnFiles } from "../../../src/coach/own-files.ts";
import { packedShelf } from "../../../src/coach/packed-shelf.ts";
import { shelved } from "../../../src/coach/shelf.ts";

const bytes = fileOf(shelved(["we can not", "(sorry|apologies) for ..", "#Verb it"]));
const FILE: FileMark = { name: "patterns.bin", sha256: createHash("sha256").update(bytes).digest("hex") };
const holding = (file: () => Uint8Array | null): OwnFiles => ({ read: async () => file(), runTagger: async () => undefined });
const changed = bytes.map((byte, i) => (i === 70 ? byte ^ 1 : byte));

it("gives the patterns that the build wrote, by their numbers", async () => {
  const { wakeShelf, shelved: numbered } = packedShelf(FILE);
  expect(() => numbered([0])).toThrow("before they were read");
  await wakeShelf(holding(() => bytes));
  const { book, calls } = shelved(["we can not", "(sorry|apologies) for ..", "#Verb it"]);
  expect(numbered([2, 0])).toEqual({ book, calls, numbers: [2, 0] });
});

it("reads a file that begins anywhere in its buffer", async () => {
  const { wakeShelf, shelved: numbered } = packedShelf(FILE);
  const odd = new Uint8Array(bytes.length + 1);
  odd.set(bytes, 1);
  await wakeShelf(holding(() => odd.subarray(1)));
  expect([...numbered([0]).book.words.keys()]).toContain("apologies");
});

it.each([
  ["is not there", null, "missing"],
  ["was changed on the way", changed, "damaged"],
  ["is cut short", bytes.subarray(0, bytes.length - 2), "damaged"],
  ["is of another build", fileOf(shelved(["we can"])), "damaged"],
])("reads nothing from a file that %s", async (_, file, trouble) => {
  const { wakeShelf, shelved: numbered } = packedShelf(FILE);
  await expect(wakeShelf(holding(() => file))).rejects.toMatchObject({ name: "PackageProblem", trouble });
  expect(() => numbered([0])).toThrow("before they were read");
});

it("tries again when it is asked again, and reads once where it can", async () => {
  const files = [null, changed, bytes];
  let reads = 0;
  const { wakeShelf } = packedShelf(FILE);
  const wake = () => wakeShelf(holding(() => files[reads++] ?? null));
  await expect(wake()).rejects.toMatchObject({ trouble: "missing" });
  await expect(wake()).rejects.toMatchObject({ trouble: "damaged" });
  await Promise.all([wake(), wake()]);
  await wake();
  expect(reads).toBe(3);
});
