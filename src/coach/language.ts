/** Tells clear English from what a language detector has to be asked about; only English is scored, sentence by sentence. */
import type { Sentence, Token } from "./draft.ts";

/** Asks a language detector; resolves to an ISO 639-1 code, or null when it does not know. The place that runs the coach brings one. */
export type DetectLanguage = (text: string) => Promise<string | null>;

/** Words that hardly any English text of some length does without, and that few other languages share. */
const ENGLISH = new Set(
  "the and to you your we our i is are was be been have has had will can not this that it for of on with at from my me us if do did so but by they there please thank thanks hi hello hey sorry any all what which when how would could should just sure ok okay yes no here now as let get got send sent order refund today".split(
    " ",
  ),
);
/** The same for the languages that support mail in English is most often mixed with; words that are English too are left out. */
const FOREIGN = new Set(
  "der das dem und nicht ist wir sie ihr ihre ihren ihrem ihnen ein eine einen einer f\u00FCr mit auf bei zu vom von haben hat wird werden wurde uns auch noch sich dass k\u00F6nnen bitte ich danke leider aber nach oder le la les des du nous vous votre vos que qui dans une avec sur pas ce cette sont je et merci notre au aux el los las por para su sus con esta usted m\u00E1s pero del ha gracias nos il di che una gli sono della lei grazie os uma n\u00E3o com seu sua voc\u00EA obrigado het een niet wij uw voor zijn dat wordt deze jest nie si\u0119 na za prosz\u0119 och att det inte som vi ni \u00E4r f\u00F6r tack og ikke til jeg er yang dan anda kami akan untuk dengan tidak kasih ja ei kiitos ve bir i\u00E7in \u00E9s nem ang ng mga sa".split(
    " ",
  ),
);
/** Share of function words above which a text is English without asking further. */
const CLEARLY_ENGLISH = 0.25;
/** Share up to which a text may be another language. */
const HARDLY_ENGLISH = 0.12;
/** Fewer words than this say too little for a detector: a name, a number, "ok". */
const FEWEST_WORDS = 4;
const LATIN = /\p{Script=Latin}/u;

/** A stretch of doubtful sentences is another language when this much of it looks it: function words, or letters that English lacks. */
const LOOKS_FOREIGN = 0.15;
/** So many words without a single English function word need no other sign. */
const LONG_WITHOUT_ENGLISH = 10;
/** As much as a detector needs to see. */
const MOST_SHOWN = 2000;

/** How a sentence looks: how many words, and how many of them are of which kind. */
interface Looks {
  readonly words: number;
  readonly english: number;
  readonly foreign: number;
  readonly latin: number;
  /** Words with letters that English lacks. */
  readonly accented: number;
}

/** Scripts that put no spaces between words: two characters count as one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const weightOf = (word: string): number => (UNSPACED.test(word) ? Math.ceil(word.length / 2) : 1);

const remembered = new WeakMap<readonly Token[], Looks>();

function looksOf({ tokens }: Sentence): Looks {
  const known = remembered.get(tokens);
  if (known) return known;
  const words = tokens.map((t) => t.word).filter((word) => /^\p{L}/u.test(word));
  const count = (test: (word: string) => boolean): number => words.reduce((n, word) => n + (test(word) ? weightOf(word) : 0), 0);
  const looks: Looks = {
    words: count(() => true),
    english: count((word) => ENGLISH.has(word)),
    foreign: count((word) => FOREIGN.has(word)),
    latin: count((word) => LATIN.test(word)),
    accented: count((word) => /[^\u0000-\u007F]/.test(word)),
  };
  remembered.set(tokens, looks);
  return looks;
}

function together(all: readonly Looks[]): Looks {
  const sum = (key: keyof Looks): number => all.reduce((n, looks) => n + looks[key], 0);
  return { words: sum("words"), english: sum("english"), foreign: sum("foreign"), latin: sum("latin"), accented: sum("accented") };
}

/** Whether a sentence by itself may be something else than English. */
const isDoubtful = ({ words, english, foreign }: Looks): boolean => words > 0 && (english <= HARDLY_ENGLISH * words || foreign > english);

/** Whether doubtful sentences look foreign enough to believe a detector that says so: on terse chat it guesses. */
const looksForeign = ({ words, english, foreign, latin, accented }: Looks): boolean =>
  words >= FEWEST_WORDS &&
  (Math.max(foreign, accented, words - latin) >= LOOKS_FOREIGN * words || (english === 0 && words >= LONG_WITHOUT_ENGLISH));

/** Neighbouring sentences that are all doubtful. */
function doubtfulStretches(sentences: readonly Sentence[]): Sentence[][] {
  const stretches: Sentence[][] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (!isDoubtful(looksOf(sentence))) continue;
    const last = stretches.at(-1);
    if (last && last.at(-1) === sentences[i - 1]) last.push(sentence);
    else stretches.push([sentence]);
  }
  return stretches;
}

const textOf = (sentences: readonly Sentence[]): string =>
  sentences
    .map((s) => s.text)
    .join(" ")
    .slice(0, MOST_SHOWN);

/** The language of a text that is not clearly English: "en" when in doubt and written in Latin letters, "und" when nobody knows. */
const ask = async (sentences: readonly Sentence[], { words, latin }: Looks, detect: DetectLanguage): Promise<string> =>
  (await detect(textOf(sentences))) ?? (latin > 0.5 * words ? "en" : "und");

/** The language of a whole draft in which no sentence by itself is clearly something else. */
async function languageOf(sentences: readonly Sentence[], looks: Looks, detect: DetectLanguage): Promise<string> {
  const { words, english, latin } = looks;
  if (words === 0 || english >= CLEARLY_ENGLISH * words) return "en";
  if (latin > 0.5 * words && (english > HARDLY_ENGLISH * words || !looksForeign(looks))) return "en";
  return ask(sentences, looks, detect);
}

/** What a draft is written in: the ISO 639-1 code of its main language, and the texts of the sentences that are clearly not English. */
export interface Languages {
  readonly main: string;
  readonly foreign: ReadonlySet<string>;
}

/** Reads the languages of a draft. A detector is asked only about sentences that are not clearly English, neighbours together. */
export async function languagesOf(sentences: readonly Sentence[], detect: DetectLanguage): Promise<Languages> {
  const all = together(sentences.map(looksOf));
  const suspects = doubtfulStretches(sentences).filter((stretch) => looksForeign(together(stretch.map(looksOf))));
  const told = await Promise.all(suspects.map((stretch) => ask(stretch, together(stretch.map(looksOf)), detect)));
  const foreign = suspects.filter((_, i) => told[i] !== "en").flat();
  if (foreign.length === 0) return { main: await languageOf(sentences, all, detect), foreign: new Set() };
  const mostly = 2 * together(foreign.map(looksOf)).words > all.words;
  const main = mostly ? await ask(foreign, together(foreign.map(looksOf)), detect) : "en";
  return { main, foreign: main === "en" ? new Set(foreign.map((s) => s.text)) : new Set() };
}
