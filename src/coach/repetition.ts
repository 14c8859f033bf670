/** Tells whether a reply says again what was sent before, from salted hashes alone: numbers are kept, no words. */
import type { Fingerprint, PastReply } from "./assessment.ts";
import type { Draft, Sentence, Token } from "./draft.ts";
import { keptWith } from "./kept.ts";
import { BLANK } from "./tokens.ts";
import { NAME, WORD_CLASSES } from "./word-classes.ts";

/** Shorter sentences repeat by nature ("Thank you for the photos."). */
export const FEWEST_WORDS = 8;
/** Words in a row that make one shingle, and how many shingles a sketch holds (bottom-k MinHash, Broder 1997). */
const SHINGLE = 5;
const MOST_SHINGLES = 128;

/** 32-bit FNV-1a over the salt and the text, both bytes of every UTF-16 unit. */
export function hashOf(text: string, salt: string): number {
  let hash = 0x811c9dc5;
  const salted = `${salt}\u0000${text}`;
  for (let i = 0; i < salted.length; i++) {
    const unit = salted.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash >>> 0;
}

const { number, amount } = WORD_CLASSES;

/** Names, numbers, amounts, links and blanks change from customer to customer; the sentence around them is what repeats. */
function maskOf(token: Token): string {
  const { word, capital } = token;
  if (/^https?:|^www\.|@.+\./.test(word)) return "<link>";
  if (word === NAME || capital) return "<name>";
  return /\d/.test(word) || number?.(token) || amount?.(token) || word === BLANK ? "<number>" : word;
}

/** A sentence's words with what varies masked; a run of one mask ("Maria Lopez") counts once. Kept as long as its tokens are. */
const maskedWords = keptWith((tokens: readonly Token[]): readonly string[] => {
  const words = tokens.map(maskOf);
  return words.filter((word, i) => !word.startsWith("<") || word !== words[i - 1]);
});

const ascending = (hashes: Iterable<number>): number[] => [...new Set(hashes)].sort((a, b) => a - b);

/** The hash of one sentence; null when it is too short to say anything. */
export function sentenceHash(sentence: Sentence, salt: string): number | null {
  const words = maskedWords(sentence.tokens);
  return words.length < FEWEST_WORDS ? null : hashOf(words.join(" "), salt);
}

function shingles(words: readonly string[], salt: string): number[] {
  const count = words.length < FEWEST_WORDS ? 0 : words.length - SHINGLE + 1;
  return Array.from({ length: count }, (_, i) => hashOf(words.slice(i, i + SHINGLE).join(" "), salt));
}

/** The fingerprint of a reply's own sentences (see `ownSentences`): both lists ascending, empty for a reply of fewer than eight words. */
export function fingerprint(sentences: readonly Sentence[], salt: string): Fingerprint {
  const hashes = sentences.map((sentence) => sentenceHash(sentence, salt)).filter((hash) => hash !== null);
  const sketch = ascending(
    shingles(
      sentences.flatMap(({ tokens }) => maskedWords(tokens)),
      salt,
    ),
  ).slice(0, MOST_SHINGLES);
  return { sentences: ascending(hashes), sketch };
}

/** Of the `most` lowest hashes of either list, the share that stands in both. */
function sharedOfLowest(a: readonly number[], b: readonly number[], most: number): number {
  let [i, j, seen, common] = [0, 0, 0, 0];
  while (seen < most && (i < a.length || j < b.length)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : common / seen;
}

/** An estimate, 0 to 1, of the share of five-word runs that two replies have in common (Jaccard); exact for short replies. */
export const resemblance = (a: Fingerprint, b: Fingerprint): number => sharedOfLowest(a.sketch, b.sketch, MOST_SHINGLES);

/** How many of a sketch's lowest hashes call up a reply: of replies alike by half, one in 65,000 has none of sixteen in common. */
const CALLING = 16;

/** The share, 0 to 1, of `a`'s longer sentences that stand in `b` too; 0 when `a` has none. */
export const containment = ({ sentences: a }: Fingerprint, { sentences: b }: Fingerprint): number =>
  a.length === 0 ? 0 : a.filter((hash) => b.includes(hash)).length / a.length;

/** Earlier replies by what calls them up. A draft is held against the same ones for each rewrite that is tried in it. */
const calledUp = keptWith((past: readonly PastReply[]) => {
  const [bySentence, byShingle] = [new Map<number, PastReply[]>(), new Map<number, PastReply[]>()];
  const add = (to: Map<number, PastReply[]>, hash: number, reply: PastReply): void => {
    const same = to.get(hash);
    if (same) same.push(reply);
    else to.set(hash, [reply]);
  };
  for (const reply of past) {
    for (const hash of reply.fingerprint.sentences) add(bySentence, hash, reply);
    for (const hash of reply.fingerprint.sketch.slice(0, CALLING)) add(byShingle, hash, reply);
  }
  return { bySentence, byShingle };
});

/** The earlier replies that hold a sentence, by its hash. */
export const repliesWith = (past: readonly PastReply[], sentence: number): readonly PastReply[] =>
  calledUp(past).bySentence.get(sentence) ?? [];

/** The earlier replies that resemble one by so much and more. */
export function repliesLike(past: readonly PastReply[], print: Fingerprint, least: number): PastReply[] {
  const { byShingle } = calledUp(past);
  const called = new Set(print.sketch.slice(0, CALLING).flatMap((hash) => byShingle.get(hash) ?? []));
  return [...called].filter(({ fingerprint: sent }) => resemblance(print, sent) >= least);
}

const STEP = /^\s*(?:\d{1,2}[.)]\s|step \d{1,2}\b)/i;

/** Whether a sentence stands in a line that begins as a numbered step: the same steps are the same for everybody. */
const isStep = ({ text }: Draft, { start, end }: Sentence): boolean =>
  STEP.test(text.slice(text.lastIndexOf("\n", Math.max(0, start - 1)) + 1, end));

/** What counts as said in this reply: no greeting, no sign-off (which is no sentence of a draft), no numbered steps. */
export const ownSentences = (draft: Draft): Sentence[] =>
  draft.sentences.filter((sentence) => sentence !== draft.greeting && !isStep(draft, sentence));
