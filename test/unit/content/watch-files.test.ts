// @vitest-environment jsdom
/** A file that the agent gives the page is heard, however it is given. */
import { describe, expect, it } from "vitest";
import { watchFiles } from "../../../src/content/watch-files.ts";

const withFiles = (type: string, key: "dataTransfer" | "clipboardData", count: number): Event =>
  Object.assign(new Event(type, { bubbles: true }), { [key]: { files: { length: count } } });

function page() {
  document.body.innerHTML = "<input type=file><p contenteditable>Hello</p>";
  const root = document.querySelector("p")!;
  const life = new AbortController();
  return { root, life, input: document.querySelector("input")!, given: watchFiles(root, life.signal) };
}

describe("a file given to the page", () => {
  it.each([
    ["drop", "dataTransfer"],
    ["paste", "clipboardData"],
  ] as const)("is heard by %s, and text is not", (type, key) => {
    const { root, given } = page();
    root.dispatchEvent(withFiles(type, key, 0));
    expect(given()).toBe(false);
    root.dispatchEvent(withFiles(type, key, 1));
    expect(given()).toBe(true);
  });

  it("is heard when it is chosen", () => {
    const { input, root, given } = page();
    root.dispatchEvent(new Event("change", { bubbles: true }));
    expect(given()).toBe(false);
    Object.defineProperty(input, "files", { value: { length: 2 } });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    expect(given()).toBe(true);
  });

  it("is not listened for any more when the session is over", () => {
    const { root, given, life } = page();
    life.abort();
    root.dispatchEvent(withFiles("drop", "dataTransfer", 1));
    expect(given()).toBe(false);
  });
});
