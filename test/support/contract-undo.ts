/** The contract, as far as taking back goes: one key takes back what we wrote, all of it and nothing else. */
import { expect, it } from "vitest";
import type { Held } from "./editor-contract.ts";
import type { Family } from "./editor-families.ts";
import type { EditorPage } from "./editor-pages.ts";

const FIRST = { start: 0, end: 5, expected: "Sadly", text: "Gladly" };
const SECOND = { start: 11, end: 16, expected: "can't", text: "can" };
/** Longer than editors take to close a step of typing. The time that passes is what is tested here. */
const A_REST_MS = 1200;

/** What one Ctrl+Z brings back of a draft that was "Hi, we can't help." before "Oh. " was typed in front and "can't" replaced. */
interface Return {
  readonly test: string;
  readonly shown: RegExp;
}
const ONLY_OURS: Return = { test: "leaves what was typed", shown: /^Oh\. Hi, we can't help\.$/ };
const BOTH: Return = {
  test: "gives back what was replaced, and takes what was typed too (its history merges them):",
  shown: /^Hi, we can't help\.$/,
};
const SOME: Return = {
  test: "gives back what was replaced, and takes some of what was typed (its history restores its last snapshot):",
  shown: /Hi, we can't help\.$/,
};
const NOTHING: Return = { test: "is left as it was written (its history takes no step yet):", shown: /^Oh\. Hi, we can help\.$/ };

const JUST_AFTER_TYPING: Readonly<Record<NonNullable<Family["merges"]>, Return>> = {
  "a second": BOTH,
  everything: SOME,
  "nothing while typing": NOTHING,
};

export function holdsToUndo({ family, browser, times, open, shows }: Held): void {
  const { merges, redo = "Control+Shift+z" } = family;
  const rest = () => new Promise((done) => setTimeout(done, A_REST_MS));

  const typeThenApply = async (wait: () => Promise<unknown>): Promise<EditorPage> => {
    const box = await open("Hi, we can't help.");
    await box.call("select", 0, 0);
    await box.type("Oh. ");
    await wait();
    expect(await box.call("apply", SECOND)).toMatchObject({ ok: true });
    await shows(box, "Oh. Hi, we can help.");
    await box.press("Control+z");
    return box;
  };
  const settles = (box: EditorPage, shown: RegExp) => expect.poll(() => box.model(), { interval: 20 }).toMatch(shown);

  const soon = merges ? JUST_AFTER_TYPING[merges] : ONLY_OURS;
  it(`${soon.test} just before a write, in one undo`, times, async () => {
    await settles(await typeThenApply(() => Promise.resolve()), soon.shown);
  });

  const joined = merges || family.joins;
  it(
    `${joined ? "brings back an earlier text (its history merges them)" : "leaves what was typed"} where a write went in at the caret, behind it`,
    times,
    async () => {
      const box = await open("Hi.");
      await box.call("select", 3, 3);
      await box.type(" No.");
      await shows(box, "Hi. No.");
      expect(await box.call("apply", { start: 7, end: 7, expected: "", text: " Yes." })).toMatchObject({ ok: true });
      await shows(box, "Hi. No. Yes.");
      await box.press("Control+z");
      await settles(box, joined ? /^(Hi|$)/ : /^Hi\. No\.$/);
    },
  );

  const later = merges === "everything" ? SOME : ONLY_OURS;
  it(`${later.test} a while before a write, in one undo`, times, async () => {
    await settles(await typeThenApply(rest), later.shown);
  });

  const again = family.noRedoIn === browser ? "for good (its redo key does nothing here)" : "and takes them again";
  const apart = merges !== "everything";
  it(`gives back two replacements ${apart ? "one by one" : "together (its history merges them)"}, ${again}`, times, async () => {
    const box = await open("Sadly, we can't help.");
    const apply = async (edit: typeof FIRST) => expect(await box.call("apply", edit)).toMatchObject({ ok: true });
    await apply(FIRST);
    if (merges === "a second") await rest();
    await apply(SECOND);
    await shows(box, "Gladly, we can help.");
    const steps = ["Gladly, we can help.", ...(apart ? ["Gladly, we can't help."] : []), "Sadly, we can't help."];
    for (const step of steps.slice(1)) {
      await box.press("Control+z");
      await shows(box, step);
    }
    if (family.noRedoIn === browser) return;
    for (const step of steps.reverse().slice(1)) {
      await box.press(redo);
      await shows(box, step);
    }
  });

  it("takes its own write back on request, and nothing else", times, async () => {
    const box = await open("We can't.");
    await box.call("apply", { start: 0, end: 8, expected: "We can't", text: "We can" });
    expect(await box.call("undo", "We can't.", "Something else.")).toBe(false);
    expect(await box.model()).toBe("We can.");
    expect(await box.call("undo", "We can't.", "We can.")).toBe(true);
    expect(await box.model()).toBe("We can't.");
  });
}
