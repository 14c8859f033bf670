/** The law of the list: under the agent's hand nothing that is shown changes places. */
import { describe, expect, it } from "vitest";
import { keepOpen, keepOrder, type Slot } from "../../../src/panel/order.ts";
import fc from "../../support/same-seed.ts";

const keys = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));
const slots = fc.uniqueArray(fc.record({ key: fc.constantFrom(..."abcdefgh"), gone: fc.boolean() }), { selector: (slot) => slot.key });
const keysOf = (shown: readonly Slot[]) => shown.map((slot) => slot.key);

describe("keepOrder", () => {
  it("follows the coach when nobody holds the panel", () => {
    fc.assert(
      fc.property(slots, keys, (shown, next) => {
        expect(keepOrder(shown, next, false)).toEqual(next.map((key) => ({ key, gone: false })));
      }),
    );
  });

  it("held, keeps every shown one in its place and adds the new ones behind", () => {
    fc.assert(
      fc.property(slots, keys, (shown, next) => {
        const kept = keepOrder(shown, next, true);
        expect(keysOf(kept).slice(0, shown.length)).toEqual(keysOf(shown));
        expect(keysOf(kept).slice(shown.length)).toEqual(next.filter((key) => !keysOf(shown).includes(key)));
      }),
    );
  });

  it("held, marks as gone exactly what the draft no longer holds", () => {
    fc.assert(
      fc.property(slots, keys, (shown, next) => {
        for (const { key, gone } of keepOrder(shown, next, true)) expect(gone).toBe(!next.includes(key));
      }),
    );
  });

  it("held, lets go of what the agent dealt with, and of nothing else", () => {
    fc.assert(
      fc.property(slots, keys, keys, (shown, next, dealt) => {
        const kept = keysOf(keepOrder(shown, next, true, new Set(dealt)));
        const left = keysOf(shown).filter((key) => !kept.includes(key));
        expect(left).toEqual(keysOf(shown).filter((key) => dealt.includes(key) && !next.includes(key)));
      }),
    );
  });

  it("is settled: the same answer again changes nothing", () => {
    fc.assert(
      fc.property(slots, keys, fc.boolean(), (shown, next, held) => {
        const once = keepOrder(shown, next, held);
        expect(keepOrder(once, next, held)).toEqual(once);
      }),
    );
  });
});

describe("keepOpen", () => {
  const list: readonly Slot[] = [
    { key: "a", gone: true },
    { key: "b", gone: false },
    { key: "c", gone: false },
  ];
  it("opens the first that is still in the draft", () => expect(keepOpen(list, null, null, false)).toBe("b"));
  it("keeps the agent's choice", () => expect(keepOpen(list, "b", "c", false)).toBe("c"));
  it("held, keeps what was open, even if it left the draft", () => expect(keepOpen(list, "a", null, true)).toBe("a"));
  it("opens none when the agent closed it", () => expect(keepOpen(list, "b", "", true)).toBeNull());
  it("opens none when there is none", () => expect(keepOpen([], "b", "c", true)).toBeNull());
});
