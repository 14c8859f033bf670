/** Tells English from other languages; only English is scored. */
import { detect } from "tinyld/light";
import type { Sentence } from "./draft.ts";

/** Words that hardly any English text of some length does without, and that few other languages share. */
const ENGLISH = new Set(
  "the and to you your we our i is are was be been have has had will can not this that it for of on with at from my me us if do did so but by they there please thank thanks hi hello hey sorry any all what which when how would could should just sure ok okay yes no here now as let get got send sent order refund today".split(
    " ",
  ),
);
/** Share of function words above which a text is English without asking further. */
const CLEARLY_ENGLISH = 0.25;
/** Fewer words than this say too little for a detector: a name, a number, "ok". */
const FEWEST_WORDS = 4;
const LATIN = /\p{Script=Latin}/u;

/** ISO 639-1 code of the language, "en" when in doubt and written in Latin letters. */
export function languageOf(sentences: readonly Sentence[]): string {
  const words = sentences.flatMap((s) => s.tokens.map((t) => t.word)).filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0) return "en";
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (english >= CLEARLY_ENGLISH) return "en";
  const latin = words.filter((word) => LATIN.test(word)).length / words.length;
  if (latin > 0.5 && words.length < FEWEST_WORDS) return "en";
  const found = detect(sentences.map((s) => s.text).join(" "));
  if (found === "") return latin > 0.5 ? "en" : "und";
  // A detector guesses on terse chat: where English function words stand at all, it needs more to be overruled.
  return latin > 0.5 && english > 0.12 ? "en" : found;
}
