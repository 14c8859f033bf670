/** The paragraphs of a draft, and which sentences stand near a find. */
import type { Span } from "./assessment.ts";
import type { Draft, Sentence, Token } from "./draft.ts";
import { keptWith } from "./kept.ts";
import { singleSpaced } from "./plain.ts";
import type { Evidence, Reply } from "./rule.ts";

const EMPTY_LINE = /\n\s*\n/;
/** Whether there is one between two sentences. It may belong to the first of them, so the gap begins where that one's words end. */
const isEmptyLine = (text: string, from: number, to: number): boolean => to - from > 1 && EMPTY_LINE.test(text.slice(from, to));

/** The draft's sentences by paragraph, in their order; a greeting on a line of its own is a paragraph. */
const paragraphsOf = keptWith((draft: Draft): readonly (readonly Sentence[])[] => {
  const paragraphs: Sentence[][] = [];
  let before: Sentence | undefined;
  for (const sentence of draft.sentences) {
    if (!before || isEmptyLine(draft.text, before.start + before.text.length, sentence.start)) paragraphs.push([]);
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

/** All that the agent wrote, sign-off included; without quoted mail and signature. */
export const ownText = keptWith(({ lines, plain, signOff }: Draft): string =>
  [...lines, ...(signOff ? [signOff] : [])].map(({ start, end }) => plain.slice(start, end)).join(""),
);

/** What a find marks, in plain characters and single spaces: what rules that look at it again look for. */
export const quoteOf = ({ plain }: Draft, { start, end }: Span): string => singleSpaced(plain.slice(start, end));

const wording = keptWith((tokens: readonly Token[]): string => tokens.map((t) => t.word).join(" "));
/** A sentence's words in their plain form: the same whatever spaces and invisible characters stand between them. */
export const wordingOf = ({ tokens }: Pick<Sentence, "tokens">): string => wording(tokens);
