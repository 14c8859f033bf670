/** Packages say what is in them and nothing of who made them, where and when. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, it } from "vitest";
import { contentsOf, filesIn, withManifest, zipOf } from "../../../assets/build/packages.mjs";

const FILES = { "manifest.json": '{"name": "Coach", "key": "abc"}', "sites/a.js": "1", "sites/ä.js": "2", "z.js": "3" };
const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true });
});

/** A folder with those files, written in this order and dated so. */
function folder(names: readonly string[], day: Date): string {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-package-"));
  made.push(dir);
  mkdirSync(join(dir, "sites"));
  for (const name of names) {
    writeFileSync(join(dir, name), FILES[name as keyof typeof FILES]);
    utimesSync(join(dir, name), day, day);
  }
  return dir;
}

it("makes equal bytes of equal folders, whenever and in whatever order they were written", async () => {
  const names = Object.keys(FILES);
  const old = folder(names, new Date(2001, 1, 1));
  const fresh = folder(names.toReversed(), new Date(2026, 5, 5, 13));
  const [first, second] = await Promise.all([old, fresh].map(async (dir) => zipOf(await contentsOf(dir))));
  expect(second).toEqual(first);
  expect(Object.entries(unzipSync(first!)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(Object.entries(FILES));
});

it("lists a folder's files with / in between, and changes the manifest alone", async () => {
  const dir = folder(Object.keys(FILES), new Date());
  expect(await filesIn(dir)).toEqual(Object.keys(FILES));
  const changed = withManifest(await contentsOf(dir), ({ key: _, ...rest }) => rest);
  expect(JSON.parse(strFromU8(changed["manifest.json"]!))).toEqual({ name: "Coach" });
  expect(strFromU8(changed["z.js"]!)).toBe("3");
});
