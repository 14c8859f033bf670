/** Opens the editor pages in a real browser, and calls the content code there, which runs as an extension's does. */
import type { Probe } from "../fixtures/editors/probe.ts";
import { openChromiumTab } from "./chromium-tab.ts";
import { startEditorServer } from "./editor-server.ts";
import { openFirefoxTab } from "./firefox-tab.ts";

/** One page of a browser, as far as these tests need it. */
export interface Tab {
  go(url: string): Promise<void>;
  /** Runs a script in the page's own world. */
  evaluate<T, A = undefined>(script: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Real key presses. */
  type(text: string): Promise<void>;
  /** One real key, with modifiers before it: "Control+z". */
  press(keys: string): Promise<void>;
  /** Shows what an input method is composing; `commit` ends it with this text. */
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
  close(): Promise<void>;
}

/** One page with one box. */
export interface EditorPage extends Tab {
  /** Calls the content code in its own world. */
  call<K extends keyof Probe>(name: K, ...args: Parameters<Probe[K]>): Promise<Awaited<ReturnType<Probe[K]>>>;
  /** The editor's own idea of its content, in notation: what the page would send. */
  model(): Promise<string>;
  /** How often the page's own code has heard of a change. */
  changes(): Promise<number>;
  /** The marks that are painted on the page, by name: their words, and where the first of them is. */
  painted(): Promise<Record<string, Painted>>;
}

export interface Painted {
  readonly words: readonly string[];
  readonly top: number | undefined;
}

export type Browser = "chromium" | "firefox";

export interface EditorPages {
  /** Loads a family's page with a draft in notation; a fresh box and a fresh history each time. */
  open(family: string, draft: string): Promise<EditorPage>;
  close(): Promise<void>;
}

const TABS: Readonly<Record<Browser, (extension: string) => Promise<Tab>>> = { chromium: openChromiumTab, firefox: openFirefoxTab };

/** Serves and launches everything once. */
export async function startEditorPages(browser: Browser = "chromium"): Promise<EditorPages> {
  const server = await startEditorServer();
  const tab = await TABS[browser](server.extension);
  return {
    async open(family, draft) {
      await tab.go("about:blank");
      await tab.go(`${server.origin}/${family}.html#${encodeURIComponent(draft)}`);
      await tab.evaluate(isReady);
      return pageIn(tab);
    },
    async close() {
      await tab.close();
      await server.close();
    },
  };
}

/** Resolves when the page's editor has started, and rejects when it does not. */
const isReady = (): Promise<void> =>
  new Promise((done, fail) => {
    const last = performance.now() + 20_000;
    const look = () => {
      // Until then a page's own element of this id goes by that name.
      if (typeof window.box?.model === "function") done();
      else if (performance.now() > last) fail(new Error(`no editor started on ${location.pathname}`));
      else requestAnimationFrame(look);
    };
    look();
  });

function pageIn(tab: Tab): EditorPage {
  return {
    ...tab,
    async call(name, ...args) {
      const { value, error } = JSON.parse(await tab.evaluate(ask, JSON.stringify({ name, args })));
      if (error) throw new Error(error);
      return value;
    },
    model: () => tab.evaluate(() => window.box?.model() ?? ""),
    changes: () => tab.evaluate(() => window.box?.changes ?? 0),
    painted: () => tab.evaluate(paintedHere),
  };
}

/** The registry of highlights is the page's too, one for each of its frames. */
function paintedHere(): Record<string, Painted> {
  const frames = Array.from(document.querySelectorAll("iframe"), ({ contentWindow }) => contentWindow as typeof window | null);
  const registries = [window, ...frames].flatMap((view) => (view ? [...view.CSS.highlights] : []));
  return Object.fromEntries(
    registries.map(([name, ranges]) => {
      const each = [...ranges] as Range[];
      return [name, { words: each.map(String), top: each[0]?.getBoundingClientRect().top }];
    }),
  );
}

/** Strings are all that gets from a page to an extension's script in both browsers. */
const ask = (call: string): Promise<string> =>
  new Promise((done) => {
    document.addEventListener("probe-answer", (event) => done((event as CustomEvent<string>).detail), { once: true });
    document.dispatchEvent(new CustomEvent("probe-call", { detail: call }));
  });
