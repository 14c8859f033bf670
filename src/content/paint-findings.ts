/** Decides which words of the draft are painted, and when the paint on screen is better left alone. */
import type { Finding, Span } from "../coach/assessment.ts";
import { isAside } from "../panel/aside.ts";
import type { PanelState } from "../panel/state.ts";
import { type Desk, draftNow } from "./desk.ts";
import type { Reading } from "./editors/editor.ts";
import type { Mark } from "./highlights.ts";

/** Paints exactly these marks in a box in place of the ones before. */
export type Paint = (root: HTMLElement, reading: Reading, marks: readonly Mark[], signal: AbortSignal) => void;

export interface Painter {
  /** The assessment, or what was put aside, has changed. */
  repaint(): void;
  /** Point at one finding's words as well; null points at none. */
  pointAt(finding: Finding | null): void;
  /** Marks a place of the assessed draft until that changes or something is pointed at. */
  mark(place: Span): void;
}

/** To take paint away, nothing needs to be read. */
const UNREAD: Reading = { text: "", toRange: () => null, offsetOf: () => null };

export function openPainter(desk: Desk, paint: Paint, signal: AbortSignal): Painter {
  let pointed: Finding | null = null;
  let marked: (Span & { readonly of: string }) | null = null;
  let dry = true;
  const repaint = (): void => {
    const { root } = desk.box;
    if (marked?.of !== desk.assessed) marked = null;
    const marks = marksOf(desk.state, pointed, marked);
    if (dry && !marks.length) return;
    const reading = marks.length ? draftNow(desk) : UNREAD;
    // The agent has typed on: old paint moves with its words, new paint would lie. The next look is on its way.
    if (marks.length && !reading.text.startsWith(desk.assessed)) return;
    dry = !marks.length;
    paint(root, reading, marks, signal);
  };
  const pointAt = (finding: Finding | null): void => {
    pointed = finding;
    marked = null;
    repaint();
  };
  const mark = ({ start, end }: Span): void => {
    marked = { start, end, of: desk.assessed };
    repaint();
  };
  return { repaint, pointAt, mark };
}

/** Strengths and slips that have words and were not put aside, none where the agent hid the coach; on top of them what is pointed at. */
function marksOf({ assessment, aside, size }: PanelState, pointed: Finding | null, marked: Span | null): Mark[] {
  const shown = (assessment?.findings ?? []).filter((finding) => finding.end > finding.start && !isAside(aside, finding));
  const marks = shown.map(({ start, end, kind }): Mark => ({ start, end, kind: kind === "strength" ? "strength" : "slip" }));
  const words = pointed ? shown.find(({ rule, quote }) => rule === pointed.rule && quote === pointed.quote) : marked;
  return [...(size === "none" ? [] : marks), ...(words ? [{ start: words.start, end: words.end, kind: "pointed" as const }] : [])];
}
