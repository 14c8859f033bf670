/** One reply box with a session on it: a coach that answers by hand, a panel that remembers, and time that the test moves. */
import { vi } from "vitest";
import type { Finding } from "../../src/coach/assessment.ts";
import { PAUSE_MS } from "../../src/content/ask-coach.ts";
import { openSession, type PageMemory } from "../../src/content/session.ts";
import { describe as describeBox } from "../../src/content/sites/find.ts";
import { generic } from "../../src/content/sites/generic.ts";
import { assessmentOf, type FakeCoach, fakeCoach, findingOf, suggestionOf } from "./fake-coach.ts";
import { type FakePanel, fakePanel, fakeResizes, giveSizes, present } from "./fake-page.ts";

export const DRAFT = "No, it's our policy.";
export const slip: Finding = findingOf("policy-wall", "it's our policy", DRAFT);
export const rewrite = suggestionOf(slip.start, slip.end, "here is what I can do: [offer]");

export interface OpenedSession {
  readonly field: HTMLTextAreaElement;
  readonly coach: FakeCoach;
  readonly panel: FakePanel;
  readonly paint: ReturnType<typeof vi.fn>;
  readonly gone: ReturnType<typeof vi.fn>;
  readonly trouble: { tell: ReturnType<typeof vi.fn> };
  readonly memory: PageMemory;
  readonly life: AbortController;
}

let last = new AbortController();

/** To be called before each test: stops the clock and gives jsdom what it lacks. */
export function startClock(): ReturnType<typeof fakeResizes> {
  vi.useFakeTimers();
  giveSizes();
  document.execCommand = () => false;
  return fakeResizes();
}

/** To be called after each test: ends the session and starts the clock. */
export function stopClock(): void {
  last.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.querySelector("reply-coach")?.remove();
}

/** A page with `draft` in its reply box, which has the focus and a session. */
export function openedSession(draft = DRAFT): OpenedSession {
  document.body.innerHTML = "<form><p data-reply-coach-customer>Where is it?</p><textarea></textarea><button>Send</button></form>";
  const field = present(document.querySelector("textarea"));
  field.value = draft;
  last = new AbortController();
  const session = {
    field,
    life: last,
    coach: fakeCoach(),
    panel: fakePanel(),
    paint: vi.fn(),
    beforeSending: vi.fn(() => "remind" as const),
    gone: vi.fn(),
    trouble: { tell: vi.fn() },
    memory: { size: null, rulesOff: [], spot: null, remapped: false },
    trusts: () => true,
  };
  field.focus();
  openSession(describeBox(generic, field), session, last.signal);
  return session;
}

/** As above, with one slip found and one suggestion for it. */
export async function coachedSession(): Promise<OpenedSession> {
  const session = openedSession();
  await rest();
  session.coach.latest().answer(assessmentOf([{ ...slip, suggestions: [rewrite] }]));
  return session;
}

export const rest = () => vi.advanceTimersByTimeAsync(PAUSE_MS);
/** Long enough for any write to be read back. */
export const settled = () => vi.advanceTimersByTimeAsync(2000);

export async function type(field: HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await rest();
}
