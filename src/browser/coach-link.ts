/** The page's end of the line to the worker: one Port, asked again if the worker died, honest when nobody answers. */
import type { Assessment } from "../coach/assessment.ts";
import { type Answer, type Ask, COACH_PORT, type Messages, type PlacedDraft, type SentDraft, type Switched } from "./messages.ts";
import { connect, isCurrent, type Port } from "./page-api.ts";

/** Milliseconds without an answer after which the worker is asked once more, and then given up on. */
export const PATIENCE_MS = 4000;

const MOST_ATTEMPTS = 2;

/** How often it is told that a draft was sent, to workers that die before they took note. */
const TOLD_AT_MOST = 3;

export type LinkFailure = "updated" | "silent" | "broken";

export interface CoachLink {
  /**
   * Ask for an assessment; a newer ask makes the older one's answers void. `onAnswer` may run several times (a first, quicker answer, the
   * full one, that one again where rewrites came out otherwise on trial, and what a second opinion made better). `onFailure` runs at most
   * once: "updated" when the extension was replaced under the page, "broken" when a part of its package is missing or damaged, "silent" when the worker does not answer within twice PATIENCE_MS; should it answer after all, `onAnswer` runs.
   */
  assess(ask: PlacedDraft, onAnswer: (answer: Assessment, final: boolean) => void, onFailure: (why: LinkFailure) => void): void;
  /** Tell that a draft is being sent: told again where a worker dies of it, and nothing is said when it gets lost all the same. */
  sent(draft: SentDraft): void;
  /** Tell what the agent did with a suggestion; the same holds. */
  did(told: Messages["did"]["ask"]): void;
  /** Switch a rule on or off for good; told again where a worker dies of it. `heard` runs at most once. */
  switchRule(ask: Messages["switchRule"]["ask"], heard: (answer: Switched) => void): void;
  /** Have the rule book opened at a rule. Nothing is said when it gets lost. */
  openRule(rule: string): void;
}

interface Pending {
  readonly ask: Ask;
  readonly onAnswer: (answer: Assessment, final: boolean) => void;
  readonly onFailure: (why: LinkFailure) => void;
  attempts: number;
  /** The full answer is there, or was given up on; what may still come is welcome, and nobody worries when it does not. */
  content: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Opens the line at once, so that a sleeping worker starts before the first sentence is typed. Closed by `signal`. */
export function openCoach(signal: AbortSignal): CoachLink {
  let port: Port | null = null;
  let pending: Pending | null = null;
  let lastId = 0;
  /** How often each thing that is told rather than asked was told, until a worker took note of it. */
  const untold = new Map<Ask, number>();
  const switching = new Map<Ask["id"], (answer: Switched) => void>();

  const settle = (): void => {
    clearTimeout(pending?.timer);
    pending = null;
  };
  const fail = (why: LinkFailure): void => {
    const failed = pending;
    settle();
    failed?.onFailure(why);
  };
  const receive = (answer: Answer): void => {
    for (const told of untold.keys()) if (told.id === answer.id) untold.delete(told);
    if ("error" in answer) switched(answer.id, { kind: "not-kept" });
    else if (answer.name === "switchRule") switched(answer.id, answer.body);
    if (!pending || answer.id !== pending.ask.id) return;
    if ("error" in answer) {
      if (pending.content) settle();
      else fail(answer.broken ? "broken" : "silent");
      return;
    }
    if (answer.name !== "assess") return;
    const { onAnswer } = pending;
    if (!answer.final) beImpatient(pending);
    else if (answer.more) beContent(pending);
    else settle();
    onAnswer(answer.body, answer.final);
  };
  const switched = (id: Ask["id"], answer: Switched): void => {
    switching.get(id)?.(answer);
    switching.delete(id);
  };
  /** Counts from the last sign of life: a worker that gave a first answer may still die before the full one. */
  const beImpatient = (waiting: Pending): void => {
    const sentTo = port;
    if (waiting.content) return;
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => {
      if (waiting.attempts >= MOST_ATTEMPTS) return giveUp(waiting);
      if (port === sentTo) port = null;
      sentTo?.disconnect();
      post();
    }, PATIENCE_MS);
  };
  /** The line stays open: a worker that was only slow may answer yet. */
  const giveUp = (waiting: Pending): void => {
    beContent(waiting);
    waiting.onFailure("silent");
  };
  const beContent = (answered: Pending): void => {
    answered.content = true;
    clearTimeout(answered.timer);
  };
  const open = (): Port | null => {
    if (!isCurrent()) return null;
    try {
      const opened = connect(COACH_PORT);
      opened.onMessage.addListener((message: unknown) => receive(message as Answer));
      opened.onDisconnect.addListener(() => {
        if (port !== opened) return;
        port = null;
        // A worker may be stopped between two messages: whatever was asked is asked again of its successor.
        if (pending?.content) settle();
        else if (pending) post();
        for (const [ask, times] of [...untold]) tell(ask, times);
      });
      return opened;
    } catch {
      return null;
    }
  };
  const post = (): void => {
    if (!pending || signal.aborted) return;
    clearTimeout(pending.timer);
    if (pending.attempts >= MOST_ATTEMPTS) {
      fail("silent");
      return;
    }
    pending.attempts += 1;
    port ??= open();
    if (!port) {
      fail("updated");
      return;
    }
    beImpatient(pending);
    try {
      port.postMessage(pending.ask);
    } catch {
      port = null;
      post();
    }
  };

  const tell = (ask: Ask, times = 0): void => {
    untold.delete(ask);
    if (times >= TOLD_AT_MOST || signal.aborted) {
      switched(ask.id, { kind: "not-kept" });
      return;
    }
    untold.set(ask, times + 1);
    port ??= open();
    try {
      if (port) port.postMessage(ask);
      else switched(ask.id, { kind: "not-kept" });
    } catch {
      port = null;
    }
  };
  const nextId = (): number => ++lastId;
  port = open();
  signal.addEventListener("abort", () => {
    settle();
    port?.disconnect();
    port = null;
  });
  return {
    assess(body, onAnswer, onFailure) {
      settle();
      pending = { ask: { id: nextId(), name: "assess", body }, onAnswer, onFailure, attempts: 0, content: false, timer: undefined };
      post();
    },
    sent: (body) => tell({ id: nextId(), name: "sent", body }),
    did: (body) => tell({ id: nextId(), name: "did", body }),
    switchRule(body, heard) {
      const id = nextId();
      switching.set(id, heard);
      tell({ id, name: "switchRule", body });
    },
    openRule: (body) => tell({ id: nextId(), name: "openRule", body }),
  };
}
