/** One contract for every kind of editor, in a real browser: what is read, written, painted and undone, by the editor's own account. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EditorPage, type EditorPages, FAMILIES, type Family, startEditorPages } from "../support/editor-pages.ts";
import { EDITS, editOf, plain, unmarked } from "../support/edits.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };

let pages: EditorPages;
beforeAll(async () => {
  pages = await startEditorPages();
});
afterAll(() => pages.close());

/** What the coach takes a page's editor for, where that is not the page's own name. */
const KINDS: Readonly<Record<string, string>> = { controlled: "textarea", tiptap: "prosemirror", "tinymce-inline": "tinymce" };
const isField = (family: Family) => family === "textarea" || family === "controlled";

describe.each(FAMILIES)("%s", (family) => {
  const inFamily = (notation: string) => (isField(family) ? plain(notation) : notation);
  const open = (draft: string) => pages.open(family, inFamily(draft));
  const shows = (box: EditorPage, notation: string) =>
    expect.poll(() => box.model(), { timeout: 1000, interval: 20 }).toBe(inFamily(notation));
  const changes = (box: EditorPage) => box.page.evaluate(() => window.box?.changes ?? 0);

  it("is recognized, and read as it stands", THRICE, async () => {
    const box = await open("Hi **Dana**,\n\nWe looked 👩‍💻.\nSam");
    expect(await box.call("family")).toBe(KINDS[family] ?? family);
    expect(await box.call("isReplyField")).toBe(true);
    expect((await box.call("read")).trimEnd()).toBe("Hi Dana,\n\nWe looked 👩‍💻.\nSam");
  });

  it.each(EDITS)("takes an edit $name, and gives it back in one undo", THRICE, async (edit) => {
    const box = await open(unmarked(edit.from));
    const before = await changes(box);
    expect(await box.call("apply", editOf(edit))).toMatchObject({ ok: true });
    expect(await box.model()).toBe(inFamily(edit.to));
    expect(await changes(box)).toBeGreaterThan(before);
    await box.page.keyboard.press("Control+z");
    await shows(box, unmarked(edit.from));
  });

  it("leaves the caret behind the new words", THRICE, async () => {
    const box = await open("Hi, we can't help with that.");
    await box.call("select", 9, 9);
    await box.call("apply", { start: 7, end: 12, expected: "can't", text: "can" });
    await box.page.keyboard.type(" now");
    await shows(box, "Hi, we can now help with that.");
  });

  it("keeps a caret that was elsewhere", THRICE, async () => {
    const box = await open("Hi, we can't help.\nSam");
    await box.call("select", 22, 22);
    await box.call("apply", { start: 7, end: 12, expected: "can't", text: "will gladly" });
    await box.page.keyboard.type("antha");
    await shows(box, "Hi, we will gladly help.\nSamantha");
  });

  it("selects the blank, so that typing fills it", THRICE, async () => {
    const box = await open("We need time.\nSam");
    await box.call("apply", {
      start: 0,
      end: 13,
      expected: "We need time.",
      text: "I'll write by [day], Dana.",
      select: { start: 14, end: 19 },
    });
    await box.page.keyboard.type("Friday");
    await shows(box, "I'll write by Friday, Dana.\nSam");
  });

  it("goes from blank to blank", THRICE, async () => {
    const box = await open("By [day], I will [offer].");
    await box.call("select", 0, 0);
    expect(await box.call("nextBlank")).toEqual({ start: 3, end: 8 });
    await box.page.keyboard.type("noon");
    expect(await box.call("nextBlank")).toEqual({ start: 16, end: 23 });
    await box.page.keyboard.type("call");
    await shows(box, "By noon, I will call.");
  });

  it("refuses an edit whose words are gone, and finds words that moved", THRICE, async () => {
    const box = await open("Well, hello. We can't.");
    expect(await box.call("apply", { start: 0, end: 5, expected: "We won't", text: "We will" })).toEqual({ ok: false, why: "stale" });
    expect(await box.model()).toBe("Well, hello. We can't.");
    expect(await box.call("apply", { start: 0, end: 8, expected: "We can't", text: "We can" })).toMatchObject({ ok: true });
    expect(await box.model()).toBe("Well, hello. We can.");
  });

  it("writes nothing while an input method composes", THRICE, async () => {
    const box = await open("We can't. ");
    await box.call("select", 9, 9);
    await box.cdp.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
    expect(await box.call("apply", { start: 0, end: 8, expected: "We can't", text: "We can" })).toEqual({ ok: false, why: "composing" });
    await box.cdp.send("Input.insertText", { text: "你" });
    await expect.poll(async () => (await box.model()).trimEnd(), { timeout: 1000, interval: 20 }).toBe("We can't.你");
    expect(await box.call("apply", { start: 0, end: 8, expected: "We can't", text: "We can" })).toMatchObject({ ok: true });
  });

  it("takes its own write back on request, and nothing else", THRICE, async () => {
    const box = await open("We can't.");
    await box.call("apply", { start: 0, end: 8, expected: "We can't", text: "We can" });
    expect(await box.call("undo", "We can't.", "Something else.")).toBe(false);
    expect(await box.model()).toBe("We can.");
    expect(await box.call("undo", "We can't.", "We can.")).toBe(true);
    expect(await box.model()).toBe("We can't.");
  });

  it("says so when an editor refuses, and leaves its text", THRICE, async () => {
    const box = await open("Hi, we **can't** help.");
    await box.page.evaluate(() => window.box?.refuse());
    expect(await box.call("apply", { start: 7, end: 12, expected: "can't", text: "can" })).toEqual({ ok: false, why: "refused" });
    expect(await box.model()).toBe(inFamily("Hi, we **can't** help."));
  });

  it("takes back what an editor mangles", THRICE, async () => {
    const box = await open("Hi, we can't help.");
    await box.page.evaluate(() => window.box?.mangle());
    expect(await box.call("apply", { start: 7, end: 12, expected: "can't", text: "can" })).toEqual({ ok: false, why: "refused" });
    expect(await box.model()).toBe("Hi, we can't help.");
  });

  it("is painted without a trace in the box", THRICE, async () => {
    const box = await open("Hi, we **can't** help.");
    const markup = () => box.page.evaluate(() => document.querySelector("#box")?.outerHTML);
    const before = await markup();
    const slip = { kind: "slip", start: 7, end: 12 } as const;
    await box.call("paint", [slip, { kind: "pointed", start: 7, end: 17 }, { kind: "strength", start: 0, end: 2 }]);
    expect(await box.call("painted")).toEqual({
      "reply-coach-slip": ["can't"],
      "reply-coach-pointed": ["can't help"],
      "reply-coach-strength": ["Hi"],
    });
    await box.call("paint", [slip]);
    expect(await markup()).toBe(before);
    await box.call("unpaint");
    expect(await markup()).toBe(before);
    expect(Object.values(await box.call("painted")).flat()).toEqual([]);
    expect(await box.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});

describe("gmail", () => {
  it("never reads or touches quoted mail and the signature", THRICE, async () => {
    const box = await pages.open("gmail", "We can't help.");
    const rest = () =>
      box.page.evaluate(() => [...document.querySelectorAll("#box > .gmail_signature, #box > .gmail_quote")].map((e) => e.outerHTML));
    const before = await rest();
    expect(before).toHaveLength(2);
    expect((await box.call("read")).trim()).toBe("We can't help.");
    await box.call("apply", { start: 0, end: 14, expected: "We can't help.", text: "We can.\nSee below." });
    expect(await rest()).toEqual(before);
  });
});
