/** Before a reply is sent: calls to mind what is serious in it, and asks where that is set. A press is held back only while our question is in sight. */
import type { Finding } from "../coach/assessment.ts";
import { byBrowser, type Trusts } from "../panel/trust.ts";
import type { Settings } from "../policy/settings.ts";
import { documentsAround } from "./around.ts";
import { type Press, pressAgain } from "./press-again.ts";

export interface BeforeSending {
  readonly root: HTMLElement;
  /** Our element; what is pressed in it is no business of ours here. */
  readonly panel: HTMLElement;
  wish(): Settings["beforeSending"];
  isSend(pressed: Element): boolean;
  /** What is serious in the draft at this moment, as far as is known without waiting for anybody. */
  serious(): readonly Finding[];
  draft(): string;
  remind(on: boolean): void;
  /** Puts up the question; says whether the agent can see it. */
  ask(findings: readonly Finding[]): boolean;
  isAsking(): boolean;
  /** Takes the question away and gives the draft its focus back. */
  goBack(): void;
  /** The agent sends: said before the press goes on its way. */
  letGo(): void;
  /** Who decides whether the agent acted; replaced only by tests. */
  readonly trusts?: Trusts;
}

export interface Asker {
  /** The agent's word about the press that waits. */
  answer(send: boolean): void;
  /** The event is the agent's own press, or ours in their name. */
  readonly trusts: Trusts;
}

/** Everything that a press is made of: pages send at any of these. */
const PRESSES = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "keydown"] as const;
const OPENING: readonly string[] = ["pointerdown", "mousedown", "click", "keydown"];

/** Watches the page around the box until `signal` aborts. */
export function askBeforeSending(sending: BeforeSending, signal: AbortSignal): Asker {
  const { trusts = byBrowser } = sending;
  let held: Press | null = null;
  let allowed: string | null = null;
  let pressing = false;
  const open = (event: Event): boolean => {
    if (sending.wish() !== "confirm" || !OPENING.includes(event.type) || !sends(event, sending)) return false;
    const findings = sending.serious();
    if (findings.length === 0 || sending.draft() === allowed || !sending.ask(findings)) return false;
    // Where it was pressed is known only while it is on its way.
    held = { first: event, target: event.composedPath()[0] ?? sending.root };
    return true;
  };
  /** What began before the question is over with it: the rest of one press goes no further, and nothing of the next. */
  const isHeld = (event: Event): boolean => held !== null && sending.isAsking() && event.type !== "keydown";
  const hear = (event: Event): void =>
    harmlessly(() => {
      if (pressing || !trusts(event) || event.composedPath().includes(sending.panel)) return;
      if (!isHeld(event) && !open(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
  const inTheirName = (press: () => void): void => {
    pressing = true;
    try {
      press();
    } finally {
      pressing = false;
    }
  };
  for (const { defaultView } of documentsAround(sending.root))
    for (const type of PRESSES) defaultView?.addEventListener(type, hear, { capture: true, signal });
  watchNearing(sending, signal);
  return {
    answer(send) {
      const press = held;
      held = null;
      // The same words need no second answer.
      allowed = send ? sending.draft() : null;
      try {
        sending.goBack();
        if (send) sending.letGo();
      } finally {
        if (send && press) inTheirName(() => pressAgain(press));
      }
    },
    trusts: (event) => trusts(event) || pressing,
  };
}

/** A fault of ours keeps no reply back. */
function harmlessly(act: () => void): void {
  try {
    act();
  } catch {
    // The press goes on its way.
  }
}

const isSendAt = (event: Event, { isSend }: BeforeSending): boolean => {
  const [target] = event.composedPath();
  return target !== undefined && "closest" in target && isSend(target as Element);
};

/** Whether an event begins a press that sends: on a send control, or Ctrl+Enter or Cmd+Enter in the box. */
function sends(event: Event, sending: BeforeSending): boolean {
  if (event.type !== "keydown") return (event as MouseEvent).button === 0 && isSendAt(event, sending);
  const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
  if (isComposing) return false;
  if (key === "Enter" && (ctrlKey || metaKey)) return event.composedPath().includes(sending.root);
  return (key === "Enter" || key === " ") && isSendAt(event, sending);
}

/** Tells when the agent comes near to sending: the pointer or the focus is on Send, or the key that makes Enter send is down in the box. */
function watchNearing(sending: BeforeSending, signal: AbortSignal): void {
  const near = { pointer: false, focus: false, key: false };
  let told = false;
  const tell = (change: Partial<typeof near>): void => {
    Object.assign(near, change);
    const now = sending.wish() !== "off" && (near.pointer || near.focus || near.key);
    if (now !== told) sending.remind(now);
    told = now;
  };
  const listen = (target: EventTarget, type: string, hear: (event: Event) => void): void =>
    target.addEventListener(type, (event) => harmlessly(() => hear(event)), { capture: true, passive: true, signal });
  for (const document of documentsAround(sending.root)) {
    listen(document, "pointerover", (event) => tell({ pointer: isSendAt(event, sending) }));
    document.documentElement.addEventListener("pointerleave", () => tell({ pointer: false }), { passive: true, signal });
    listen(document, "focusin", (event) => tell({ focus: isSendAt(event, sending), key: false }));
  }
  const isModifier = ({ key }: KeyboardEvent): boolean => key === "Control" || key === "Meta";
  listen(sending.root, "keydown", (event) => tell({ key: isModifier(event as KeyboardEvent) }));
  listen(sending.root, "keyup", () => tell({ key: false }));
}
