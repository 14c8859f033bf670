// @vitest-environment jsdom
/** One session at a time, for the reply box that has the focus, and nothing where nobody replies. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followFocus, type Open } from "../../../src/content/hook.ts";
import { generic } from "../../../src/content/sites/generic.ts";
import type { ReplyBox } from "../../../src/content/sites/site.ts";
import { giveSizes, present } from "../../support/fake-page.ts";

interface Opened {
  readonly box: ReplyBox;
  readonly panel: HTMLElement;
  readonly signal: AbortSignal;
  close(): void;
}

let life: AbortController;
let opened: Opened[];
const open: Open = (box, close, signal) => {
  const panel = document.documentElement.appendChild(document.createElement("reply-coach"));
  panel.attachShadow({ mode: "open" }).append(document.createElement("button"));
  opened.push({ box, panel, signal, close });
  return panel;
};
const element = (selector: string): HTMLElement => present(document.querySelector<HTMLElement>(selector));
const alive = () => opened.filter(({ signal }) => !signal.aborted).map(({ box }) => box.root.id);
const start = () => followFocus(document, () => generic, open, life.signal);

beforeEach(() => {
  giveSizes();
  opened = [];
  life = new AbortController();
  document.body.innerHTML = '<textarea id="one"></textarea><textarea id="two"></textarea><input id="search"><div id="host"></div>';
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  for (const panel of document.querySelectorAll("reply-coach")) panel.remove();
});

describe("following the focus", () => {
  it("does nothing until a reply box has the focus", () => {
    start();
    element("#search").focus();
    expect(opened).toHaveLength(0);
  });

  it("opens for a box that had the focus before we came", () => {
    element("#one").focus();
    start();
    expect(alive()).toEqual(["one"]);
  });

  it("opens once for a box, however often it gets the focus", () => {
    start();
    for (const id of ["#one", "#search", "#one"]) element(id).focus();
    expect(opened).toHaveLength(1);
    expect(alive()).toEqual(["one"]);
  });

  it("stays while the focus is in our panel", () => {
    start();
    element("#one").focus();
    present(opened[0]?.panel.shadowRoot?.querySelector("button")).focus();
    expect(alive()).toEqual(["one"]);
    expect(opened).toHaveLength(1);
  });

  it("lets another box take over", () => {
    start();
    element("#one").focus();
    element("#two").focus();
    expect(opened).toHaveLength(2);
    expect(alive()).toEqual(["two"]);
  });

  it("opens anew for a box whose session was closed", () => {
    start();
    element("#one").focus();
    present(opened[0]).close();
    element("#search").focus();
    element("#one").focus();
    expect(opened).toHaveLength(2);
    expect(alive()).toEqual(["one"]);
  });

  it("ends a session whose box has left the page, at the next focus anywhere at the latest", () => {
    start();
    element("#one").focus();
    element("#one").remove();
    element("#search").focus();
    expect(alive()).toEqual([]);
  });

  it("sees boxes in open shadow roots, and the focus moving within one", () => {
    start();
    const tree = element("#host").attachShadow({ mode: "open" });
    for (const id of ["first", "second"]) tree.appendChild(document.createElement("textarea")).id = id;
    for (const id of ["first", "second"]) present(tree.querySelector<HTMLElement>(`#${id}`)).focus();
    expect(alive()).toEqual(["second"]);
  });

  it("finds a box that had the focus inside a shadow root before we came", () => {
    const tree = element("#host").attachShadow({ mode: "open" });
    const box = tree.appendChild(document.createElement("textarea"));
    box.id = "inner";
    box.focus();
    start();
    expect(alive()).toEqual(["inner"]);
  });

  it("enters a frame whose browser tells of the loss before it says who has the focus", async () => {
    start();
    const frame = element("#host").appendChild(document.createElement("iframe"));
    const inner = present(frame.contentDocument);
    const box = inner.body.appendChild(inner.createElement("textarea"));
    box.id = "framed";
    Object.defineProperties(box, { clientWidth: { value: 600 }, clientHeight: { value: 200 } });
    window.dispatchEvent(new Event("blur"));
    expect(alive()).toEqual([]);
    box.focus();
    frame.focus();
    await expect.poll(alive).toEqual(["framed"]);
  });

  it("hears nothing any more, and ends its session, when it is over", () => {
    start();
    element("#one").focus();
    life.abort();
    expect(alive()).toEqual([]);
    element("#two").focus();
    expect(opened).toHaveLength(1);
  });
});
