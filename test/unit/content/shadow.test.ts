// @vitest-environment jsdom
/** The way into shadow trees, as long as the browser gives us one. */
import { afterEach, expect, it, vi } from "vitest";
import { shadowOf } from "../../../src/content/shadow.ts";

afterEach(() => vi.unstubAllGlobals());

const host = (mode: ShadowRootMode, name = "div"): [Element, ShadowRoot] => {
  const element = document.createElement(name);
  return [element, element.attachShadow({ mode })];
};
const openedBy = (openOrClosedShadowRoot: (element: Element) => ShadowRoot | null) =>
  vi.stubGlobal("chrome", { dom: { openOrClosedShadowRoot } });

it("leads into an open tree by itself, and into a closed one where the browser opens it", () => {
  const [[open, inOpen], [closed, inClosed]] = [host("open"), host("closed")];
  expect([shadowOf(open), shadowOf(closed)]).toEqual([inOpen, null]);
  openedBy((element) => (element === closed ? inClosed : null));
  expect([shadowOf(open), shadowOf(closed), shadowOf(document.createElement("input"))]).toEqual([inOpen, inClosed, null]);
});

it("ends at a closed tree, without a complaint, once the extension is gone from under the page", () => {
  openedBy(() => {
    throw new Error("Extension context invalidated.");
  });
  expect(shadowOf(host("closed")[0])).toBeNull();
});
