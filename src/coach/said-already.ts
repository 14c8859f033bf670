/** Whether what a rewrite would say stands in the draft already: nobody wants to say it twice. */
import type { Span } from "./assessment.ts";
import type { Draft } from "./draft.ts";
import { kept, keptWith } from "./kept.ts";
import { spoken } from "./spoken.ts";
import { tokensOf } from "./tokens.ts";

/** Fewer words, such as "I can", are said in many places. */
const FEWEST_WORDS = 4;
/** Rewrites whose words are kept apart; there are some hundreds, and those made of a sentence's own words. */
const MOST_KEPT = 400;

const wordsIn = (parts: readonly string[]): number => parts.reduce((sum, words) => sum + words.trim().split(" ").length, 0);

/** The words of each sentence of a rewrite, cut at its blanks; and all of them, one behind the other, where they are enough to look for. */
const partsOf = kept((text: string): { readonly sentences: readonly (readonly string[])[]; readonly all: readonly string[] | null } => {
  const sentences = text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.split(/\[[^[\]\n]*\]/))
    .map((parts) => parts.map((part) => spoken(tokensOf(part))).filter((words) => words.trim() !== ""));
  const all = sentences.flat();
  return { sentences, all: wordsIn(all) < FEWEST_WORDS ? null : all };
}, MOST_KEPT);

/** Whether the parts stand in `words` one behind the other, with anything in the place of the blanks. */
function isIn(words: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part) => {
    const found = words.indexOf(part, at);
    at = found + part.length - 1;
    return found >= 0;
  });
}

/** All that a draft says. Most rewrites say what no draft does: one look here spares a look at each sentence. */
const saidIn = keptWith((sentences: Draft["sentences"]): string => sentences.map(({ tokens }) => spoken(tokens)).join("\n"));

/** Whether the draft says `text` in what stays of it when `start` to `end` goes; what fills a blank there is no matter. */
export function isSaidAlready({ start, end, text }: Span & { readonly text: string }, draft: Draft): boolean {
  const { sentences, all } = partsOf(text);
  if (!all) return false;
  const said = saidIn(draft.sentences);
  if (!all.every((part) => said.includes(part))) return false;
  const stays = draft.sentences.filter((sentence) => sentence.end <= start || sentence.start >= end);
  return sentences.every((parts) => stays.some(({ tokens }) => isIn(spoken(tokens), parts)));
}
