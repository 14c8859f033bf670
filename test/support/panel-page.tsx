/** Mounts the panel in jsdom as the page does, with every event trusted unless told otherwise, and finds things by role and name. */
import { act } from "preact/test-utils";
import { type MountedPanel, mountTrusting } from "../../src/panel/mount.tsx";
import type { PanelActions, PanelState } from "../../src/panel/state.ts";

export interface PanelPage {
  readonly host: HTMLElement;
  readonly panel: MountedPanel;
  /** What the panel told back, in order, such as `["apply", text]`. */
  readonly told: readonly (readonly unknown[])[];
  /** Draws a state. */
  show(state: PanelState): void;
  region(): HTMLElement;
  /** All elements of a role, by accessible name when given. */
  all(role: string, name?: string | RegExp): HTMLElement[];
  /** The one element of that role and name; throws when there is none. */
  one(role: string, name: string | RegExp): HTMLElement;
  text(): string;
  click(element: HTMLElement): void;
  /** Presses a key where the focus is; the event, so that a test can see whether it was taken. */
  press(key: string): KeyboardEvent;
  pointer(inside: boolean): void;
  focused(): Element | null;
  readonly life: AbortController;
}

// jsdom knows dialogs, but opens none.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};

const SELECTOR: Readonly<Record<string, string>> = { button: "button", list: "ul", listitem: "li", heading: "h2, h3" };

/** The name a screen reader would say: the label, else the text that is not hidden from it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Opens a page with the panel in it; `trusts` false stands for a page that forges events. */
export function openPanelPage(state: PanelState, trusts = true): PanelPage {
  const life = new AbortController();
  const host = document.createElement("reply-coach");
  document.body.append(host);
  const panel = mountTrusting(host, () => trusts, life.signal);
  const told: unknown[][] = [];
  const actions = listening(told);
  const root = () => host.shadowRoot as ShadowRoot;
  const page: PanelPage = {
    host,
    panel,
    told,
    life,
    show: (next) => act(() => panel.update(next, actions)),
    region: () => root().querySelector('[role="region"]') as HTMLElement,
    all: (role, name) =>
      [...root().querySelectorAll<HTMLElement>(SELECTOR[role] ?? `[role="${role}"]`)].filter((element) => named(element, name)),
    one(role, name) {
      const [found] = page.all(role, name);
      if (!found) throw new Error(`No ${role} named ${name}`);
      return found;
    },
    text: () => page.region().textContent ?? "",
    click: (element) => act(() => element.click()),
    press(key) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true });
      act(() => void (root().activeElement ?? page.region()).dispatchEvent(event));
      return event;
    },
    pointer: (inside) => act(() => void page.region().dispatchEvent(new Event(heardAs(page.region(), inside)))),
    focused: () => root().activeElement,
  };
  page.show(state);
  return page;
}

/** Preact spells an event as written where the DOM does not know it, and jsdom does not know these. */
function heardAs(element: HTMLElement, inside: boolean): string {
  const name = inside ? "PointerEnter" : "PointerLeave";
  return `on${name.toLowerCase()}` in element ? name.toLowerCase() : name;
}

const named = (element: Element, name?: string | RegExp): boolean =>
  name === undefined || (typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element)));

const listening = (told: unknown[][]): PanelActions => ({
  apply: (finding, { text }) => void told.push(["apply", finding.rule, text]),
  copy: (text) => void told.push(["copy", text]),
  putAside: (finding, reach) => void told.push(["putAside", finding.rule, reach]),
  bringBack: ({ rule }) => void told.push(["bringBack", rule]),
  undo: () => void told.push(["undo"]),
  pointAt: (finding) => void told.push(["pointAt", finding?.rule ?? null]),
  goTo: ({ start, end }) => void told.push(["goTo", start, end]),
  fillIn: () => void told.push(["fillIn"]),
  openRule: (rule) => void told.push(["openRule", rule]),
  tooSoon: () => void told.push(["tooSoon"]),
  resize: (size) => void told.push(["resize", size]),
  backToDraft: () => void told.push(["backToDraft"]),
  answer: (send) => void told.push(["answer", send]),
  retry: () => void told.push(["retry"]),
});
