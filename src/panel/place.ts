/** Where the panel goes: beside the reply box, never over the draft, a send control or a toolbar while any free place is left. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What there is to place; all in CSS pixels of the viewport. */
export interface Placing {
  readonly box: Rect;
  /** Send controls, toolbars, recipients: what must stay reachable. */
  readonly keepClear: readonly Rect[];
  /** The line being written; the pill avoids it most of all. */
  readonly caret?: Rect;
  readonly viewport: Size;
  /** The panel's natural size. */
  readonly panel: Size;
  readonly rtl: boolean;
}

export type Side = "right" | "left" | "above" | "below" | "pill";

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  /** "pill": no side is free, so only a small pill is shown, where it covers least. */
  readonly side: Side;
}

export const PILL: Size = { width: 136, height: 36 };
const EDGE = 8;
const GAP = 12;
const NARROWEST = 264;
/** Roomy first: a side with a comfortable height beats an earlier side with a cramped one. */
const HEIGHTS = [360, 168] as const;

/** Finds the panel's place. Beside the box on the reading side's end first, then the other side, above, below; else a pill. */
export function place(placing: Placing): Place {
  const obstacles = [placing.box, ...placing.keepClear].map(grown);
  for (const height of HEIGHTS) {
    for (const strip of strips(placing)) {
      const found = fitIn(strip, obstacles, placing.panel, height);
      if (found) return found;
    }
  }
  return pill(placing);
}

/** A column to look for room in: where it stands, between which heights, and the edge it would like to touch. */
interface Strip {
  readonly side: Side;
  readonly left: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly towards: number;
}

function strips({ box, viewport, panel, rtl }: Placing): readonly Strip[] {
  const lowest = viewport.height - EDGE;
  const beside = (side: "right" | "left"): Strip => {
    const start = side === "right" ? Math.max(EDGE, right(box) + GAP) : EDGE;
    const end = side === "right" ? viewport.width - EDGE : Math.min(box.left - GAP, viewport.width - EDGE);
    const width = Math.min(panel.width, end - start);
    return { side, left: side === "right" ? start : end - width, width, from: EDGE, to: lowest, towards: box.top };
  };
  const width = Math.min(panel.width, viewport.width - 2 * EDGE);
  const columns = (rtl ? [box.left, right(box) - width] : [right(box) - width, box.left]).map((left) =>
    clamp(left, EDGE, viewport.width - EDGE - width),
  );
  return [
    ...(rtl ? [beside("left"), beside("right")] : [beside("right"), beside("left")]),
    ...columns.map((left): Strip => ({ side: "above", left, width, from: EDGE, to: Math.min(box.top - GAP, lowest), towards: box.top })),
    ...columns.map((left): Strip => ({ side: "below", left, width, from: Math.max(EDGE, bottom(box) + GAP), to: lowest, towards: 0 })),
  ];
}

function fitIn(strip: Strip, obstacles: readonly Rect[], panel: Size, height: number): Place | null {
  const { side, left, width } = strip;
  if (width < Math.min(panel.width, NARROWEST) || left < EDGE) return null;
  const needed = Math.min(panel.height, height);
  const gaps = freeGaps(strip, obstacles).filter(([from, to]) => to - from >= needed);
  const places = gaps.map(([from, to]): Place => {
    const tall = Math.min(panel.height, to - from);
    return { side, left, width, top: clamp(strip.towards, from, to - tall), maxHeight: to - from };
  });
  const best = nearest(places, panel.height, strip.towards);
  return best ? { ...best, maxHeight: roomBelow(best, gaps) } : null;
}

/** Full height first, then the shortest way to the box. */
function nearest(places: readonly Place[], height: number, towards: number): Place | undefined {
  const shortBy = (one: Place) => Math.max(0, height - one.maxHeight);
  return [...places].sort((a, b) => shortBy(a) - shortBy(b) || Math.abs(a.top - towards) - Math.abs(b.top - towards))[0];
}

function roomBelow(one: Place, gaps: readonly (readonly [number, number])[]): number {
  const gap = gaps.find(([from, to]) => one.top >= from && one.top <= to);
  return gap ? gap[1] - one.top : one.maxHeight;
}

/** The stretches of a strip that no obstacle touches, from top to bottom. */
function freeGaps(strip: Strip, obstacles: readonly Rect[]): readonly (readonly [number, number])[] {
  const inColumn = obstacles.filter((rect) => rect.left < strip.left + strip.width && right(rect) > strip.left);
  const gaps: (readonly [number, number])[] = [];
  let from = strip.from;
  for (const rect of [...inColumn].sort((a, b) => a.top - b.top)) {
    gaps.push([from, Math.min(rect.top, strip.to)]);
    from = Math.max(from, bottom(rect));
  }
  gaps.push([from, strip.to]);
  return gaps.filter(([start, end]) => end > start);
}

/** The pill's place: of the corners of the box and of the viewport, the one that covers least of what matters most. */
function pill({ box, keepClear, caret, viewport, rtl }: Placing): Place {
  const maxLeft = viewport.width - EDGE - PILL.width;
  const maxTop = viewport.height - EDGE - PILL.height;
  const lefts = [right(box) + GAP, right(box) - PILL.width - EDGE, box.left + EDGE, box.left - GAP - PILL.width, maxLeft, EDGE];
  const tops = [bottom(box) - PILL.height - EDGE, box.top - GAP - PILL.height, bottom(box) + GAP, box.top + EDGE, maxTop, EDGE];
  const spots = (rtl ? [...lefts].reverse() : lefts).flatMap((left) =>
    tops.map((top): Rect => ({ ...PILL, left: clamp(left, EDGE, maxLeft), top: clamp(top, EDGE, maxTop) })),
  );
  const cost = (spot: Rect) =>
    overlap(spot, box) + 8 * sum(keepClear.map((rect) => overlap(spot, grown(rect)))) + (caret ? 4 * overlap(spot, grown(caret)) : 0);
  const best = spots.reduce((least, spot) => (cost(spot) < cost(least) ? spot : least));
  return { left: best.left, top: best.top, width: PILL.width, maxHeight: PILL.height, side: "pill" };
}

/** Where the panel stands when the agent opens it from a pill although no side is free: at the pill, wholly in the viewport. */
export function openedFrom(pill: Place, panel: Size, viewport: Size): Place {
  const width = Math.min(panel.width, viewport.width - 2 * EDGE);
  const maxHeight = viewport.height - 2 * EDGE;
  const height = Math.min(panel.height, maxHeight);
  const left = clamp(pill.left + pill.width - width, EDGE, viewport.width - EDGE - width);
  const top = clamp(pill.top + pill.maxHeight - height, EDGE, viewport.height - EDGE - height);
  return { left, top, width, maxHeight: viewport.height - EDGE - top, side: "pill" };
}

/** The area, in square pixels, that two rectangles share. */
export function overlap(a: Rect, b: Rect): number {
  const wide = Math.min(right(a), right(b)) - Math.max(a.left, b.left);
  const tall = Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);
  return wide > 0 && tall > 0 ? wide * tall : 0;
}

const right = (rect: Rect): number => rect.left + rect.width;
const bottom = (rect: Rect): number => rect.top + rect.height;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
const grown = ({ left, top, width, height }: Rect): Rect => ({
  left: left - EDGE,
  top: top - EDGE,
  width: width + 2 * EDGE,
  height: height + 2 * EDGE,
});
