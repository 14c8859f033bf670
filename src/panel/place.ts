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
  /** The line being written, as wide as the box. Beside the box it needs no asking for. */
  readonly caret?: Rect | null;
  /** Where the agent put the panel. */
  readonly spot?: Spot | null;
  readonly viewport: Size;
  /** The panel's natural size. */
  readonly panel: Size;
  readonly rtl: boolean;
}

/** A place that fits any window: shares of the room beside the panel (0 and 1 are the window's sides) and of the window's height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Side = "right" | "left" | "above" | "below" | "pill" | "moved";

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  /** "pill": no side is free, so only a small pill is shown, where it covers least; "moved": the agent chose. */
  readonly side: Side;
  /** For a pill: where the panel stands when the agent opens it all the same. */
  readonly opened?: Place | null;
}

export const PILL: Size = { width: 136, height: 36 };
const EDGE = 8;
const GAP = 12;
const NARROWEST = 264;
/** A square pixel of what must be seen weighs more than any pill's worth of the box. */
const DEAR = 5000;
/** Roomy first: a side with a comfortable height beats an earlier side with a cramped one. */
const ROOMY = 360;
const CRAMPED = 168;
/** Nearer to a side of the window than this, a panel that is being moved docks there. */
const DOCKS = 24;

/**
 * Finds the panel's place: where the agent put it, or as near as what must be seen allows. Else beside the box on the reading side's
 * end first, then the other side, above, below; else a pill.
 */
export function place(placing: Placing): Place {
  const { box, spot, panel } = placing;
  const seen = toBeSeen(placing);
  const moved = spot && fitIn(stripAt(spot, placing), seen, panel, CRAMPED);
  if (moved) return moved;
  for (const height of [ROOMY, CRAMPED]) {
    for (const strip of strips(placing)) {
      const found = fitIn(strip, [grown(box), ...seen], panel, height);
      if (found) return found;
    }
  }
  return pill(placing, seen);
}

/** What is never covered while any other place is left, with a margin. */
const toBeSeen = ({ keepClear, caret }: Placing): readonly Rect[] => [...keepClear, ...(caret ? [caret] : [])].map(grown);

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

/** The stretch of a strip with most of the wanted height, then the one nearest to where the strip would like to be; null when none is high enough. */
function fitIn(strip: Strip, obstacles: readonly Rect[], panel: Size, height: number): Place | null {
  const { side, left, width, towards } = strip;
  if (width < Math.min(panel.width, NARROWEST) || left < EDGE) return null;
  const stretches = freeGaps(strip, obstacles)
    .filter(([from, to]) => to - from >= Math.min(panel.height, height))
    .map(([from, to]) => {
      const tall = Math.min(panel.height, to - from);
      const top = clamp(towards, from, to - tall);
      return { top, tall, far: Math.abs(top - towards), maxHeight: to - top };
    });
  const [best] = stretches.sort((a, b) => b.tall - a.tall || a.far - b.far);
  return best ? { side, left, width, top: best.top, maxHeight: best.maxHeight } : null;
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

/** The column of a spot, for whatever the panel is now. */
function stripAt(spot: Spot, { panel, viewport }: Placing): Strip {
  const width = Math.min(panel.width, viewport.width - 2 * EDGE);
  const { left, top } = cornerOf(spot, width, viewport);
  return { side: "moved", left, width, from: EDGE, to: viewport.height - EDGE, towards: top };
}

/** The spot of a panel whose corner is, or would like to be, at these pixels. */
export function spotAt(left: number, top: number, width: number, viewport: Size): Spot {
  const room = viewport.width - 2 * EDGE - width;
  const x = left - EDGE < DOCKS ? 0 : left - EDGE > room - DOCKS ? 1 : (left - EDGE) / room;
  return { x, y: clamp(top / viewport.height, 0, 1) };
}

/** The corner of the panel at a spot, in pixels, before anything that must be seen pushes it aside. */
export const cornerOf = ({ x, y }: Spot, width: number, viewport: Size): Pick<Rect, "left" | "top"> => ({
  left: EDGE + x * (viewport.width - 2 * EDGE - width),
  top: y * viewport.height,
});

/**
 * The pill's place: near the corners of the box, or of the viewport, or along what must be seen. It covers nothing of that while any
 * place is free, and of the box as little as can be.
 */
function pill(placing: Placing, seen: readonly Rect[]): Place {
  const { box, viewport, rtl } = placing;
  const maxLeft = viewport.width - EDGE - PILL.width;
  const maxTop = viewport.height - EDGE - PILL.height;
  const lefts = [right(box) + GAP, right(box) - PILL.width - EDGE, box.left + EDGE, box.left - GAP - PILL.width, maxLeft, EDGE];
  const tops = [bottom(box) - PILL.height - EDGE, box.top - GAP - PILL.height, bottom(box) + GAP, box.top + EDGE, maxTop, EDGE];
  if (rtl) lefts.reverse();
  for (const rect of seen) {
    lefts.push(rect.left - PILL.width, right(rect));
    tops.push(rect.top - PILL.height, bottom(rect));
  }
  const spots = lefts.flatMap((left) =>
    tops.map((top): Rect => ({ ...PILL, left: clamp(left, EDGE, maxLeft), top: clamp(top, EDGE, maxTop) })),
  );
  const cost = (spot: Rect) => overlap(spot, box) + seen.reduce((dear, rect) => dear + DEAR * overlap(spot, rect), 0);
  const best = spots.reduce((least, spot) => (cost(spot) < cost(least) ? spot : least));
  const { left, top, width, height } = best;
  return { left, top, width, maxHeight: height, side: "pill", opened: opened(best, placing, seen) };
}

/** Where the panel stands when the agent opens it although no side is free: over the draft, but if it can over nothing that must be seen. */
function opened(pill: Rect, placing: Placing, seen: readonly Rect[]): Place | null {
  const { panel, viewport } = placing;
  const width = Math.min(panel.width, viewport.width - 2 * EDGE);
  const strip = stripAt(spotAt(right(pill) - width, pill.top, width, viewport), placing);
  return fitIn(strip, seen, panel, CRAMPED) ?? fitIn(strip, [], panel, 0);
}

/** The area, in square pixels, that two rectangles share. */
export function overlap(a: Rect, b: Rect): number {
  const wide = Math.min(right(a), right(b)) - Math.max(a.left, b.left);
  const tall = Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);
  return wide > 0 && tall > 0 ? wide * tall : 0;
}

const right = (rect: Rect): number => rect.left + rect.width;
const bottom = (rect: Rect): number => rect.top + rect.height;
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
const grown = ({ left, top, width, height }: Rect): Rect => ({
  left: left - EDGE,
  top: top - EDGE,
  width: width + 2 * EDGE,
  height: height + 2 * EDGE,
});
