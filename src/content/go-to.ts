/** Leads the agent to a place in the draft: the caret goes there, the place comes into sight, the text stays as it is. */
import type { Span } from "../coach/assessment.ts";
import { caretRect } from "./caret-rect.ts";
import type { Desk } from "./desk.ts";
import { anchor } from "./editors/anchor.ts";
import { selectSpan } from "./editors/selection.ts";
import { read } from "./text-map.ts";

/** Where a place of the assessed draft is by now; null when its words have changed. */
export const placeNow = (assessed: string, now: string, { start, end }: Span): Span | null =>
  anchor(now, { start, end, text: "", expected: assessed.slice(start, end), draft: assessed });

/** Puts the caret behind `place`, a span of the assessed draft; false when that is no longer there. */
export async function goToPlace({ box: { root, site }, assessed }: Desk, place: Span, signal: AbortSignal): Promise<boolean> {
  const reading = read(root, site.exclude);
  const now = placeNow(assessed, reading.text, place);
  if (!now || !(await selectSpan(root, reading, { start: now.end, end: now.end }))) return false;
  bringIntoSight(root, signal);
  return true;
}

/** Scrolls what scrolls around the caret, and the page, no further than it takes. */
export function bringIntoSight(root: HTMLElement, signal: AbortSignal): void {
  root.scrollIntoView({ block: "nearest" });
  const caret = caretRect(root, signal);
  const scroller = caret && scrollerOf(root);
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  scroller.scrollTop += Math.min(0, caret.top - top) + Math.max(0, caret.bottom - bottom);
}

function scrollerOf(root: HTMLElement): HTMLElement | null {
  for (let at: HTMLElement | null = root; at; at = at.parentElement) if (at.scrollHeight > at.clientHeight + 1) return at;
  return null;
}
