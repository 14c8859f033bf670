/** What a rewrite takes out and what it puts in, cut so that a person can follow it. */

/** A run of text that stays, goes or comes. */
export interface Run {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/** Fewer words than this between two changes are no rest for the eye: they count as changed. */
const FEWEST_WORDS = 3;

/** Runs from `before` to `after`, in order: joined without what comes in they are `before`, without what goes out `after`. */
export function differenceOf(before: string, after: string): readonly Run[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(was, is);
  const end = sharedStart(was.slice(start).reverse(), is.slice(start).reverse());
  return [
    ...run("same", was.slice(0, start)),
    ...between(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    ...run("same", was.slice(was.length - end)),
  ];
}

/** Words and signs, each with the space before it, and the space at the end. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*(?:[\p{L}\p{N}'\u2019-]+|\S)|\s+$/gu) ?? [];

function sharedStart(was: readonly string[], is: readonly string[]): number {
  const differs = was.findIndex((word, i) => word !== is[i]);
  return differs < 0 ? was.length : differs;
}

const run = (kind: Run["kind"], words: readonly string[]): readonly Run[] => (words.length > 0 ? [{ kind, text: words.join("") }] : []);

function between(was: readonly string[], is: readonly string[]): readonly Run[] {
  const { at, to, length } = longestShared(was, is);
  const stays = was.slice(at, at + length);
  if (stays.filter((each) => /[\p{L}\p{N}]/u.test(each)).length < FEWEST_WORDS) return [...run("out", was), ...run("in", is)];
  return [...between(was.slice(0, at), is.slice(0, to)), ...run("same", stays), ...between(was.slice(at + length), is.slice(to + length))];
}

/** Where the longest run of words that both hold stands in each. */
function longestShared(was: readonly string[], is: readonly string[]) {
  let longest = { at: 0, to: 0, length: 0 };
  let above: readonly number[] = [];
  for (const [at, word] of was.entries()) {
    const row = is.map((other, to) => (other === word ? (above[to - 1] ?? 0) + 1 : 0));
    for (const [to, length] of row.entries()) {
      if (length > longest.length) longest = { at: at - length + 1, to: to - length + 1, length };
    }
    above = row;
  }
  return longest;
}
