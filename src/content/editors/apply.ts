/** Writes one edit into a box: never blindly, always read back, and taken back where the editor made something else of it. */
import type { Span } from "../../coach/assessment.ts";
import { isInPage } from "../in-page.ts";
import { OBJECT } from "../text-lines.ts";
import { asField, read } from "../text-map.ts";
import { anchor } from "./anchor.ts";
import { isComposing } from "./composing.ts";
import type { Edit, Refusal, StrategyName, WriteResult } from "./editor.ts";
import { editorFor, strategiesFor } from "./index.ts";
import { type Box, comparable, currentText, drawn, type Outcome, settle } from "./read-back.ts";
import { caretOffset, selectSpan } from "./selection.ts";
import { takeBack } from "./undo.ts";
import { WAYS } from "./write.ts";

/** An edit that has found its place: `span` in the box's text of now becomes `text`. */
interface Plan {
  readonly span: Span;
  readonly text: string;
  readonly before: string;
  /** The box's text before and after, comparable. */
  readonly was: string;
  readonly want: string;
}

/**
 * Replaces the words of `edit`, then selects its blank or leaves the caret where the agent would look for it. `exclude` holds selectors
 * of what in the box is not the draft. An aborted `signal` starts nothing new. Never throws for what an editor does.
 */
export async function apply(root: HTMLElement, exclude: readonly string[], edit: Edit, signal: AbortSignal): Promise<WriteResult> {
  await drawn(root);
  if (!isInPage(root) || signal.aborted) return refuse("gone");
  if (isComposing(root.ownerDocument)) return refuse("composing");
  const box = { root, exclude };
  const before = read(root, exclude);
  const span = edit.expected.includes(OBJECT) ? null : anchor(before.text, edit);
  if (!span) return refuse("stale");
  const caret = caretOffset(root, before);
  const result = await tryEach(box, planOf(before.text, span, edit.text), signal);
  if (result.ok) await placeCaret(box, edit, span, caret);
  return result;
}

const refuse = (why: Refusal): WriteResult => ({ ok: false, why });

const planOf = (draft: string, span: Span, text: string): Plan => ({
  span,
  text,
  before: draft,
  was: comparable(draft),
  want: comparable(draft.slice(0, span.start) + text + draft.slice(span.end)),
});

async function tryEach(box: Box, plan: Plan, signal: AbortSignal): Promise<WriteResult> {
  for (const way of strategiesFor(editorFor(box.root), plan.text)) {
    if (signal.aborted || !isInPage(box.root)) return refuse("gone");
    if (isComposing(box.root.ownerDocument)) return refuse("composing");
    if (currentText(box) !== plan.was) return refuse("stale");
    const outcome = await attempt(box, plan, way);
    if (outcome === "right") return { ok: true, via: way, start: plan.span.start };
    if (outcome === "wrong" && !(await takeBack(box, plan.before))) return refuse("unrestored");
    // The other way to write a field knows no undo: not for a page that has just shown to meddle.
    if (outcome === "wrong" && asField(box.root)) break;
  }
  return refuse("refused");
}

async function attempt(box: Box, { was, want, ...plan }: Plan, way: StrategyName): Promise<Outcome> {
  const { span, text } = !plan.text && editorFor(box.root).keepsALetter ? withALetter(plan) : plan;
  const range = read(box.root, box.exclude).toRange(span);
  if (!range && !asField(box.root)) return "unchanged";
  try {
    await stepAside(box, span);
    await WAYS[way]({ root: box.root, span, range, text });
  } catch {
    // A page's own listener may throw; what became of the text is read back all the same.
  }
  return settle(box, want, was);
}

/** Where the caret stands just where something goes in, it moves away first: otherwise histories take it for more of what was typed, and one undo for both. */
async function stepAside({ root, exclude }: Box, { start, end }: Span): Promise<void> {
  const reading = read(root, exclude);
  const beside = start > 0 ? start - 1 : 1;
  if (start === end && caretOffset(root, reading) === start && beside <= reading.text.length)
    await selectSpan(root, reading, { start: beside, end: beside });
}

/** The same edit with one character more on either side, of the same line; as it is where nothing stands beside it. */
function withALetter(plan: Pick<Plan, "span" | "text" | "before">): Pick<Plan, "span" | "text"> {
  const { span, before } = plan;
  const [after = ""] = before.slice(span.end);
  const previous = [...before.slice(0, span.start)].at(-1) ?? "";
  if (after.trim()) return { span: { start: span.start, end: span.end + after.length }, text: after };
  if (previous.trim()) return { span: { start: span.start - previous.length, end: span.end }, text: previous };
  return plan;
}

async function placeCaret(box: Box, edit: Edit, { start, end }: Span, caret: number | null): Promise<void> {
  const reading = read(box.root, box.exclude);
  const after = start + edit.text.length;
  const outside = caret !== null && (caret < start || caret > end);
  const kept = outside ? (caret < start ? caret : caret + after - end) : after;
  const target = edit.select ? moved(edit.select, start) : { start: kept, end: kept };
  if (edit.select || caretOffset(box.root, reading) !== kept) await selectSpan(box.root, reading, target);
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
