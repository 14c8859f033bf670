/** Waits until a box has made up its mind about a write, and says what came of it. */
import { read } from "../text-map.ts";
import { editorFor } from "./index.ts";

/** A box and what in it is not the draft. */
export interface Box {
  readonly root: HTMLElement;
  readonly exclude: readonly string[];
}

export type Outcome = "right" | "unchanged" | "wrong";

/** Editors that keep a model put foreign changes back after a tick: right is what is still right this many milliseconds later. */
const STEADY_MS = 35;
const CEILING_MS = 200;
const STEP_MS = 16;

/** The box's text for comparing: editors may turn a space at a border into U+00A0 and a line break into two. */
export const currentText = ({ root, exclude }: Box): string => comparable(read(root, exclude).text);

export const comparable = (text: string): string =>
  text
    .replace(/[\u00A0\u202F]/g, " ")
    .replace(/\n+/g, "\n")
    .replace(/\n$/, "");

/** Waits for the text to become `want`; `was` is the text before the write. Both comparable. At most a fifth of a second. `typed`: the agent typed meanwhile. */
export async function settle(box: Box, want: string, was: string, typed = (): boolean => false): Promise<Outcome> {
  for (const end = performance.now() + CEILING_MS; ; await pause(STEP_MS)) {
    if (isRight(box, want, typed)) {
      await pause(STEADY_MS);
      if (isRight(box, want, typed)) return "right";
    }
    if (performance.now() > end) return currentText(box) === was ? "unchanged" : "wrong";
  }
}

/** Text that is right but for what the agent typed on is right: taking it back would take their words. */
function isRight(box: Box, want: string, typed: () => boolean): boolean {
  const now = currentText(box);
  return now === want || (typed() && isWithMore(want, now));
}

/** Whether `now` is `want` with a stretch put in at one place. */
function isWithMore(want: string, now: string): boolean {
  let head = 0;
  while (head < want.length && want[head] === now[head]) head++;
  return now.length > want.length && now.endsWith(want.slice(head));
}

/** Resolves to true as soon as the text is not `was`, to false when it still is after a tenth of a second. */
export async function changes(box: Box, was: string): Promise<boolean> {
  for (const end = performance.now() + CEILING_MS / 2; performance.now() < end; await pause(STEP_MS)) {
    if (currentText(box) !== was) return true;
  }
  return false;
}

/** Resolves once an editor that draws late has drawn; at once for all others. A page in the background gets no frames, so not for ever. */
export async function drawn(root: HTMLElement): Promise<void> {
  const view = root.ownerDocument.defaultView;
  if (!view || !editorFor(root).drawsLate) return;
  await Promise.race([new Promise((done) => view.requestAnimationFrame(done)), pause(STEADY_MS)]);
  // Slate is deaf to what is selected from the drawing on until its own timer, set then, has run: it must not be selected before.
  await pause(0);
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
