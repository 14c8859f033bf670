/**
 * The phrases of a team's pack, as people write them, read into the coach's own patterns:
 *
 *   kindly revert          these words in this order, in any case; contractions are meant too ("can't" is also "cannot")
 *   your|the money         one of these words
 *   (very) sorry           a word, or one of several, that may be left out
 *   sorry … inconvenience  up to three other words between; `…6` up to six, eight at most
 *   ticket #               a number
 *
 * There is no more to it, and no regular expression: what comes of it reads each word of a draft once.
 */

export type PhraseRead = { readonly pattern: string } | { readonly problem: string };

/** Characters of one phrase. */
export const LONGEST_PHRASE = 200;
const MOST_PARTS = 12;
const MOST_CHOICES = 24;
const USUAL_GAP = 3;
const LONGEST_GAP = 8;

const PART = /\s*(?:(?:…|\.\.\.)(\d*)(?=\s|$)|\(([^()]*)\)(?=\s|$)|([^\s()]+))/y;
const WORD = /^(?=.*\p{L})[\p{L}\p{M}\p{N}]+(?:['&.-][\p{L}\p{M}\p{N}]+)*'?$/u;
const NUMBER = /^(?:#|\d[\d.,:/-]*)$/;

interface Part {
  readonly pattern: string;
  readonly is: "words" | "optional" | "gap" | "number";
}
class Unreadable extends Error {}
const refuse = (problem: string): never => {
  throw new Unreadable(problem);
};

/** Reads one phrase; `problem` is the end of a sentence that names the phrase. Never throws. */
export function readPhrase(text: string): PhraseRead {
  try {
    if (text.length > LONGEST_PHRASE) refuse(`is longer than ${LONGEST_PHRASE} characters`);
    const parts = partsOf(
      text
        .replace(/[\u2018\u2019\u02BC]/g, "'")
        .toLowerCase()
        .trim(),
    );
    check(parts);
    return { pattern: parts.map(({ pattern }) => pattern).join(" ") };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message };
    throw error;
  }
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    const part = PART.exec(text);
    if (!part) return refuse(/[()]/.test(text.slice(at)) ? "has a bracket that is not closed, or one inside another" : "cannot be read");
    const [, gap, optional, words] = part;
    if (gap !== undefined) parts.push(gapOf(gap));
    else if (optional !== undefined) parts.push({ pattern: `(${choices(optional)})?`, is: "optional" });
    else parts.push(wordsOf(words!));
  }
  return parts;
}

function gapOf(size: string): Part {
  const most = size === "" ? USUAL_GAP : Number(size);
  if (most < 1 || most > LONGEST_GAP) refuse(`has a gap of ${most} words, where 1 to ${LONGEST_GAP} can be read`);
  return { pattern: Array(most).fill("_?").join(" "), is: "gap" };
}

function wordsOf(words: string): Part {
  if (words === "#") return { pattern: number, is: "number" };
  return { pattern: words.includes("|") ? `(${choices(words)})` : word(words), is: "words" };
}

const number = "(<number>|<amount>)";

function choices(text: string): string {
  const all = text.split("|").map((choice) => choice.trim());
  if (all.length > MOST_CHOICES) refuse(`has more than ${MOST_CHOICES} words to choose from in one place`);
  if (all.includes("")) refuse("has an empty choice");
  return all.map((choice) => choice.split(/\s+/).map(word).join(" ")).join("|");
}

function word(text: string): string {
  if (text === "#") return number;
  if (WORD.test(text) || NUMBER.test(text)) return text.replace(/'$/, "");
  return refuse(`holds "${text}", which is no word: write words, a|b, (optional), … for a gap and # for a number`);
}

function check(parts: readonly Part[]): void {
  if (parts.length === 0) refuse("holds no word");
  if (parts.length > MOST_PARTS) refuse(`has more than ${MOST_PARTS} parts`);
  if (!parts.some(({ is }) => is === "words")) refuse("needs a word that must be there");
  if (parts[0]!.is === "gap" || parts.at(-1)!.is === "gap") refuse("has a gap without a word on both sides");
  if (parts.some(({ is }, i) => is === "gap" && parts[i + 1]?.is === "gap")) refuse("has two gaps in a row");
}
