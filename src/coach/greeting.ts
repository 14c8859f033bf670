/** Recognises a greeting by its form, wherever it stands, and the name in it; capitals say nothing, so that "hi ana" greets as "Hi Ana" does. */
import { kept } from "./kept.ts";
import { ADDRESS } from "./lexicon/address.ts";
import { INVISIBLE } from "./plain.ts";

const OPENER =
  /^\s*(?:(?:hi hi|hey hey|hi|hello|hey|hiya|heya|howdy|hullo|dear|greetings|namaste|gm|welcome|good +(?:morning|afternoon|evening|day))\b(?![-'])|(?:morning|afternoon|evening)\b(?=[\s,!]*(?:[^\s,!.]+\s?){0,3}(?:[,!\n]|$)))(?:\s+(?:again|there|back|to you))*/i;
const GROUP = /^(?:valued|esteemed|all|there|team|everyone|everybody|folks|both|guys|again)$/;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|madam)\.?$/i;
/** Words that no address holds: behind them the line is a sentence of its own. */
const PROSE =
  /^(?:i|i'm|i've|i'll|we|we're|we've|you|your|you're|it|it's|its|this|that|these|the|a|an|my|our|is|are|was|were|am|be|has|have|had|do|does|did|can|could|will|would|should|may|might|not|no|yes|yep|yeah|nope|ok|okay|sure|so|just|thanks|thank|thx|ty|sorry|please|pls|for|in|on|about|of|got|sent|checking|checked|let|here|how|what|when|where|why|who|which|good|great|nice|hope|happy|unfortunately|me|if|as|slots?|images?|delivery|deliveries|appointments?|shift|again)$/i;
/** Names too, where they stand alone: "Hi Will,". */
const NAMES_TOO = /^(?:will|may|hope|grace|so)$/i;
/** Words with which a reply goes on behind a name in hurried chat, where that has no capital either: "hi jo thanks for waiting". */
const GOES_ON = /^(?:thanks|thank|thx|ty|sorry|i|i'm|i've|i'll|we're|we've|we'll)$/i;
const LONGEST_GREETING = 7;
/** Greetings that are kept: a draft has one, and is read many times. */
const MOST_KEPT = 50;

const words = (line: string): string[] =>
  line
    .replace(INVISIBLE, "")
    .trim()
    .split(/[\s,!.;:]+/)
    .filter(Boolean);

const { category } = ADDRESS;
/** Whether words address a category of people or a group, not a person. */
const namesNobody = (to: string): boolean => {
  const all = to.toLowerCase().replace(/\s+/g, " ");
  return (
    words(all).some((word) => category.words.has(word) || GROUP.test(word)) ||
    category.phrases.some((phrase) => all.includes(phrase.join(" ")))
  );
};

const behindOpener = (sentence: string): string => sentence.slice(OPENER.exec(sentence)?.[0].length ?? 0);

/** The part of `rest` that addresses someone: up to the first break; a comma right behind the opener may come before the name. */
function address(rest: string): string {
  const near = /^(?:[^,!.:;\u2014\n]|(?<=\b(?:mr|mrs|ms|dr|prof|rev|mx))\.)*/i.exec(rest)?.[0] ?? "";
  if (near.trim() !== "") return unbroken(near.split(/ [-\u2013] /)[0]!);
  const name = /^\s*,[^\S\n]*((?:(?:mr|mrs|ms|dr|prof|rev|mx)\.|[^,!.\n])*)(?=[,!\n]|\.?\s*$)/i.exec(rest);
  const named = name?.[1] && words(name[1]).length <= 3 && !words(name[1]).some((word) => PROSE.test(word));
  return named ? name[0] : "";
}

/** An address without the reply that goes on behind it with no comma between: "Priya thanks for writing in" gives "Priya". */
function unbroken(near: string): string {
  const all = [...near.matchAll(/[^\s,!.;:]+/g)];
  const on = all.findIndex(([word]) => PROSE.test(word));
  const names = all.slice(0, Math.max(0, on)).map(([word]) => word);
  const capitals = names.every((word) => /^\p{Lu}|^&$|^and$/u.test(word));
  const goesOn = on > 0 && on < 5 && (capitals || (on === 1 && GOES_ON.test(all[on]![0])));
  return goesOn ? near.slice(0, all[on]!.index).trimEnd() : near;
}

/** The greeting itself in a sentence that begins with one: "Hello Priya, thanks for writing in." gives "Hello Priya". */
export function greetingLine(sentence: string): string {
  const opener = OPENER.exec(sentence)?.[0] ?? "";
  return (opener + address(sentence.slice(opener.length))).trimEnd();
}

/** Whether a line or sentence is a greeting: an opener, and nothing but a name or address behind it up to the first break. */
export function isGreeting(sentence: string): boolean {
  if (!OPENER.test(sentence)) return false;
  const to = words(address(behindOpener(sentence)));
  if (/^\s*welcome\b/i.test(sentence) && /^(?:to)$/i.test(to[0] ?? "")) return true;
  if (to.length === 1 && NAMES_TOO.test(to[0]!)) return true;
  return to.length < LONGEST_GREETING && !to.slice(0, 3).some((word) => PROSE.test(word));
}

/** The name in a greeting, word by word without titles ("Hi Mr. Okafor," gives ["Okafor"]); empty when it addresses nobody by name. */
export const greetingName = kept((sentence: string): readonly string[] => {
  const to = address(behindOpener(sentence));
  if (namesNobody(to) || /^\s*to\b/i.test(to)) return [];
  return words(to)
    .filter((word) => !TITLE.test(word) && /^\p{L}/u.test(word) && !/^(?:and|again|to|from|of|at)$/i.test(word))
    .slice(0, 4);
}, MOST_KEPT);

/** Whether a greeting addresses a category ("Dear Customer"); a group ("Hi all", "Hi there") is none. */
export const addressesCategory = kept((sentence: string): boolean => {
  const to = address(behindOpener(sentence));
  return /^\s*to whom/i.test(sentence) || (namesNobody(to) && !words(to).every((word) => GROUP.test(word.toLowerCase())));
}, MOST_KEPT);
