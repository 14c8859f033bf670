/** Which sentences of a draft stand in the customer's own message already: words of an earlier reply, quoted back or left under theirs. */
import type { Draft, Sentence, Token } from "./draft.ts";
import { kept, keptWith } from "./kept.ts";
import { LEADS_IN } from "./leads-in.ts";
import { matchesIn } from "./match.ts";
import { once } from "./once.ts";
import { indexPhrases } from "./pattern-index.ts";
import { plain } from "./plain.ts";
import { ownSentences } from "./repetition.ts";
import { spoken } from "./spoken.ts";
import { QUOTE, tokensOf } from "./tokens.ts";

/** Shorter sentences are said by everybody. */
const FEWEST_WORDS = 6;
/** Characters of a message that are read; a trail of mails beyond that is another conversation. */
const MOST_READ = 20_000;
/** Messages that are kept: a draft is read many times beside the same one. */
const MOST_KEPT = 20;

/** The same for a text, quotation marks aside. */
const wordingOf = (text: string): string => spoken(tokensOf(text.replaceAll('"', " ")));

const leads = once(() => indexPhrases(LEADS_IN.map((phrase) => ({ phrase, owner: phrase }))));
/** How a mail program leads into an earlier mail. */
const HISTORY = /^>|\bwrote:|-- ?original message/im;

/** Where a message begins to tell what was said to the customer; its length where it does not. */
function ledFrom(text: string): number {
  const tokens = tokensOf(text);
  const told = matchesIn(leads(), tokens)[0]?.match.start;
  const history = HISTORY.exec(text)?.index ?? text.length;
  return Math.min(history, told === undefined ? text.length : tokens[told]!.start);
}

/** What a message says, and what of it was surely said to the customer: words in quotation marks, and all behind what leads into them. */
const readMessage = kept((message: string) => {
  const text = plain(message.slice(0, MOST_READ));
  const inMarks = [...text.matchAll(/"([^"]+)"/g)].map(([, words]) => wordingOf(words!));
  const all = wordingOf(text);
  return {
    all,
    quoted: [...inMarks, wordingOf(text.slice(ledFrom(text)))].join("|"),
    /** Asked of the same sentences again and again. */
    holds: keptWith((tokens: readonly Token[]): boolean => all.includes(spoken(tokens))),
  };
}, MOST_KEPT);

/** Words to the other side are one's own: the other would turn "you" and "we" round. */
const speaksToThem = ({ tokens }: Sentence): boolean => tokens.some(({ word }) => /^(?:you|your|yours|we|our|us)$/.test(word));

const CONFIRMS = /(?:\b(?:yes|yep|right|correct|exactly|confirmed|true|indeed)\W*|:\s*)$/i;

/** Whether the draft quotes a sentence or says yes to it: it lies between quotation marks, or behind "that's right". */
function isTakenUp({ text }: Draft, { start }: Sentence): boolean {
  const before = plain(text.slice(0, start));
  return before.split('"').length % 2 === 0 || CONFIRMS.test(before);
}

/** A sentence that the customer has read before; `quoted` where the message shows that these were our words. */
interface SaidBefore {
  readonly sentence: Sentence;
  readonly quoted: boolean;
}

/** The draft's sentences that its customer's message holds word for word. */
export function saidBefore(draft: Draft): SaidBefore[] {
  if (draft.customer === null) return [];
  const { all, quoted, holds } = readMessage(draft.customer);
  // Next to no sentence stands in the message, and a long draft has a thousand: the rest is asked of those that do.
  const sentences = draft.sentences.filter((s) => s.tokens.length >= FEWEST_WORDS && (s === draft.greeting || holds(s.tokens)));
  return ownSentences({ ...draft, sentences }).flatMap((sentence) => {
    const { tokens } = sentence;
    const wording = spoken(tokens);
    const isSaid = tokens.length >= FEWEST_WORDS && all.includes(wording) && !tokens.some(({ word }) => word === QUOTE);
    if (!isSaid || isTakenUp(draft, sentence)) return [];
    const isQuoted = quoted.includes(wording);
    return isQuoted || speaksToThem(sentence) ? [{ sentence, quoted: isQuoted }] : [];
  });
}
