// @vitest-environment jsdom
/** Selecting in a box: what is written next waits until the editor has heard, however late the browser tells it. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { selectRange } from "../../../../src/content/editors/selection.ts";

let draw: () => void;
let selected: boolean;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("focus", () => {});
  draw = () => {
    throw new Error("nobody waits for a frame");
  };
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => {
    draw = frame;
    return 1;
  });
  document.body.innerHTML = "<div contenteditable>We can't.</div>";
  const root = document.querySelector("div") as HTMLElement;
  const range = document.createRange();
  range.setStart(root.firstChild as Text, 3);
  // The browser's own notice is given by hand here.
  document.addEventListener("selectionchange", (event) => event.isTrusted && event.stopImmediatePropagation(), { capture: true });
  selected = false;
  void selectRange(root, range).then(() => {
    selected = true;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it("waits for a notice that comes with a late frame", async () => {
  await pass(400);
  expect(selected).toBe(false);
  draw();
  await pass(10);
  expect(selected).toBe(false);
  document.dispatchEvent(new Event("selectionchange"));
  await pass(1);
  expect(selected).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it("goes on soon after a frame that brought no notice", async () => {
  draw();
  await pass(100);
  expect(selected).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it("goes on in the end in a page that is not drawn, and a frame that comes then begins nothing", async () => {
  await pass(600);
  expect(selected).toBe(true);
  draw();
  expect(vi.getTimerCount()).toBe(0);
});

it("selects again where the editor has put its own selection back meanwhile, and gives way in the end", async () => {
  const [root, selection] = [document.querySelector("div") as HTMLElement, getSelection() as Selection];
  const putBack = () => {
    selection.setBaseAndExtent(root, 0, root, 0);
    document.dispatchEvent(new Event("selectionchange"));
  };
  expect(selection.anchorOffset).toBe(3);
  putBack();
  await pass(1);
  expect([selected, selection.anchorOffset]).toEqual([false, 3]);
  document.dispatchEvent(new Event("selectionchange"));
  await pass(1);
  expect([selected, selection.anchorOffset]).toEqual([true, 3]);

  const range = document.createRange();
  range.setStart(root.firstChild as Text, 5);
  let left = false;
  void selectRange(root, range).then(() => {
    left = true;
  });
  for (let i = 0; i < 3; i++) {
    putBack();
    await pass(1);
  }
  expect([left, selection.anchorOffset]).toEqual([true, 0]);
});

it("is not made again once something else was selected, though that is what was selected before", async () => {
  const [root, selection] = [document.querySelector("div") as HTMLElement, getSelection() as Selection];
  const at = (offset: number): Range => {
    const range = document.createRange();
    range.setStart(root.firstChild as Text, offset);
    return range;
  };
  const made = vi.spyOn(selection, "setBaseAndExtent");
  void selectRange(root, at(5));
  void selectRange(root, at(3));
  for (let i = 0; i < 3; i++) {
    document.dispatchEvent(new Event("selectionchange"));
    await pass(1);
  }
  expect(made.mock.calls.map(([, offset]) => offset)).toEqual([5, 3]);
  made.mockRestore();
});
