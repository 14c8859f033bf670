/** Products' pages of ours with a long draft in the box, at any size: says what of the app lies under the panel. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { SITES } from "../../src/content/sites/index.ts";
import { anywhere, type RoutedPages } from "./routed-pages.ts";
import type { Expected } from "./site-pages.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/sites");
/** Boxes of a product's size and lines of a known height; products bring style sheets of their own, our pages none. */
const STYLE = `<style>body{min-height:80px}[contenteditable],textarea{display:block;min-width:240px;min-height:60px;max-height:320px;overflow:auto}
[contenteditable] p,textarea{line-height:20px;margin:0}textarea{width:80%;height:140px}iframe{width:90%;height:160px}</style>`;
/** Lines of the draft. */
export const LINES = 12;

export interface PlacedPage {
  readonly page: Page;
  readonly panel: Locator;
  resize(width: number, height: number, direction: "ltr" | "rtl"): Promise<void>;
  /** Puts the caret into a line and that line into sight. */
  putCaret(line: number): Promise<void>;
  /** Has the panel placed anew, as an answer or a change of size does at any time. */
  placeAgain(): Promise<void>;
  /** What of the line being written and of the app's own controls a press would not reach; "outside" when the panel sticks out of the window. */
  covered(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens one of the pages, at its product's address or on this machine's, with the caret in the box and the draft coached. */
export async function openPlaced(browser: RoutedPages, name: string): Promise<PlacedPage> {
  const html = readFileSync(join(FIXTURES, `${name}.html`), "utf8");
  const [, json = "{}"] = /id="expected">([\s\S]*?)<\/script>/.exec(html) ?? [];
  const expected = JSON.parse(json) as Expected;
  const page = await browser.open(addressOf(expected), html.replace("</head>", `${STYLE}</head>`));
  const box = await anywhere(page, "[data-expected]");
  await box.evaluate(fill, [STYLE, LINES] as const);
  await box.focus();
  const panel = page.locator("reply-coach[data-side]");
  await panel.waitFor();
  return {
    page,
    panel,
    async resize(width, height, direction) {
      // A page turns round with a reload, not under an open panel: the window's new size is what is heard.
      await box.evaluate((element, dir) => {
        for (const document of new Set([element.ownerDocument, window.parent.document])) document.documentElement.dir = dir;
      }, direction);
      await page.setViewportSize({ width, height });
    },
    putCaret: (line) => box.evaluate(putCaret, line),
    placeAgain: () => page.evaluate(() => void dispatchEvent(new Event("resize"))),
    async covered() {
      const controls = await Promise.all([...new Set([...expected.send, ...expected.keepClear])].map((one) => spotsOf(page, one)));
      return page.evaluate(under, [await box.evaluate(caretLine), ...controls.flat()]);
    },
    close: () => page.close(),
  };
}

function addressOf({ site, address }: Expected): string {
  const hosted = SITES.find(({ id }) => id === site)?.matches.length && !address.includes(".example");
  return hosted ? address : address.replace(/^https:\/\/[^/]+/, "http://127.0.0.1");
}

interface Named {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function spotsOf(page: Page, selector: string): Promise<Named[]> {
  const control = await anywhere(page, selector);
  const box = (await control.isVisible()) ? await control.boundingBox() : null;
  return box ? [{ name: selector, left: box.x, top: box.y, width: box.width, height: box.height }] : [];
}

function fill(box: HTMLElement | SVGElement, [style, count]: readonly [string, number]): void {
  const lines = Array.from({ length: count }, (_, i) => `Line ${i}: we can't refund you, it's our policy.`);
  if ("value" in box) box.value = lines.join("\n");
  else box.innerHTML = lines.map((line) => `<p>${line}</p>`).join("");
  // A frame has styles of its own.
  if (window.frameElement) document.head.insertAdjacentHTML("beforeend", style);
}

function putCaret(box: HTMLElement | SVGElement, line: number): void {
  if (box instanceof HTMLTextAreaElement) {
    const before = box.value.split("\n").slice(0, line).join("\n").length + Math.min(line, 1);
    box.setSelectionRange(before, before);
    box.scrollTop = line * 20;
    box.scrollIntoView({ block: "center" });
  } else {
    const row = box.children[line] as HTMLElement;
    (box.getRootNode() as Document).getSelection()?.collapse(row.firstChild, 8);
    row.scrollIntoView({ block: "center" });
  }
}

/** The line being written, as wide as its box, in the page's own coordinates. */
function caretLine(box: HTMLElement | SVGElement): Named {
  const edge = box.getBoundingClientRect();
  const row = (): { top: number; height: number } => {
    if (!(box instanceof HTMLTextAreaElement)) {
      const selection = (box.getRootNode() as Document).getSelection();
      return selection?.getRangeAt(0).getClientRects()[0] ?? edge;
    }
    const line = box.value.slice(0, box.selectionEnd).split("\n").length - 1;
    return { top: edge.top + 3 + line * 20 - box.scrollTop, height: 20 };
  };
  const { top, height } = row();
  const frame = window.frameElement?.getBoundingClientRect();
  const within = box.closest("body") === box ? document.documentElement.clientHeight : edge.bottom;
  const shown = top < within && top + height > Math.max(0, edge.top);
  return {
    name: "the line being written",
    left: edge.left + (frame?.left ?? 0),
    top: top + (frame?.top ?? 0),
    width: shown ? edge.width : 0,
    height,
  };
}

async function under(rects: readonly Named[]): Promise<string[]> {
  const frame = () => new Promise(requestAnimationFrame);
  for (let i = 0; i < 3; i++) await frame();
  const host = document.querySelector("reply-coach");
  const panel = host?.shadowRoot?.querySelector(".panel")?.getBoundingClientRect() ?? new DOMRect(-1, -1);
  const outside = panel.left < 0 || panel.top < 0 || panel.right > document.documentElement.clientWidth || panel.bottom > innerHeight;
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  const hit = rects.filter(({ left, top, width, height }) =>
    shares.some((x) => [0.1, 0.5, 0.9].some((y) => width > 0 && document.elementFromPoint(left + x * width, top + y * height) === host)),
  );
  return [...hit.map(({ name }) => name), ...(outside ? ["outside"] : [])];
}
