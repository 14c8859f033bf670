/** When the worker is asked, and which answers still count: the timing of one reply box. It owns the only timer there is. */
import type { CoachLink } from "../browser/coach-link.ts";
import type { PlacedDraft } from "../browser/messages.ts";
import type { Assessment, Channel } from "../coach/assessment.ts";

/** Milliseconds of rest after the last change before the draft is looked at. */
export const PAUSE_MS = 250;
/** UTF-16 units of a draft that are coached as it is typed; the rest is left alone. */
export const LONGEST_DRAFT = 20_000;

/** What one look at the box gives. */
export interface Look {
  readonly text: string;
  readonly mode: "reply" | "note";
  readonly channel: Channel;
  readonly customer: string | null;
  readonly customerName?: string;
  readonly people?: readonly string[];
  /** Whether a file or picture goes out with it; null where nobody can tell. */
  readonly attached?: boolean | null;
  /** The page's own key for the conversation; null where it names none. */
  readonly conversation: string | null;
}

/** What the session is told, each in its turn. */
export type Told =
  /** There is nothing to coach. */
  | { readonly kind: "idle" }
  /** An internal note: it is only asked whether it reads like a reply. */
  | { readonly kind: "note" }
  | { readonly kind: "reading"; readonly truncated: boolean }
  /** `text` is what was assessed; `again` when an answer for the same text came before. */
  | { readonly kind: "answer"; readonly text: string; readonly assessment: Assessment; readonly final: boolean; readonly again: boolean }
  | { readonly kind: "lost"; readonly why: "updated" | "silent" | "broken" | "unreadable" };

export interface Asking {
  /** The draft may have changed: look once it has rested. */
  changed(): void;
  /** An input method is composing: do not look until it changed again. */
  hold(): void;
  /** Look as soon as the current event is over, and ask even if nothing changed. */
  again(): void;
}

/** Looks at a box when it may have changed and asks `link` when it has. Silent for good after "updated" and after `signal`. */
export function askCoach(look: () => Look, link: CoachLink, tell: (told: Told) => void, signal: AbortSignal): Asking {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Step | null = null;
  let answered: string | null = null;
  let over = false;

  const schedule = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(take, milliseconds);
  };
  const stop = (): void => {
    over = true;
    clearTimeout(timer);
  };
  const take = (): void => {
    const step = stepFor(look);
    if (last && isSame(last, step)) return;
    last = step;
    tell(toldFirst(step));
    if ("input" in step && step.input.draft.trim()) ask(step);
    else answered = null;
  };
  const ask = (step: AskStep): void => {
    const counts = (): boolean => last === step && !over;
    const onAnswer = (assessment: Assessment, final: boolean): void => {
      if (!counts()) return;
      const again = answered === step.input.draft;
      answered = step.input.draft;
      tell({ kind: "answer", text: step.input.draft, assessment, final, again });
    };
    link.assess(step.input, onAnswer, (why) => {
      if (!counts()) return;
      if (why === "updated") stop();
      // Nobody waits for what is said of a note.
      else if (step.kind === "note") return;
      tell({ kind: "lost", why });
    });
  };

  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  return {
    changed: () => schedule(PAUSE_MS),
    hold: () => clearTimeout(timer),
    again: () => {
      last = null;
      schedule(0);
    },
  };
}

interface AskStep {
  readonly kind: "ask" | "note";
  readonly input: PlacedDraft;
  readonly truncated: boolean;
}
type Step = AskStep | { readonly kind: "idle" | "unreadable" };

function stepFor(look: () => Look): Step {
  const seen = attempt(look);
  if (!seen) return { kind: "unreadable" };
  const note = seen.mode === "note";
  if (!note && !seen.text.trim()) return { kind: "idle" };
  const draft = firstPart(seen.text);
  return { kind: note ? "note" : "ask", input: inputFor(seen, draft), truncated: draft.length < seen.text.length };
}

/** What is not known is left out. A note tells nothing of the conversation but the name. */
function inputFor({ mode, channel, customer, customerName, people, attached, conversation }: Look, draft: string): PlacedDraft {
  const named = customerName && { customerName };
  if (mode === "note") return { draft, note: true, ...named };
  return {
    draft,
    channel,
    ...(customer !== null && { customer }),
    ...named,
    ...(people?.length && { people }),
    ...(typeof attached === "boolean" && { attached }),
    ...(conversation !== null && { conversation }),
  };
}

/** The reply in the box now; null when there is none, or a note, or it cannot be read. */
export function draftIn(look: () => Look): PlacedDraft | null {
  const step = stepFor(look);
  return step.kind === "ask" ? step.input : null;
}

/** An editor we cannot read must never break the page it is in. */
function attempt(look: () => Look): Look | null {
  try {
    return look();
  } catch {
    return null;
  }
}

/** At most LONGEST_DRAFT units, never half a character. */
function firstPart(text: string): string {
  const first = text.slice(0, LONGEST_DRAFT);
  return first.length < text.length ? first.replace(/[\uD800-\uDBFF]$/, "") : first;
}

function toldFirst(step: Step): Told {
  if (step.kind === "ask") return { kind: "reading", truncated: step.truncated };
  return step.kind === "unreadable" ? { kind: "lost", why: "unreadable" } : { kind: step.kind };
}

const isSame = (a: Step, b: Step): boolean => JSON.stringify(a) === JSON.stringify(b);
