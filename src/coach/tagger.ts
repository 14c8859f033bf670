/** Parts of speech for our tokens, from compromise. In the worker tagger-apart.ts stands in this one's place: there the tagger is a script of its own. */
import type { Sentence } from "./draft.ts";
import type { OwnFiles } from "./own-files.ts";
import type { TokenTags } from "./reading.ts";

/** Parts of speech for the tokens of a sentence. */
export type Tagger = (sentence: Sentence) => TokenTags;
export type WakeTagger = () => Promise<Tagger>;
/** Makes sure that the tagger is in the package, whole and of this build, without waking it. Rejects with a PackageProblem where it is not. */
export type FindTagger = (files?: OwnFiles) => Promise<WakeTagger>;

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** Contractions that lack their apostrophe, up to where it goes: compromise takes "Ive" for a name, and "didnt" for something done. */
const BARE =
  /\b(?:i(?=(?:m|ve)\b)|(?:we|you|they)(?=ve\b)|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|would|could|should)n(?=t\b))/gi;

/** A text with those apostrophes, and where in it each was put. */
interface Written {
  readonly text: string;
  readonly apostrophes: readonly number[];
}
function written(text: string): Written {
  const apostrophes: number[] = [];
  const whole = text.replace(BARE, (bare, at: number) => {
    apostrophes.push(at + bare.length + apostrophes.length);
    return `${bare}'`;
  });
  return { text: whole, apostrophes };
}

/** Wakes compromise's tagger (some 200 ms, once). */
export const wakeTagger: WakeTagger = async () => {
  const { default: nlp } = await import("compromise/two");
  return (sentence) => {
    const { text, apostrophes } = written(sentence.text);
    return tagsOf(sentence, nlp(text).document.flat() as Term[], apostrophes);
  };
};

/** Here it is a part of the bundle. */
export const findTagger: FindTagger = async () => wakeTagger;

/** Lays compromise's terms over our tokens by offset, apostrophes that are not written not counted; the parts of a contraction pair up in order. */
function tagsOf(sentence: Sentence, terms: readonly Term[], apostrophes: readonly number[]): TokenTags {
  let offset = 0;
  const placed = terms.map((term) => {
    const start = offset + term.pre.length;
    offset = start + term.text.length + term.post.length;
    return { start: start - apostrophes.filter((at) => at < start).length, tags: term.tags ?? new Set<string>() };
  });
  let last = -1;
  return sentence.tokens.map((token) => {
    const next = placed[last + 1];
    if (next && next.start <= token.start + 1) last += 1;
    while (placed[last + 1] && placed[last + 1]!.start <= token.start && placed[last]!.start < token.start) last += 1;
    return placed[Math.max(0, last)]?.tags ?? new Set<string>();
  });
}
