/** Tells clear English from what a language detector has to be asked about; only English is scored. */
import type { Sentence } from "./draft.ts";

/** Asks a language detector; resolves to an ISO 639-1 code, or null when it does not know. The place that runs the coach brings one. */
export type DetectLanguage = (text: string) => Promise<string | null>;

/** Words that hardly any English text of some length does without, and that few other languages share. */
const ENGLISH = new Set(
  "the and to you your we our i is are was be been have has had will can not this that it for of on with at from my me us if do did so but by they there please thank thanks hi hello hey sorry any all what which when how would could should just sure ok okay yes no here now as let get got send sent order refund today".split(
    " ",
  ),
);
/** Share of function words above which a text is English without asking further. */
const CLEARLY_ENGLISH = 0.25;
/** Share below which a detector that says otherwise is believed: on terse chat it guesses. */
const HARDLY_ENGLISH = 0.12;
/** Fewer words than this say too little for a detector: a name, a number, "ok". */
const FEWEST_WORDS = 4;
const LATIN = /\p{Script=Latin}/u;

const share = (words: readonly string[], test: (word: string) => boolean): number => words.filter(test).length / words.length;

/** ISO 639-1 code of the language: "en" when in doubt and written in Latin letters, "und" when nobody knows. */
export async function languageOf(sentences: readonly Sentence[], detect: DetectLanguage): Promise<string> {
  const words = sentences.flatMap((s) => s.tokens.map((t) => t.word)).filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0) return "en";
  const english = share(words, (word) => ENGLISH.has(word));
  if (english >= CLEARLY_ENGLISH) return "en";
  const latin = share(words, (word) => LATIN.test(word)) > 0.5;
  if (latin && (words.length < FEWEST_WORDS || english > HARDLY_ENGLISH)) return "en";
  return (await detect(sentences.map((s) => s.text).join(" "))) ?? (latin ? "en" : "und");
}
