/** Takes a write back through the editor's own undo, and checks that it did. */
import { isInPage } from "../in-page.ts";
import { asField, read } from "../text-map.ts";
import { isComposing } from "./composing.ts";
import type { Editor } from "./editor.ts";
import { editorFor } from "./index.ts";
import { type Box, changes, comparable, currentText, settle } from "./read-back.ts";
import { focus } from "./selection.ts";
import { WAYS } from "./write.ts";

type Direction = "undo" | "redo";

/** A write may take an editor two steps; more would be the agent's own work. */
const MOST_STEPS = 2;

/**
 * Takes back our last write. Does nothing unless the box still holds exactly `after`. True when it holds `before` again;
 * false otherwise, with the text as it was found.
 */
export async function undo(root: HTMLElement, exclude: readonly string[], before: string, after: string): Promise<boolean> {
  const box = { root, exclude };
  if (!isInPage(root) || isComposing(root.ownerDocument) || currentText(box) !== comparable(after)) return false;
  return takeBack(box, before);
}

/** Steps back until the text is `before`; steps forward again, and answers false, when it never is. A form field is then set to it. */
export async function takeBack(box: Box, before: string): Promise<boolean> {
  const want = comparable(before);
  const isBack = async () => (await settle(box, want, "")) === "right";
  focus(box.root);
  let steps = 0;
  while (steps < MOST_STEPS && (await step(box, "undo"))) {
    steps++;
    if (await isBack()) return true;
  }
  while (steps-- > 0) await step(box, "redo");
  if (!asField(box.root)) return false;
  await WAYS["field-set"]({ root: box.root, span: { start: 0, end: read(box.root, []).text.length }, range: null, text: before });
  return isBack();
}

/** One step of whichever history answers; false when none does. */
async function step(box: Box, direction: Direction): Promise<boolean> {
  for (const ask of HISTORIES[editorFor(box.root).history]) {
    const was = currentText(box);
    ask(box.root, direction);
    if (await changes(box, was)) return true;
  }
  return false;
}

const command = (root: HTMLElement, direction: Direction): void => {
  root.ownerDocument.execCommand(direction);
};

/** Editors with a history of their own listen to the key, and need no trusted one. */
function key(root: HTMLElement, direction: Direction): void {
  const mac = navigator.platform.startsWith("Mac");
  const again = direction === "redo";
  const letter =
    again && !mac
      ? { key: "y", code: "KeyY", keyCode: 89, which: 89 }
      : { key: "z", code: "KeyZ", keyCode: 90, which: 90, shiftKey: again };
  const event = new KeyboardEvent("keydown", { ...letter, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true, composed: true });
  root.dispatchEvent(event);
}

const HISTORIES: Readonly<Record<Editor["history"], readonly ((root: HTMLElement, direction: Direction) => void)[]>> = {
  native: [command],
  own: [key],
  unknown: [key, command],
};
