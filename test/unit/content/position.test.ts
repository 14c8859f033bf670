// @vitest-environment jsdom
/** The panel keeps beside its box, is away while the box is hidden, and asks for one placement a frame. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepInPlace } from "../../../src/content/position.ts";
import { fakePanel, fakeResizes, giveSizes, present } from "../../support/fake-page.ts";

let life: AbortController;
let resizes: ReturnType<typeof fakeResizes>;

function placed() {
  document.body.innerHTML = "<textarea></textarea>";
  const root = present(document.querySelector<HTMLElement>("textarea"));
  const [panel, gone] = [fakePanel(), vi.fn()];
  const again = keepInPlace({ root, panel, keepClear: () => [], spot: () => null, gone }, life.signal);
  return { root, panel, gone, again };
}
const frame = () => vi.advanceTimersByTime(20);
const sizeOfAll = (width: number, height: number) =>
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(100, 100, width, height));

beforeEach(() => {
  vi.useFakeTimers();
  giveSizes();
  resizes = fakeResizes();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.querySelector("reply-coach")?.remove();
});

describe("keeping in place", () => {
  it("places at once, and once a frame however much moves", () => {
    const { panel, again } = placed();
    frame();
    expect(panel.moveTo).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event("scroll"));
    window.dispatchEvent(new Event("resize"));
    resizes.happen();
    again();
    frame();
    expect(panel.moveTo).toHaveBeenCalledTimes(2);
  });

  it("stays where it is when nothing moves", () => {
    const { panel } = placed();
    frame();
    vi.advanceTimersByTime(5000);
    expect(panel.moveTo).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("takes the panel out of the page while its box is hidden, and brings it back", () => {
    const { panel } = placed();
    sizeOfAll(0, 0);
    resizes.happen();
    frame();
    expect(panel.element.isConnected).toBe(false);
    sizeOfAll(600, 200);
    resizes.happen();
    frame();
    expect(panel.element.parentElement).toBe(document.documentElement);
  });

  it("says when the box has left the page", () => {
    const { root, panel, gone } = placed();
    root.remove();
    resizes.happen();
    frame();
    expect(gone).toHaveBeenCalledTimes(1);
    expect(panel.moveTo).not.toHaveBeenCalled();
  });

  it("does nothing after the end, not even what was asked for before", () => {
    const { panel, again } = placed();
    life.abort();
    again();
    window.dispatchEvent(new Event("scroll"));
    expect(vi.getTimerCount()).toBe(0);
    expect(panel.moveTo).not.toHaveBeenCalled();
  });
});
