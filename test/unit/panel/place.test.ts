/** The laws of the panel's place: inside the viewport, and never over the draft or its controls while there is a free place. */
import { describe, expect, it } from "vitest";
import { overlap, PILL, type Place, type Placing, place, type Rect, spotAt } from "../../../src/panel/place.ts";
import fc from "../../support/same-seed.ts";

const PANEL = { width: 344, height: 480 };
const whole = (min: number, max: number) => fc.integer({ min, max });
const viewports = fc.record({ width: whole(320, 3840), height: whole(240, 2160) });

const rectIn = ({ width, height }: { width: number; height: number }) =>
  fc
    .record({ left: whole(-100, width), top: whole(-100, height), width: whole(20, width + 100), height: whole(20, height + 100) })
    .map((rect): Rect => rect);

const placings = viewports.chain((viewport) =>
  fc.record({
    viewport: fc.constant(viewport),
    box: rectIn(viewport),
    keepClear: fc.array(rectIn(viewport), { maxLength: 4 }),
    panel: fc.record({ width: fc.constant(344), height: whole(40, 900) }),
    rtl: fc.boolean(),
  }),
);

const drawn = (found: Place, panel: Placing["panel"]): Rect => ({ ...found, height: Math.min(panel.height, found.maxHeight) });
const inside = (rect: Rect, { width, height }: Placing["viewport"]) =>
  rect.left >= 0 && rect.top >= 0 && rect.left + rect.width <= width && rect.top + rect.height <= height;

describe("place", () => {
  it("stays inside the viewport, from 320 px to 4K", () => {
    fc.assert(
      fc.property(placings, (placing) => {
        expect(inside({ ...place(placing), height: place(placing).maxHeight }, placing.viewport)).toBe(true);
      }),
    );
  });

  it("covers neither the draft nor a control unless it is a pill", () => {
    fc.assert(
      fc.property(placings, (placing) => {
        const found = place(placing);
        if (found.side === "pill") return;
        for (const rect of [placing.box, ...placing.keepClear]) expect(overlap({ ...found, height: found.maxHeight }, rect)).toBe(0);
      }),
    );
  });

  it("is no pill while a side of the box is wide, high and free", () => {
    fc.assert(
      fc.property(placings, (placing) => {
        const { box, viewport } = placing;
        const free = viewport.width - (box.left + box.width) > 344 + 40 && box.left + box.width > 0 && viewport.height > 220;
        if (free && placing.keepClear.length === 0) expect(place(placing).side).not.toBe("pill");
      }),
    );
  });

  it("is at least wide enough to read, or as wide as the panel wants", () => {
    fc.assert(
      fc.property(placings, (placing) => {
        expect(place(placing).width).toBeGreaterThanOrEqual(PILL.width);
      }),
    );
  });

  const box = { left: 300, top: 500, width: 500, height: 200 };
  const at = (parts: Partial<Placing>) =>
    place({ box, keepClear: [], viewport: { width: 1280, height: 800 }, panel: PANEL, rtl: false, ...parts });

  it("goes to the right of the box, near its height", () => expect(at({})).toMatchObject({ side: "right", left: 812, top: 312 }));
  it("goes to the left where the right is too narrow", () => expect(at({ box: { ...box, left: 500, width: 760 } }).side).toBe("left"));
  it("goes above where both sides are too narrow", () => expect(at({ box: { ...box, left: 100, width: 1100 } }).side).toBe("above"));
  it("goes below where the box is at the top", () =>
    expect(at({ box: { left: 40, top: 20, width: 1200, height: 200 } }).side).toBe("below"));
  it("prefers the left where the page runs from right to left", () =>
    expect(at({ box: { ...box, left: 400 }, rtl: true }).side).toBe("left"));
  it("steps aside from a control in its column", () => {
    const control = { left: 850, top: 700, width: 200, height: 40 };
    const found = at({ keepClear: [control] });
    expect(found.side).toBe("right");
    expect(overlap(drawn(found, PANEL), control)).toBe(0);
  });

  it("as a pill keeps off the send control and the line being written if it can", () => {
    const full = { left: 0, top: 0, width: 400, height: 300 };
    const send = { left: 300, top: 250, width: 100, height: 50 };
    const caret = { left: 10, top: 10, width: 1, height: 18 };
    const found = at({ box: full, viewport: { width: 400, height: 300 }, keepClear: [send], caret });
    expect(found.side).toBe("pill");
    expect(overlap(drawn(found, PILL), send) + overlap(drawn(found, PILL), caret)).toBe(0);
  });
});

describe("a pill", () => {
  it("opens wholly inside the viewport", () => {
    fc.assert(
      fc.property(placings, (placing) => {
        const { opened } = place(placing);
        if (opened) expect(inside({ ...opened, height: opened.maxHeight }, placing.viewport)).toBe(true);
      }),
    );
  });

  it("covers neither a control nor the line being written while there is a spot of its size that does not", () => {
    fc.assert(
      fc.property(placings, rectIn({ width: 600, height: 400 }), fc.nat(), fc.nat(), (placing, caret, x, y) => {
        const found = place({ ...placing, caret });
        if (found.side !== "pill") return;
        const { width, height } = placing.viewport;
        const spot = { ...PILL, left: 8 + (x % (width - PILL.width - 16)), top: 8 + (y % (height - PILL.height - 16)) };
        const seen = [...placing.keepClear, caret];
        const margin = ({ left, top, ...size }: Rect): Rect => ({
          left: left - 8,
          top: top - 8,
          width: size.width + 16,
          height: size.height + 16,
        });
        if (seen.every((rect) => overlap(margin(rect), spot) === 0))
          expect(seen.map((rect) => overlap(drawn(found, PILL), rect))).toEqual(seen.map(() => 0));
      }),
    );
  });
});

describe("where the agent put it", () => {
  const spots = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) });

  it("stays inside any window, and over no control", () => {
    fc.assert(
      fc.property(placings, spots, (placing, spot) => {
        const found = place({ ...placing, spot });
        expect(inside({ ...found, height: found.maxHeight }, placing.viewport)).toBe(true);
        if (found.side === "pill") return;
        for (const rect of placing.keepClear) expect(overlap({ ...found, height: found.maxHeight }, rect)).toBe(0);
      }),
    );
  });

  it("is exactly there where nothing stands in the way", () => {
    const viewport = { width: 1200, height: 900 };
    const box = { left: 100, top: 500, width: 600, height: 200 };
    const spot = spotAt(500, 300, 344, viewport);
    expect(place({ box, keepClear: [], viewport, panel: PANEL, rtl: false, spot })).toMatchObject({ left: 500, top: 300, side: "moved" });
  });

  it("is at the side of the window once it came near, whatever the window's width", () => {
    const at = (left: number) => spotAt(left, 100, 344, { width: 1200, height: 900 }).x;
    expect([at(-500), at(20), at(840), at(2000)]).toEqual([0, 0, 1, 1]);
  });
});
