/** The paragraphs of a draft, and which sentences stand near a find. */
import type { Draft, Sentence } from "./draft.ts";
import { keptWith } from "./kept.ts";
import type { Evidence, Reply } from "./rule.ts";

const EMPTY_LINE = /\n\s*\n/;

/** The draft's sentences by paragraph, in their order; a greeting on a line of its own is a paragraph. */
const paragraphsOf = keptWith((draft: Draft): readonly (readonly Sentence[])[] => {
  const paragraphs: Sentence[][] = [];
  let before: Sentence | undefined;
  for (const sentence of draft.sentences) {
    // An empty line may belong to the sentence in front of it, so the gap begins where its words end.
    const gap = before && draft.text.slice(before.start + before.text.length, sentence.start);
    if (gap === undefined || EMPTY_LINE.test(gap)) paragraphs.push([]);
    paragraphs.at(-1)!.push(sentence);
    before = sentence;
  }
  return paragraphs;
});

/**
 * The sentences that may turn what was found: its own first, the one behind it, and how the paragraphs on either side begin.
 * Paragraphs count alike before and behind, so that no verdict hangs on which of them comes first.
 */
export function nearby(evidence: Evidence, { draft, sentenceOf }: Reply): readonly Sentence[] {
  const own = sentenceOf(evidence);
  if (!own) return [];
  const paragraphs = paragraphsOf(draft);
  const at = paragraphs.findIndex((p) => p.includes(own));
  const next = paragraphs[at]?.[paragraphs[at].indexOf(own) + 1];
  return [own, next, paragraphs[at - 1]?.[0], paragraphs[at + 1]?.[0]].filter((s) => s !== undefined);
}

/** A sentence's words in their plain form: the same whatever spaces and invisible characters stand between them. */
export const wordingOf = ({ tokens }: Sentence): string => tokens.map((t) => t.word).join(" ");
