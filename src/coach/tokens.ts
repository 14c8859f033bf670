/** Cuts a plain sentence into tokens: contractions and chat forms expanded, missing apostrophes repaired, offsets kept. */
import type { Break, Token } from "./draft.ts";
import { INVISIBLE } from "./plain.ts";

const PIECE =
  /"[^"\n]{6,400}"|\{\{[^{}\n]{0,60}\}\}|\[[^[\]\n]{1,60}\]|https?:\/\/\S+|\S+@\S+\.\w+|\d{1,2}(?:[.:]\d\d)?(?:am|pm|st|nd|rd|th)\b|[$\u00A3\u20AC\u00A5]?\d(?:[\d.,:/-]*\d)?(?:%|(?=\D)|$)|[\p{L}\p{M}\u200B-\u200F\u2060-\u2064\uFEFF\u00AD](?:[\p{L}\p{M}\p{N}\u200B-\u200F\u2060-\u2064\uFEFF\u00AD]|['.&-](?=[\p{L}\p{N}]))*|[;:()]|-+|,|[^\s\p{L}\p{N}]/giu;

/** Words written as one that stand for several. Missing apostrophes are repaired only where no other word is meant. */
const EXPANDED: Readonly<Record<string, string>> = {
  "can't": "can not",
  cant: "can not",
  cannot: "can not",
  "won't": "will not",
  wont: "will not",
  "shan't": "shall not",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  isnt: "is not",
  arent: "are not",
  wasnt: "was not",
  werent: "were not",
  hasnt: "has not",
  havent: "have not",
  hadnt: "had not",
  wouldnt: "would not",
  couldnt: "could not",
  shouldnt: "should not",
  "ain't": "is not",
  "let's": "let us",
  im: "i am",
  ive: "i have",
  weve: "we have",
  youre: "you are",
  youve: "you have",
  youll: "you will",
  theyre: "they are",
  thats: "that is",
  theres: "there is",
  heres: "here is",
  whats: "what is",
  gonna: "going to",
  wanna: "want to",
  gotta: "have to",
  dunno: "do not know",
  u: "you",
  ur: "your",
  pls: "please",
  plz: "please",
  thx: "thanks",
  ty: "thank you",
  thankyou: "thank you",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tomorow: "tomorrow",
  cuz: "because",
  coz: "because",
  cos: "because",
  bc: "because",
  shoulda: "should have",
  shouldve: "should have",
  coulda: "could have",
  couldve: "could have",
  wouldve: "would have",
  mustve: "must have",
  youd: "you would",
  theyd: "they would",
  shld: "should",
  cld: "could",
  wld: "would",
  b4: "before",
  abt: "about",
  ppl: "people",
  sry: "sorry",
  soz: "sorry",
  obvs: "obviously",
  ofc: "of course",
  prob: "probably",
  msg: "message",
  idk: "i do not know",
  thru: "through",
  w: "with",
  n: "and",
  r: "are",
  ya: "you",
  yr: "your",
  tysm: "thank you so much",
  lemme: "let me",
  mightve: "might have",
  itll: "it will",
  itd: "it would",
  whos: "who is",
  hows: "how is",
  "y'all": "you all",
  "o'clock": "o'clock",
  theyll: "they will",
  shes: "she is",
  hes: "he is",
  ull: "you will",
  yday: "yesterday",
  til: "until",
  txt: "text",
  acct: "account",
  addr: "address",
  smth: "something",
  weds: "wednesday",
  shdve: "should have",
  bday: "birthday",
  tmw: "tomorrow",
  appt: "appointment",
};
/** Where 's means "is": behind these words it is a verb, elsewhere a possessive. */
const IS_BEHIND = new Set("it he she that this there here what who where when how everything nothing something".split(" "));
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'ll", "will"],
  ["'ve", "have"],
  ["'re", "are"],
  ["'m", "am"],
  ["'d", "would"],
];

/** Whether a word stands for something else in a draft (a contraction, a chat form). */
export const isExpanded = (word: string): boolean => Object.hasOwn(EXPANDED, word);

function expand(raw: string): readonly string[] {
  const known = EXPANDED[raw];
  if (known && Object.hasOwn(EXPANDED, raw)) return known.split(" ");
  if (!raw.includes("'")) return [raw];
  if (raw.endsWith("n't") && raw.length > 3) return [raw.slice(0, -3), "not"];
  for (const [ending, word] of ENDINGS) if (raw.endsWith(ending) && raw.length > ending.length) return [raw.slice(0, -ending.length), word];
  if (raw.endsWith("'s") && IS_BEHIND.has(raw.slice(0, -2))) return [raw.slice(0, -2), "is"];
  return [raw];
}

/** Words of their own that are contractions only in front of what a verb or predicate looks like: "ill", "id", "its", "ur". */
const REPAIRED: Readonly<Record<string, readonly [RegExp, string]>> = {
  ill: [
    /^(?:be|get|do|send|check|look|call|make|see|let|have|take|ask|find|follow|keep|email|refund|replace|sort|fix|update|contact|msg|message|text|ring|chase|pass|book|pop|put|stay|add|drop)$/,
    "i will",
  ],
  id: [/^(?:be|have|feel|want|hate|love|expect|like|not|never|also|rather|probably|say|go|ask|suggest|recommend|lose)$/, "i would"],
  its: [
    /^(?:not|our|on|only|just|been|a|the|my|your|ur|too|very|really|so|such|no|never|always|more|still|quite|pretty|going|understandable|frustrating|annoying|awful|horrible|hard|tough|natural|normal|being|in|with|under|at|from|now|here|there|done|because|they|sorted|fixed|gone)$/,
    "it is",
  ],
  ur: [
    /^(?:not|right|so|very|really|being|after|asking|looking|trying|hoping|fed|upset|annoyed|frustrated|worried|angry|cross|welcome|still|now|just|a|the|on|in|out|stuck|going|all|happy|unhappy|entitled|able|using|w|with|without|saying|seeing|getting|having|waiting|stressed|disappointed|concerned|feeling|doing|absolutely|totally|definitely|quite|spot)$/,
    "you are",
  ],
};

/** The words that a written word stands for, given the word behind it. */
function wordsFor(raw: string, next: string): readonly string[] {
  const known = Object.hasOwn(REPAIRED, raw) ? REPAIRED[raw] : undefined;
  return known?.[0].test(next) ? known[1].split(" ") : expand(raw);
}

/** A stretch of three or more words in quotation marks: someone else's words, neutral to every rule. */
export const QUOTE = '"';
/** A blank or a template slot that was never filled: `[day]`, `{{name}}`. */
export const BLANK = "[]";

function wordOf(piece: string): string {
  if (piece.startsWith('"') && piece.length > 1) return piece.trim().split(/\s+/).length >= 3 ? QUOTE : "";
  if (/^(?:\{\{|\[)/.test(piece)) return /^(?:\[(?!["'])|\{\{).*\p{L}{2}/u.test(piece) ? BLANK : "";
  return piece.replace(INVISIBLE, "").normalize("NFKC").toLowerCase();
}

const breakOf = (piece: string): Break => (piece === "," ? 1 : 2);
const isPunctuation = (piece: string): boolean => /^(?:[;:(),]|-+|[^\s\p{L}\p{N}$\u00A3\u20AC]{1,2})$/u.test(piece);

/**
 * Tokens of one sentence. Offsets are into `text`. A short quotation ("refund pending") is read word by word; a longer one is
 * a single token QUOTE; a blank or slot is a single token BLANK.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Break = 0;
  const pieces = [...text.matchAll(PIECE)].map((m) => ({ piece: m[0], start: m.index }));
  for (const [i, { piece, start }] of pieces.entries()) {
    if (isPunctuation(piece)) {
      before = Math.max(before, breakOf(piece)) as Break;
      continue;
    }
    const word = wordOf(piece);
    if (word === "" && piece.length > 1 && piece.startsWith('"')) {
      for (const inner of tokensOf(piece.slice(1, -1)))
        tokens.push({ ...inner, start: inner.start + start + 1, end: inner.end + start + 1 });
      continue;
    }
    if (word === "") continue;
    const words = wordsFor(word, pieces[i + 1] ? wordOf(pieces[i + 1]!.piece) : "");
    const capital = tokens.length > 0 && /^\p{Lu}(?:\p{Ll}|$)/u.test(piece) && word !== "i" && !word.startsWith("i'");
    for (const [k, each] of words.entries())
      tokens.push({ word: each, start, end: start + piece.length, before: k === 0 ? before : 0, capital });
    before = 0;
  }
  return tokens;
}
