/** The contract, as far as writing goes: the editor's model, the formatting, the caret, what the page hears. */
import { expect, it } from "vitest";
import type { Held } from "./editor-contract.ts";
import { canTake } from "./editor-families.ts";
import { type EditCase, editOf, unmarked } from "./edits.ts";

const HELP = { start: 7, end: 12, expected: "can't" };

export function holdsToWriting({ family, edits, times, open, shows, as }: Held): void {
  const inReach = edits.filter((edit) => canTake(family, edit));
  const isRefused = ({ name }: EditCase): boolean => family.refuses?.includes(name) ?? false;

  it.each(inReach.filter(isRefused))("refuses an edit $name, and keeps its text", times, async (edit) => {
    const box = await open(unmarked(edit.from));
    expect(await box.call("apply", editOf(edit))).toEqual({ ok: false, why: "refused" });
    expect(await box.model()).toBe(as(unmarked(edit.from)));
  });

  it.each(inReach.filter((edit) => !isRefused(edit)))("takes an edit $name, and gives it back in one undo", times, async (edit) => {
    const box = await open(unmarked(edit.from));
    const before = await box.changes();
    expect(await box.call("apply", editOf(edit))).toMatchObject({ ok: true });
    expect(await box.model()).toBe(as(edit.to));
    expect(await box.changes()).toBeGreaterThan(before);
    await box.press("Control+z");
    await shows(box, unmarked(edit.from));
  });

  it("leaves the caret behind the new words", times, async () => {
    const box = await open("Hi, we can't help with that.");
    await box.call("select", 9, 9);
    await box.call("apply", { ...HELP, text: "can" });
    await box.type(" now");
    await shows(box, "Hi, we can now help with that.");
  });

  it("keeps a caret that was elsewhere", times, async () => {
    const box = await open("Hi, we can't help. Sam");
    await box.call("select", 22, 22);
    await box.call("apply", { ...HELP, text: "will gladly" });
    await box.type("antha");
    await shows(box, "Hi, we will gladly help. Samantha");
  });

  it("selects the blank, so that typing fills it", times, async () => {
    const box = await open("We need time. Sam");
    const text = "I'll write by [day], Dana.";
    await box.call("apply", { start: 0, end: 13, expected: "We need time.", text, select: { start: 14, end: 19 } });
    await box.type("Friday");
    await shows(box, "I'll write by Friday, Dana. Sam");
  });

  it("goes from blank to blank with Tab, however soon it follows the last letter", times, async () => {
    const box = await open("By [day], I will [offer].");
    await box.call("tour");
    await box.type("noon");
    await box.press("Tab");
    await expect.poll(() => box.call("caret"), { interval: 20 }).toBe("By noon, I will [offer]".length);
    await box.type("call");
    await shows(box, "By noon, I will call.");
  });

  it("is written to while the focus is elsewhere", times, async () => {
    const box = await open("Hi, we can't help.");
    await box.call("select", 3, 3);
    await box.evaluate(() => {
      const button = document.body.appendChild(document.createElement("button"));
      button.textContent = "Elsewhere";
      button.focus();
    });
    expect(await box.call("apply", { ...HELP, text: "can" })).toMatchObject({ ok: true });
    await shows(box, "Hi, we can help.");
  });

  it("refuses an edit whose words are gone, and finds words that moved", times, async () => {
    const box = await open("Well, hello. We can't.");
    expect(await box.call("apply", { start: 0, end: 5, expected: "We won't", text: "We will" })).toEqual({ ok: false, why: "stale" });
    expect(await box.model()).toBe("Well, hello. We can't.");
    expect(await box.call("apply", { start: 0, end: 8, expected: "We can't", text: "We can" })).toMatchObject({ ok: true });
    expect(await box.model()).toBe("Well, hello. We can.");
  });

  it("finds its words after the agent has typed on, and refuses where they were typed over", times, async () => {
    const box = await open("We can't. Sam");
    const edit = { start: 0, end: 8, expected: "We can't", text: "We can", draft: "We can't. Sam" };
    await box.call("select", 0, 0);
    await box.type("Hi. ");
    expect(await box.call("apply", edit)).toMatchObject({ ok: true });
    await shows(box, "Hi. We can. Sam");
    expect(await box.call("apply", edit)).toEqual({ ok: false, why: "stale" });
    expect(await box.model()).toBe("Hi. We can. Sam");
  });
}
