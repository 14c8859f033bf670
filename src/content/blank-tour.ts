/** Takes the agent from blank to blank with Tab: only while nothing but the blank they are at has been written in. */
import type { Span } from "../coach/assessment.ts";
import { isIn } from "./editors/keys-meanwhile.ts";
import { type Box, comparable, drawn } from "./editors/read-back.ts";
import { caretOffset, selectSpan } from "./editors/selection.ts";
import { read } from "./text-map.ts";

/** The box that tours go on in, as it is at the moment. */
interface ToursIn {
  readonly box: { readonly root: HTMLElement; readonly site: { readonly exclude: readonly string[] } };
}

/**
 * Begins a tour of these blanks of `draft`, the first of which is selected: what the agent has typed there since is in the box already.
 * One tour at a time.
 */
export type StartTour = (blanks: readonly Span[], draft: string) => void;

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
export function openTours(desk: ToursIn, signal: AbortSignal): StartTour {
  let life = new AbortController();
  return (stops, text) => {
    life.abort();
    if (stops.length === 0 || signal.aborted) return;
    life = new AbortController();
    const { root, site } = desk.box;
    takeKeys({ root, exclude: site.exclude }, { stops, at: 0, text }, life, AbortSignal.any([signal, life.signal]));
  };
}

/** Where a tour is, for the draft as it is when asked; null when anything was written outside its stop. */
type Where = () => Tour | null;

function takeKeys(box: Box, begun: Tour, over: AbortController, signal: AbortSignal): void {
  const { root } = box;
  let tour = begun;
  /** The stop that an earlier key leads to, while that is not selected yet; the next key leads on from there. */
  let underWay: { readonly to: Where; readonly stop: AbortController } | null = null;
  const press = (event: KeyboardEvent): void => {
    if (!isOurs(event) || !isIn(root, event)) return;
    const held = tour;
    const from = underWay?.to ?? (() => stepNow(box, held, 0));
    const next = onward(from, event.shiftKey ? -1 : 1);
    const to = underWay || stepNow(box, tour, 0, caretIn(box)) ? next() : null;
    const leadsOn = event.key === "Tab" && to?.stops[to.at] !== undefined;
    if (to && (leadsOn || event.key === "Escape")) keep(event);
    underWay?.stop.abort();
    if (!to || !leadsOn) over.abort();
    else lead(next);
  };
  const lead = (to: Where): void => {
    const stop = new AbortController();
    underWay = { to, stop };
    void arrive(box, to, AbortSignal.any([signal, stop.signal])).then((there) => {
      if (stop.signal.aborted) return;
      underWay = null;
      if (there) tour = there;
      else over.abort();
    });
  };
  // Before the page, whose own shortcuts listen on the document at the earliest.
  (root.ownerDocument.defaultView ?? window).addEventListener("keydown", press, { capture: true, signal });
  root.addEventListener("focusout", () => over.abort(), { signal });
}

/** Times that a stop is selected, where the editor puts the caret back. */
const MOST_TRIES = 4;

/**
 * Selects the stop of a tour, and gives the tour as it is there. An editor that draws late has by then the letter typed just before.
 * Some draw later still, and put the caret back where their model has it: then, and only then, once more.
 */
async function arrive(box: Box, to: Where, signal: AbortSignal): Promise<Tour | null> {
  const { root, exclude } = box;
  await drawn(root);
  let reading = read(root, exclude);
  const caret = caretOffset(root, reading);
  const there = to();
  const stop = there?.stops[there.at];
  const isPutBack = (): boolean => reading.text === there?.text && caretOffset(root, reading) === caret;
  for (let tries = 0; stop && !signal.aborted && (tries === 0 || (tries < MOST_TRIES && isPutBack())); tries++) {
    await selectSpan(root, reading, stop);
    await drawn(root);
    reading = read(root, exclude);
  }
  return there;
}

const caretIn = ({ root, exclude }: Box): number => caretOffset(root, read(root, exclude)) ?? -1;

/** `by` stops on from `tour` in the box as it is now. */
const stepNow = ({ root, exclude }: Box, tour: Tour, by: Step, caret = startOf(tour)): Tour | null =>
  step(tour, read(root, exclude).text, caret, by);

/** `by` stops on from where a tour is. */
const onward =
  (from: Where, by: Step): Where =>
  () => {
    const tour = from();
    return tour && step(tour, tour.text, startOf(tour), by);
  };

const startOf = ({ stops, at }: Tour): number => stops[at]?.start ?? -1;

const isOurs = ({ key, isTrusted, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  isTrusted && !isComposing && !ctrlKey && !altKey && !metaKey && (key === "Tab" || key === "Escape");

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Stops on, or back. */
type Step = 1 | 0 | -1;

/**
 * The tour one stop further (`by` 1), back (-1) or where it is (0), perhaps beyond its ends, for a draft that is now `text` with the caret
 * at `caret`; null when anything was written outside the stop it is at, or the caret is elsewhere.
 */
export function step({ stops, at, text: was }: Tour, text: string, caret: number, by: Step): Tour | null {
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
