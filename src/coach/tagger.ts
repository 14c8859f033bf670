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

/** Wakes compromise's tagger (some 200 ms, once). */
export const wakeTagger: WakeTagger = async () => {
  const { default: nlp } = await import("compromise/two");
  return (sentence) => tagsOf(sentence, nlp(sentence.text).document.flat() as Term[]);
};

/** Here it is a part of the bundle. */
export const findTagger: FindTagger = async () => wakeTagger;

/** Lays compromise's terms over our tokens by offset; the parts of a contraction pair up in order. */
function tagsOf(sentence: Sentence, terms: readonly Term[]): TokenTags {
  let offset = 0;
  const placed = terms.map((term) => {
    const start = offset + term.pre.length;
    offset = start + term.text.length + term.post.length;
    return { start, tags: term.tags ?? new Set<string>() };
  });
  let last = -1;
  return sentence.tokens.map((token) => {
    const next = placed[last + 1];
    if (next && next.start <= token.start + 1) last += 1;
    while (placed[last + 1] && placed[last + 1]!.start <= token.start && placed[last]!.start < token.start) last += 1;
    return placed[Math.max(0, last)]?.tags ?? new Set<string>();
  });
}
