/** Word groups are shared by name, so no two files may give the same name. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const lexiconDir = join(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))), "src/coach/lexicon");

it("has no word group twice under one name", async () => {
  const files = readdirSync(lexiconDir).filter((name) => name !== "index.ts" && name !== "group.ts");
  const modules = (await Promise.all(files.map((name) => import(join(lexiconDir, name))))) as Record<string, object>[];
  const names = modules.flatMap((module) => Object.values(module).flatMap((groups) => Object.keys(groups)));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
