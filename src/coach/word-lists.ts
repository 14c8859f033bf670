/** Lists of words and phrases as numbers: what a matcher asks of them is a search in sorted arrays, and they cost nothing to have. */

/** Every list of a book, end to end. List `n` has the words from `wordsFrom[n]` to `wordsFrom[n + 1]`, and its phrases likewise. */
export interface WordLists {
  readonly wordsFrom: Uint32Array;
  /** Sorted inside each list. */
  readonly words: Uint16Array;
  readonly phrasesFrom: Uint32Array;
  /** Where a phrase's words begin in `phraseWords`; inside a list sorted by the first word, else in the order they were written. */
  readonly phraseAt: Uint32Array;
  readonly phraseWords: Uint16Array;
}

/** The first place in a sorted stretch whose value is not below `value`. */
function lowest(values: (at: number) => number, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word stands in a list by itself. */
export function holdsWord({ words, wordsFrom }: WordLists, list: number, word: number): boolean {
  let [low, high] = [wordsFrom[list]!, wordsFrom[list + 1]!];
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low < end && words[low] === word;
}

const firstOf = ({ phraseWords, phraseAt }: WordLists, phrase: number): number => phraseWords[phraseAt[phrase]!]!;

/** The first phrase of a list that begins with `word`, or the list's end; those that begin alike follow each other. */
export const phrasesBegin = (lists: WordLists, list: number, word: number): number =>
  lists.phrasesFrom[list] === lists.phrasesFrom[list + 1]
    ? lists.phrasesFrom[list]!
    : lowest((phrase) => firstOf(lists, phrase), lists.phrasesFrom[list]!, lists.phrasesFrom[list + 1]!, word);

/** Every word that an entry of the list begins with, some twice. */
export function openersOf(lists: WordLists, list: number): number[] {
  const openers = [...lists.words.subarray(lists.wordsFrom[list], lists.wordsFrom[list + 1])];
  for (let p = lists.phrasesFrom[list]!; p < lists.phrasesFrom[list + 1]!; p++) openers.push(firstOf(lists, p));
  return openers;
}

/** Room for so many lists with so much in them, to be filled. */
export const emptyLists = (lists: number, words: number, phrases: number, phraseWords: number): WordLists => ({
  wordsFrom: new Uint32Array(lists + 1),
  words: new Uint16Array(words),
  phrasesFrom: new Uint32Array(lists + 1),
  phraseAt: new Uint32Array(phrases + 1),
  phraseWords: new Uint16Array(phraseWords),
});

/** Lists of words by number, as they are collected: sorted words, and phrases. */
export interface ListInNumbers {
  readonly words: readonly number[];
  readonly phrases: readonly (readonly number[])[];
}

/** Lays lists end to end. */
export function layOut(all: readonly ListInNumbers[]): WordLists {
  const [wordsFrom, phrasesFrom, phraseAt] = [[0], [0], [0]];
  const words: number[] = [];
  const phraseWords: number[] = [];
  for (const list of all) {
    for (const word of list.words) words.push(word);
    for (const phrase of list.phrases) {
      for (const word of phrase) phraseWords.push(word);
      phraseAt.push(phraseWords.length);
    }
    wordsFrom.push(words.length);
    phrasesFrom.push(phraseAt.length - 1);
  }
  return {
    wordsFrom: Uint32Array.from(wordsFrom),
    words: Uint16Array.from(words),
    phrasesFrom: Uint32Array.from(phrasesFrom),
    phraseAt: Uint32Array.from(phraseAt),
    phraseWords: Uint16Array.from(phraseWords),
  };
}
