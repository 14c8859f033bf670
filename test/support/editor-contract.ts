/** One contract for every kind of editor, by the editor's own account: the same in each browser. */
import { afterAll, beforeAll, describe, expect } from "vitest";
import { holdsToReading } from "./contract-reading.ts";
import { holdsToSafety } from "./contract-safety.ts";
import { holdsToUndo } from "./contract-undo.ts";
import { holdsToWriting } from "./contract-writing.ts";
import { FAMILIES, type Family, inFamily } from "./editor-families.ts";
import { type Browser, type EditorPage, type EditorPages, startEditorPages } from "./editor-pages.ts";
import type { EditCase } from "./edits.ts";

/** What each part of the contract is given. */
export interface Held {
  readonly family: Family;
  readonly browser: Browser;
  readonly edits: readonly EditCase[];
  /** Repeated, never retried: a test that fails once in three has failed. */
  readonly times: { readonly repeats: number };
  /** Opens the family's page with a draft in notation. */
  open(draft: string): Promise<EditorPage>;
  /** The notation as far as the box can hold it. */
  as(notation: string): string;
  /** Waits until the editor itself says that its content is this. */
  shows(box: EditorPage, notation: string): Promise<void>;
}

/** Holds every family to the contract in one browser. */
export function holdContract(browser: Browser, edits: readonly EditCase[]): void {
  let pages: EditorPages;
  beforeAll(async () => {
    pages = await startEditorPages(browser);
  });
  afterAll(() => pages.close());

  describe.each(FAMILIES.map((family) => [family.name, family] as const))("%s", (_, family) => {
    const as = (notation: string): string => inFamily(family, notation);
    const held: Held = {
      family,
      browser,
      edits,
      times: { repeats: family.often && browser === "chromium" ? 2 : 0 },
      as,
      open: (draft) => pages.open(family.name, as(draft)),
      shows: (box, notation) => expect.poll(() => box.model(), { interval: 20 }).toBe(as(notation)),
    };
    holdsToReading(held);
    holdsToWriting(held);
    holdsToUndo(held);
    holdsToSafety(held);
  });
}
