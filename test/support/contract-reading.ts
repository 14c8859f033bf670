/** The contract, as far as reading and painting go. */
import { expect, it } from "vitest";
import type { Held } from "./editor-contract.ts";

export function holdsToReading({ family, times, open, as }: Held): void {
  const twoLines = family.holds === "line" ? "Hi **Dana**, we looked 👩‍💻." : "Hi **Dana**,\n\nWe looked 👩‍💻.\nSam";

  it("is recognized, found by its focus, and read as it stands", times, async () => {
    const box = await open(twoLines);
    expect(await box.call("family")).toBe(family.kind);
    await box.call("select", 0, 0);
    expect(await box.call("isReplyField")).toBe(!family.onlyWhereAsked);
    expect(await box.call("isCoached")).toBe(!family.onlyWhereAsked);
    expect((await box.call("read")).trimEnd()).toBe(twoLines.replaceAll("**", ""));
  });

  it("is painted without a trace in the box", times, async () => {
    const box = await open("Hi, we **can't** help.");
    const markup = () => box.call("markup");
    const before = await markup();
    const slip = { kind: "slip", start: 7, end: 12 } as const;
    await box.call("paint", [slip, { kind: "pointed", start: 7, end: 17 }, { kind: "strength", start: 0, end: 2 }]);
    expect(await box.painted()).toMatchObject({
      "reply-coach-slip": { words: ["can't"] },
      "reply-coach-pointed": { words: ["can't help"] },
      "reply-coach-strength": { words: ["Hi"] },
    });
    await box.call("paint", [slip]);
    expect(await markup()).toBe(before);
    await box.call("unpaint");
    expect(await markup()).toBe(before);
    expect(Object.values(await box.painted()).flatMap(({ words }) => words)).toEqual([]);
    expect(await box.model()).toBe(as("Hi, we **can't** help."));
    expect(await box.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
}
