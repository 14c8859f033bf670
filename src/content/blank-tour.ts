/** Takes the agent from blank to blank with Tab: only while nothing but the blank they are at has been written in. */
import type { Span } from "../coach/assessment.ts";
import type { Desk } from "./desk.ts";
import { comparable } from "./editors/read-back.ts";
import { caretOffset, selectSpan } from "./editors/selection.ts";
import { read } from "./text-map.ts";

/** Begins a tour of these blanks of the draft as it stands, the first of which is selected. One tour at a time. */
export type StartTour = (blanks: readonly Span[]) => void;

export interface Tour {
  readonly stops: readonly Span[];
  readonly at: number;
  /** The draft when the agent came to this stop. */
  readonly text: string;
}

/**
 * Gives the way to start tours in the desk's box. While one goes on, Tab and Shift+Tab lead to the next and the last blank, and Escape
 * ends it. It is over, and every key the page's again, behind either end, once anything else was written, and when the box loses the focus.
 */
export function openTours(desk: Desk, signal: AbortSignal): StartTour {
  let life = new AbortController();
  return (stops) => {
    life.abort();
    if (stops.length === 0 || signal.aborted) return;
    life = new AbortController();
    const { root, site } = desk.box;
    const over = life;
    const keys = { capture: true, signal: AbortSignal.any([signal, over.signal]) };
    let tour: Tour = { stops, at: 0, text: read(root, site.exclude).text };
    const press = (event: KeyboardEvent): void => {
      if (!event.composedPath().includes(root) || !isOurs(event)) return;
      const reading = read(root, site.exclude);
      const caret = caretOffset(root, reading) ?? -1;
      const next = step(tour, reading.text, caret, event.shiftKey ? -1 : 1);
      if (next && event.key === "Escape") keep(event);
      const stop = event.key === "Tab" ? next?.stops[next.at] : undefined;
      if (!next || !stop) {
        over.abort();
        return;
      }
      keep(event);
      tour = next;
      void selectSpan(root, reading, stop);
    };
    // Before the page, whose own shortcuts listen on the document at the earliest.
    (root.ownerDocument.defaultView ?? window).addEventListener("keydown", press, keys);
    root.addEventListener("focusout", () => over.abort(), { signal: keys.signal });
  };
}

const isOurs = ({ key, isTrusted, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  isTrusted && !isComposing && !ctrlKey && !altKey && !metaKey && (key === "Tab" || key === "Escape");

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * The tour one stop further (`by` 1) or back (-1), perhaps beyond its ends, for a draft that is now `text` with the caret at `caret`; null
 * when anything was written outside the stop it is at, or the caret is elsewhere.
 */
export function step({ stops, at, text: was }: Tour, text: string, caret: number, by: 1 | -1): Tour | null {
  const stop = stops[at];
  if (!stop) return null;
  const grown = text.length - was.length;
  const end = stop.end + grown;
  const same = comparable(text.slice(0, stop.start)) === comparable(was.slice(0, stop.start));
  if (!same || end < stop.start || comparable(text.slice(end)) !== comparable(was.slice(stop.end))) return null;
  if (caret < stop.start || caret > end) return null;
  const moved = stops.map((span, i) => (i < at ? span : { start: span.start + (i > at ? grown : 0), end: span.end + grown }));
  return { stops: moved, at: at + by, text };
}
