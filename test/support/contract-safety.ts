/** The contract, as far as harm goes: wrong text never stays, and nothing is written where it could be lost. */
import { expect, it } from "vitest";
import type { Held } from "./editor-contract.ts";

const EDIT = { start: 0, end: 8, expected: "We can't", text: "We can" };
const HELP = { start: 7, end: 12, expected: "can't", text: "can" };

export function holdsToSafety({ browser, family, times, open, as }: Held): void {
  it("says so when an editor refuses, and leaves its text", times, async () => {
    const box = await open("Hi, we **can't** help.");
    await box.evaluate(() => window.box?.refuse());
    expect(await box.call("apply", HELP)).toEqual({ ok: false, why: "refused" });
    expect(await box.model()).toBe(as("Hi, we **can't** help."));
  });

  it("takes back what an editor mangles", times, async () => {
    const box = await open("Hi, we can't help.");
    await box.evaluate(() => window.box?.mangle());
    expect(await box.call("apply", HELP)).toEqual({ ok: false, why: "refused" });
    expect(await box.model()).toBe("Hi, we can't help.");
  });

  // Slate hears of a caret a frame too late: what is typed within that frame stands behind the new words.
  if (family.often)
    it("lets an agent who types on have the caret: nothing typed is lost, or torn apart by more than the write", times, async () => {
      const typed = "antha B";
      const cuts = [...typed].map((_, at) => [typed.slice(0, at), typed.slice(at)] as const);
      for (const ahead of [0, 3]) {
        const box = await open("Hi, we can't help. Sam");
        await box.call("select", 22, 22);
        const writing = box.call("apply", { ...HELP, text: "can [offer]", select: { start: 4, end: 11 } });
        // So many looks at the page let the write get on.
        for (let i = 0; i < ahead; i++) await box.evaluate(() => 0);
        await box.type(typed);
        const { ok } = await writing;
        const written = [
          `Hi, we can [offer] help. Sam${typed}`,
          ...cuts.map(([before, after]) => `Hi, we can ${after} help. Sam${before}`),
        ];
        await expect.poll(() => box.model(), { interval: 20 }).toBeOneOf(ok ? written : [`Hi, we can't help. Sam${typed}`]);
      }
    });

  // Firefox has no way to drive an input method from outside.
  if (browser === "chromium")
    it("writes nothing while an input method composes", times, async () => {
      const box = await open("We can't. ");
      await box.call("select", 9, 9);
      await box.compose("ni");
      expect(await box.call("apply", EDIT)).toEqual({ ok: false, why: "composing" });
      await box.commit("你");
      await expect.poll(async () => (await box.model()).trimEnd(), { interval: 20 }).toBe("We can't.你");
      expect(await box.call("apply", EDIT)).toMatchObject({ ok: true });
    });
}
