/** The paragraphs of a draft: sentences with no empty line between them. */
import type { Draft, Sentence } from "./draft.ts";
import { keptWith } from "./kept.ts";

const EMPTY_LINE = /\n\s*\n/;

/** The draft's sentences by paragraph, in their order; a greeting on a line of its own is a paragraph. */
export const paragraphsOf = keptWith((draft: Draft): readonly (readonly Sentence[])[] => {
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
