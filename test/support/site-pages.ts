/** The pages of our own that sites are held to: loads one into jsdom, frames included, and says what is to be found in it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a page says about itself. All but the first ones are selectors. */
export interface Expected {
  readonly site: string;
  readonly address: string;
  readonly mode: string;
  readonly channel: string;
  readonly customer: string | null;
  /** Who wrote it, where the page shows that. */
  readonly customerName?: string;
  readonly subject: string | null;
  readonly draft: string;
  /** Controls a press on which sends. */
  readonly send: readonly string[];
  /** Controls that the panel keeps clear of. */
  readonly keepClear: readonly string[];
  /** Fields that are no reply box. */
  readonly not: readonly string[];
  /** Other boxes of the page, which are for notes. */
  readonly notes?: readonly string[];
  /** An element, and the attribute and value that make the box one for a note. */
  readonly toNote?: readonly [string, string, string];
}

export interface SitePage {
  readonly html: string;
  readonly expected: Expected;
  /** The box that is to be found. */
  readonly marked: HTMLElement;
  /** Every element of the page and its frames that a selector gives. */
  all(selector: string): HTMLElement[];
  /** The one element that a selector gives; throws where it gives none or more. */
  only(selector: string): HTMLElement;
}

const FIXTURES = join(import.meta.dirname, "../fixtures/sites");

export const SITE_PAGES: readonly string[] = readdirSync(FIXTURES).map((file) => file.replace(/\.html$/, ""));

/** jsdom lays nothing out and edits nothing: every field is of a good size, and what says it is editable is. */
export function layOut(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { get: () => 600, configurable: true },
    clientHeight: { get: () => 200, configurable: true },
    isContentEditable: {
      get(this: HTMLElement) {
        return this.closest("[contenteditable]")?.getAttribute("contenteditable") === "true";
      },
      configurable: true,
    },
  });
}

/** Shows a page by its file's name, in place of the one before. */
export function openSitePage(name: string): SitePage {
  const html = readFileSync(join(FIXTURES, `${name}.html`), "utf8");
  // jsdom fills frames in its own time: we do it now.
  document.documentElement.innerHTML = html.replaceAll(" srcdoc=", " data-srcdoc=");
  for (const frame of document.querySelectorAll("iframe")) fill(frame);
  const only = (selector: string): HTMLElement => {
    const [found, ...more] = all(selector);
    if (!found || more.length) throw new Error(`${selector}: ${found ? "more than one" : "none"}`);
    return found;
  };
  return { html, expected: JSON.parse(only("#expected").textContent ?? "") as Expected, marked: only("[data-expected]"), all, only };
}

/** Parsed in the frame's own document: its elements are of the frame's window, as in a browser. */
function fill(frame: HTMLIFrameElement): void {
  const inner = frame.contentDocument;
  inner?.open();
  inner?.write(frame.dataset.srcdoc ?? "");
  inner?.close();
}

const all = (selector: string): HTMLElement[] =>
  [document, ...[...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument)].flatMap((each) => [
    ...(each?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);
