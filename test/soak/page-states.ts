/** What a page of the demo says of itself and of the coach in it, and waiting for it. */
import type {} from "../../assets/demo/receipt.ts";
import type { Tab } from "../support/editor-pages.ts";

/** It was written and checked, or the panel says that nothing was, or that what was chosen is not in the draft any more. */
export const isAnswered = (was: string): boolean => {
  const root = document.querySelector("reply-coach")?.shadowRoot;
  const panel = root?.textContent ?? "";
  const changed = (window.demoText?.() ?? "").replace(/\s+/g, " ").trim() !== was;
  return changed ? panel.includes("Applied") : panel.includes("nothing was written") || root?.activeElement?.ariaDisabled === "true";
};

/** The panel says so, where nothing was written. */
export const isExplained = (): boolean => {
  const root = document.querySelector("reply-coach")?.shadowRoot;
  return Boolean(root?.textContent?.includes("nothing was written") || root?.activeElement?.ariaDisabled === "true");
};

/** The name of what has the focus in the panel; "" where nothing has. */
export const focused = (): string => document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label") ?? "";

/** How often the page saw an answer arrive. */
export const looksOf = (tab: Tab): Promise<number> => tab.evaluate(() => Number(document.body.dataset.looks ?? 0));
export const isLookedAt = (before: number): boolean => Number(document.body.dataset.looks ?? 0) > before;
export const countLooks = (): void => {
  const seen = new Set<Element>();
  const count = ([{ target } = { target: null }]: { readonly target: Node | null }[]): void => {
    if (target instanceof HTMLElement && target.dataset.state === "coached")
      document.body.dataset.looks = String(Number(document.body.dataset.looks ?? 0) + 1);
  };
  new MutationObserver(() => {
    const host = document.querySelector("reply-coach");
    if (!host || seen.has(host)) return;
    seen.add(host);
    new MutationObserver(count).observe(host, { attributes: true, attributeFilter: ["data-state"] });
  }).observe(document.documentElement, { childList: true });
};

export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
/** The draft as the page's own code holds it. */
export const textOf = async (tab: Tab): Promise<string> => plain(await tab.evaluate(() => window.demoText?.() ?? ""));

/** Where the focus is and what the panel says: for whoever looks into a trouble. */
export const scene = (): string => {
  const within = (element: Element | null): string =>
    element
      ? `${element.localName}${element.id && `#${element.id}`} ${element.getAttribute("aria-label") ?? ""} ${within(element.shadowRoot?.activeElement ?? null)}`
      : "";
  const host = document.querySelector("reply-coach");
  return `focus: ${within(document.activeElement)}
the panel (${host?.getAttribute("data-state")}): ${host?.shadowRoot?.textContent ?? "not there"}`;
};

/** How long a state is waited for that must come, and one that is looked into when it does not. */
const [NEEDED_MS, ENOUGH_MS] = [120_000, 30_000];
const BETWEEN_LOOKS_MS = 20;
/** The page looks itself, and so often at once: it costs less than being asked again and again. */
const LOOKS_AT_ONCE = 50;
/** Waits for a state of the page; rejects when it does not come, unless it is to be looked into afterwards. */
export async function until<A>(tab: Tab, isSo: (argument: A) => boolean, argument: A, needed = true): Promise<void> {
  const end = performance.now() + (needed ? NEEDED_MS : ENOUGH_MS);
  while (!(await tab.evaluate(looking(isSo), argument))) {
    if (performance.now() < end) continue;
    if (needed) throw new Error(`never so: ${isSo}\n${await tab.evaluate(scene)}`);
    return;
  }
}

/** A script that answers whether it is so now, or becomes so within a second. */
function looking<A>(isSo: (argument: A) => boolean): (argument: A) => Promise<boolean> {
  const script = `return (async () => {
    for (let left = ${LOOKS_AT_ONCE}; left > 0; left--) {
      if ((${isSo})(argument)) return true;
      await new Promise((rested) => setTimeout(rested, ${BETWEEN_LOOKS_MS}));
    }
    return false;
  })()`;
  return new Function("argument", script) as (argument: A) => Promise<boolean>;
}
