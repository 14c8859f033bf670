/** Writes one edit into a box: never blindly, always read back, and taken back where the editor made something else of it. */
import type { Span } from "../../coach/assessment.ts";
import { isInPage } from "../in-page.ts";
import { OBJECT } from "../text-lines.ts";
import { asField, read } from "../text-map.ts";
import { anchor } from "./anchor.ts";
import { isComposing } from "./composing.ts";
import type { Edit, Refusal, StrategyName, WriteResult, Written } from "./editor.ts";
import { editorFor, strategiesFor } from "./index.ts";
import { type KeysMeanwhile, watchKeys } from "./keys-meanwhile.ts";
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

/** Where in a box a write may go, and until when: `exclude` holds selectors of what in it is not the draft, an aborted `signal` starts nothing new. */
export interface Target extends Box {
  readonly signal: AbortSignal;
}

/**
 * Replaces the words of `edit`, then selects its blank or leaves the caret where the agent would look for it. `written` hears of the text
 * before that: keys may come as soon as a blank is selected. Never throws for what an editor does.
 */
export async function apply(target: Target, edit: Edit, written: (result: Written) => void = () => {}): Promise<WriteResult> {
  const keys = watchKeys(target.root);
  const result = await applyBeside(keys, target, edit, written);
  keys.stop();
  return result;
}

async function applyBeside(keys: KeysMeanwhile, box: Target, edit: Edit, written: (result: Written) => void): Promise<WriteResult> {
  const { root, exclude, signal } = box;
  await drawn(root);
  if (!isInPage(root) || signal.aborted) return refuse("gone");
  if (isComposing(root.ownerDocument)) return refuse("composing");
  const before = read(root, exclude);
  const span = edit.expected.includes(OBJECT) || keys.heard() ? null : anchor(before.text, edit);
  if (!span) return refuse("stale");
  const caret = caretOffset(root, before);
  keys.caretBy(() => caret !== null && void selectSpan(root, read(root, exclude), { start: caret, end: caret }));
  const place = (): Promise<unknown> => placeCaret(box, edit, span, caret);
  const result = await tryEach(box, planOf(before.text, span, edit.text), { keys, place }, signal);
  if (result.ok) written(result);
  if (result.ok && !result.typedOn) await place();
  return result;
}

interface Agent {
  readonly keys: KeysMeanwhile;
  /** Puts the caret where the agent would look for it once the text is there. */
  place(): Promise<unknown>;
}

const refuse = (why: Refusal): WriteResult => ({ ok: false, why });

const planOf = (draft: string, span: Span, text: string): Plan => ({
  span,
  text,
  before: draft,
  was: comparable(draft),
  want: comparable(draft.slice(0, span.start) + text + draft.slice(span.end)),
});

async function tryEach(box: Box, plan: Plan, agent: Agent, signal: AbortSignal): Promise<WriteResult> {
  const typedOn = agent.keys.heard;
  for (const way of strategiesFor(editorFor(box.root), plan.text)) {
    if (signal.aborted || !isInPage(box.root)) return refuse("gone");
    if (isComposing(box.root.ownerDocument)) return refuse("composing");
    if (currentText(box) !== plan.was) return refuse("stale");
    const outcome = await attempt(box, plan, way, agent);
    if (outcome === "right")
      return { ok: true, via: way, start: plan.span.start, draft: read(box.root, box.exclude).text, typedOn: typedOn() };
    // What the agent has typed meanwhile would be taken back with it.
    if (typedOn()) return refuse(outcome === "wrong" ? "unrestored" : "stale");
    if (outcome === "wrong" && !(await takeBack(box, plan.before))) return refuse("unrestored");
    // The other way to write a field knows no undo: not for a page that has just shown to meddle.
    if (outcome === "wrong" && asField(box.root)) break;
  }
  return refuse("refused");
}

async function attempt(box: Box, { was, want, ...plan }: Plan, way: StrategyName, { keys, place }: Agent): Promise<Outcome> {
  const { span, text } = !plan.text && editorFor(box.root).keepsALetter ? withALetter(plan) : plan;
  const range = read(box.root, box.exclude).toRange(span);
  if (!range && !asField(box.root)) return "unchanged";
  try {
    await stepAside(box, span);
    if (!keys.heard()) await WAYS[way]({ root: box.root, span, range, text, typed: keys.heard });
  } catch {
    // A page's own listener may throw; what became of the text is read back all the same.
  }
  if (keys.heard()) return "unchanged";
  let wasRight = false;
  keys.caretBy(() => {
    wasRight = currentText(box) === want;
    if (wasRight) void place();
  });
  const outcome = await settle(box, want, was, keys.heard);
  return wasRight ? "right" : outcome;
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
