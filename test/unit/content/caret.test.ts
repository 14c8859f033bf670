// @vitest-environment jsdom
/** The caret comes back exactly where it was. */
import { describe, expect, it } from "vitest";
import { rememberCaret } from "../../../src/content/caret.ts";
import { present } from "../../support/fake-page.ts";

function rich() {
  document.body.innerHTML = '<div contenteditable="true" tabindex="0"><p>Hello <b>Dana</b></p></div><button>Elsewhere</button>';
  const root = present(document.querySelector<HTMLElement>("[contenteditable]"));
  const elsewhere = present(document.querySelector<HTMLElement>("button"));
  const hello = present(root.querySelector("p")?.firstChild) as Text;
  const dana = present(root.querySelector("b")?.firstChild) as Text;
  const selection = present(document.getSelection());
  root.focus();
  return { root, elsewhere, hello, dana, selection };
}
const points = ({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection) => [anchorNode, anchorOffset, focusNode, focusOffset];

describe("the caret", () => {
  it("comes back with both its ends and its direction", () => {
    const { root, elsewhere, hello, dana, selection } = rich();
    const back = rememberCaret(root, new AbortController().signal);
    selection.setBaseAndExtent(dana, 2, hello, 1);
    elsewhere.focus();
    selection.removeAllRanges();
    back();
    expect(document.activeElement).toBe(root);
    expect(points(selection)).toEqual([dana, 2, hello, 1]);
  });

  it("moves with its words when the draft changed meanwhile", () => {
    const { root, elsewhere, dana, selection } = rich();
    const back = rememberCaret(root, new AbortController().signal);
    selection.collapse(dana, 4);
    elsewhere.focus();
    dana.insertData(0, "dear ");
    selection.removeAllRanges();
    back();
    expect(points(selection)).toEqual([dana, 9, dana, 9]);
  });

  it("leaves the caret to the editor when its words are gone", () => {
    const { root, elsewhere, dana, selection } = rich();
    const back = rememberCaret(root, new AbortController().signal);
    selection.collapse(dana, 4);
    elsewhere.focus();
    root.replaceChildren(document.createElement("p"));
    expect(back).not.toThrow();
    expect(document.activeElement).toBe(root);
  });

  it("is not looked for any more after the end", () => {
    const { root, elsewhere, dana, selection } = rich();
    const life = new AbortController();
    const back = rememberCaret(root, life.signal);
    life.abort();
    selection.collapse(dana, 1);
    elsewhere.focus();
    selection.removeAllRanges();
    back();
    expect(selection.anchorNode).not.toBe(dana);
  });
});
