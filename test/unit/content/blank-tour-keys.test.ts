// @vitest-environment jsdom
/** From blank to blank by keys that come faster than the editor draws. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openTours } from "../../../src/content/blank-tour.ts";
import { findBlanks } from "../../support/blanks.ts";

const DRAFT = "By [day], I will [offer]. Yours, [name]";
const over = new AbortController();
let root: HTMLElement;
/** The page's keydown as a browser sends it: no script can make a trusted event. */
let press: (keys: string) => boolean;
const selected = (): string => String(document.getSelection());

beforeEach(() => {
  // An editor that draws late: nothing is selected in the task of the key.
  document.body.innerHTML = `<div contenteditable="true" data-slate-editor tabindex="0">${DRAFT}</div>`;
  root = document.body.firstElementChild as HTMLElement;
  root.focus();
  const listen = vi.spyOn(window, "addEventListener");
  openTours({ box: { root, site: { exclude: [] } } }, over.signal)(findBlanks(DRAFT), DRAFT);
  const hear = listen.mock.calls.find(([type]) => type === "keydown")?.[1] as (event: object) => void;
  const [text, first] = [root.firstChild as Text, findBlanks(DRAFT)[0] ?? { start: 0, end: 0 }];
  document.getSelection()?.setBaseAndExtent(text, first.start, text, first.end);
  press = (keys) => {
    const [preventDefault, stopImmediatePropagation] = [vi.fn(), vi.fn()];
    const [key, shiftKey] = [keys.split("+").at(-1), keys.startsWith("Shift+")];
    hear({ key, shiftKey, isTrusted: true, composedPath: () => [root], preventDefault, stopImmediatePropagation });
    return preventDefault.mock.calls.length > 0;
  };
});
afterEach(() => {
  root.blur();
  vi.restoreAllMocks();
});

it.each([
  [["Tab"], "[offer]"],
  [["Tab", "Tab"], "[name]"],
  [["Tab", "Shift+Tab"], "[day]"],
  [["Tab", "Shift+Tab", "Tab", "Tab"], "[name]"],
] as const)("%j end at %s, each on from the one before", async (keys, end) => {
  for (const key of keys) expect(press(key)).toBe(true);
  await expect.poll(selected).toBe(end);
  await expect.poll(() => press("Shift+Tab") || end === "[day]").toBe(true);
});

it("Tab beyond the last one is the page's, however soon it comes", () => {
  expect([press("Tab"), press("Tab"), press("Tab"), press("Tab")]).toEqual([true, true, false, false]);
});

it("takes the letter that was drawn only after the key along, however many keys came since", async () => {
  expect([press("Tab"), press("Tab")]).toEqual([true, true]);
  (root.firstChild as Text).data = DRAFT.replace("[day]", "noon today");
  await expect.poll(selected).toBe("[name]");
});

it("ends, with the key left to the page, once words elsewhere have changed", async () => {
  expect(press("Tab")).toBe(true);
  (root.firstChild as Text).data = `${DRAFT}!`;
  await expect.poll(() => press("Tab")).toBe(false);
});

it("takes what was typed into the first blank before it began for what fills it", async () => {
  const text = root.firstChild as Text;
  text.data = DRAFT.replace("[day]", "noon");
  document.getSelection()?.collapse(text, "By noon".length);
  expect(press("Tab")).toBe(true);
  await expect.poll(selected).toBe("[offer]");
});
