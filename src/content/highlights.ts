/** Paints words in a box with CSS custom highlights: the box's own nodes are never touched. */
import type { Span } from "../coach/assessment.ts";
import type { Reading } from "./editors/editor.ts";
import { type Mirror, mirrorOf } from "./mirror.ts";
import { asField } from "./text-map.ts";

/** slip = costs points; strength = earns them; pointed = what the panel is talking about right now. */
export type MarkKind = "slip" | "strength" | "pointed";

export interface Mark extends Span {
  readonly kind: MarkKind;
}

interface Painted {
  ranges: readonly (readonly [MarkKind, Range])[];
  readonly mirror: Mirror | null;
  readonly studio: Studio;
}

/** The registry is the page's too: our names carry ours, and we only ever add and delete our own. */
const nameOf = (kind: MarkKind): string => `reply-coach-${kind}`;

const STYLE = `
::highlight(reply-coach-slip) { text-decoration: underline 2px solid #d97706; text-decoration-skip-ink: none; }
::highlight(reply-coach-strength) { text-decoration: underline 1px dotted #15803d; }
::highlight(reply-coach-pointed) { background-color: rgb(251 191 36 / 0.35); }
@media (forced-colors: active) {
  ::highlight(reply-coach-slip) { text-decoration-color: LinkText; }
  ::highlight(reply-coach-strength) { text-decoration-color: CanvasText; }
  ::highlight(reply-coach-pointed) { background-color: Highlight; color: HighlightText; }
}`;

const boxes = new WeakMap<HTMLElement, Painted>();
/** A frame has a registry and style sheets of its own. */
interface Studio {
  readonly view: Window & typeof globalThis;
  readonly highlights: Partial<Record<MarkKind, Highlight>>;
  sheet?: CSSStyleSheet;
}
const studios = new WeakMap<Document, Studio>();

/**
 * Paints exactly these marks in a box in place of the ones before; offsets are into `reading.text`. Call again after every change. The
 * paint, and a form field's mirror, go when `signal` aborts: pass the same signal for the whole life of one box.
 */
export function paint(root: HTMLElement, reading: Reading, marks: readonly Mark[], signal: AbortSignal): void {
  if (signal.aborted) return;
  const painted = boxes.get(root) ?? open(root, signal);
  painted.mirror?.sync();
  wipe(painted);
  const place = painted.mirror ?? reading;
  painted.ranges = marks.flatMap((mark) => {
    const range = mark.end > mark.start ? place.toRange(mark) : null;
    return range ? [[mark.kind, range] as const] : [];
  });
  adoptStyle(painted.studio, painted.mirror?.tree ?? (root.getRootNode() as Document | ShadowRoot));
  for (const [kind, range] of painted.ranges) highlightOf(painted.studio, kind).add(range);
}

function open(root: HTMLElement, signal: AbortSignal): Painted {
  const field = asField(root);
  const painted: Painted = { ranges: [], mirror: field && mirrorOf(field, signal), studio: studioOf(root.ownerDocument) };
  boxes.set(root, painted);
  signal.addEventListener("abort", () => {
    wipe(painted);
    boxes.delete(root);
  });
  return painted;
}

/** Boxes of one document share a highlight per kind; a page that cleared the registry gets it back at the next painting. */
function highlightOf({ view, highlights }: Studio, kind: MarkKind): Highlight {
  highlights[kind] ??= new view.Highlight();
  const highlight = highlights[kind];
  if (view.CSS.highlights.get(nameOf(kind)) !== highlight) view.CSS.highlights.set(nameOf(kind), highlight);
  return highlight;
}

function studioOf(document: Document): Studio {
  const studio = studios.get(document) ?? { view: document.defaultView ?? window, highlights: {} };
  studios.set(document, studio);
  return studio;
}

function wipe(painted: Painted): void {
  for (const [kind, range] of painted.ranges) painted.studio.highlights[kind]?.delete(range);
  painted.ranges = [];
}

/** Once per tree, and again where a page replaced its list of sheets. */
function adoptStyle(studio: Studio, tree: Document | ShadowRoot): void {
  if (!studio.sheet) {
    studio.sheet = new studio.view.CSSStyleSheet();
    studio.sheet.replaceSync(STYLE);
  }
  if (!tree.adoptedStyleSheets.includes(studio.sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, studio.sheet];
}
