/** Changes an input a little, or mixes it with another: what a fuzzer tries next. */
import type { Random } from "./random.ts";

/** Characters that have surprised readers of text before: ends of lines, joiners, directions, halves of pairs, marks, brackets. */
const ODD = [
  ..." \n\r\t\u00A0\u200B\u200D\u2028\uFEFF\u202E\u0000\u0301\u241E",
  ...["\uD83D", "\uDE00", "\u{1F468}\u200D\u{1F469}", "\u{1F44D}\u{1F3FD}", "\r\n", "\n\n", "\n> ", "\n--\n", "\n- ", "\n1. "],
  ..."'\"\u2019\u201C.,;:?!-\u2013/\\[](){}<>|&#@$%*_~`^+=0189",
  ...["[[", "]]", "{{", "}}", "[day]", "null", "1e999", "-0", "__proto__", "constructor", "\u0130", "\u00DF", "\uFB03", "\u05D0", "\uFF21"],
];

type Mutation = (text: string, random: Random, other: string) => string;

/** A stretch of the text, mostly short. */
function stretch(text: string, random: Random): [from: number, to: number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + random.below(random.next() < 0.8 ? 12 : text.length))];
}
const instead = (text: string, [from, to]: readonly [number, number], put: string): string => text.slice(0, from) + put + text.slice(to);
const WORD = /[\p{L}\p{N}'\u2019]+/gu;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => instead(text, stretch(text, random), ""),
  (text, random) => {
    const [from, to] = stretch(text, random);
    return instead(text, [to, to], text.slice(from, to));
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return instead(text, [at, at + random.below(2)], random.pick(ODD));
  },
  (text, random, other) => instead(text, stretch(text, random), other.slice(...stretch(other, random))),
  // One word of another input in the place of one of this: how a rule's words come to stand where they were never thought to.
  (text, random, other) => {
    const [mine, theirs] = [[...text.matchAll(WORD)], [...other.matchAll(WORD)]];
    const word = random.pick(mine);
    return word && theirs.length ? instead(text, [word.index, word.index + word[0].length], random.pick(theirs)[0]) : text + other;
  },
  (text, random, other) => text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  (text, random) => {
    const [from, to] = stretch(text, random);
    const part = text.slice(from, to);
    return instead(text, [from, to], random.next() < 0.5 ? part.toUpperCase() : part.toLowerCase());
  },
  (text, random) => {
    const [from, to] = stretch(text, random);
    return instead(text, [from, to], text.slice(from, Math.min(to, from + 8)).repeat(1 + random.below(20)));
  },
  (text, random) => instead(text, [random.below(text.length), text.length], ""),
];

/** One to four changes, one after the other; at most `longest` units. */
export function mutate(text: string, other: string, longest: number, random: Random): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left--) changed = random.pick(MUTATIONS)(changed, random, other);
  return changed.slice(0, longest);
}
