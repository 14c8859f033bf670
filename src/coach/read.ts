/** Text to Draft. Compromise cuts the sentences; it wakes when first needed, never when this file is loaded. */
import type { DraftInput, Span } from "./assessment.ts";
import { blocksOf, inBlocks } from "./blocks.ts";
import { dayFromIso } from "./calendar.ts";
import type { Draft, Need, Sentence, Token } from "./draft.ts";
import { greetingLine, greetingName, isGreeting } from "./greeting.ts";
import { kept, keptBeside, keptWith } from "./kept.ts";
import { plain } from "./plain.ts";
import { tokensOf } from "./tokens.ts";
import { NAME } from "./word-classes.ts";
import { zonesOf } from "./zones.ts";

/** Cuts text into sentences whose concatenation is the text. */
export type Split = (text: string) => string[];

/** Wakes compromise's sentence splitter (some 10 ms, once; the worker's bundle holds only that part of it). */
export async function wakeSplitter(): Promise<Split> {
  const { default: nlp } = await import("compromise/one");
  // The splitter is a documented method of the library's world, but its types leave it open.
  const world = nlp.world() as unknown as { methods: { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } } };
  return inBlocks((text) => wholeOf(text, world.methods.one.tokenize.splitSentences(text, world)).flatMap(furtherCut));
}

/** Words with which a sentence goes on to the next where nobody writes capitals, whatever stands before. */
const BEGINS =
  "(?:i|i'm|im|i've|ive|i'll|ill|we|we're|we've|weve|we'll|you|you're|u|it|it's|its|they|please|pls|sorry|thanks|thank you|let|lemme|no|yes|but|so|and|can|could|will|there's)\\b";
/** Behind these a pause ends nothing: "we can't... do that", "because of... the delay". */
const UNENDED =
  "(?:an?|the|my|your|ur|our|their|his|her|its|i|we|you|u|he|she|it|they|and|or|but|so|because|cos|if|when|while|than|as|of|to|for|from|with|at|in|on|by|about|into|is|are|was|were|be|been|am|can|could|will|would|may|might|must|should|do|does|did|have|has|had|not|\\p{L}{1,6}n'?t|cannot|very|really|just|also|only|even|still|almost)";
/** With these a sentence goes on behind a pause: "I'll hold it... till noon". */
const GOES_ON =
  "(?:of|to|till|until|than|for|with|without|in|on|at|by|from|or|if|because|cos|unless|which|that|who|whose|where|when|while|as|though|although|not|maybe|perhaps|never|ever|again|too|either|after|before|since)\\b";
/** Ends that the splitter takes for none: dots that trail off, and a full stop without its space ("done.I'll call"). */
const HURRIED_END = new RegExp(
  [
    `(?=\\p{Lu}|${BEGINS})(?<=\\p{L}{2}(?:\\.{2,9}|\\u2026)\\s{1,9})`,
    `(?=\\p{Ll}{2}|\\d)(?!${GOES_ON})(?<=[\\p{L}\\p{N}](?:\\.{2,9}|\\u2026)\\s{1,9})(?<!(?<![\\p{L}'])${UNENDED}(?:\\.{2,9}|\\u2026)\\s{1,9})`,
    "(?=\\p{Lu}[\\p{Ll}' ])(?<=\\p{Ll}{2}[.!?]{1,3})(?<!\\b(?:Mrs|Prof|Rev)\\.)",
  ].join("|"),
  "u",
);
/** A web address ends the sentence that leads to it where another begins behind: "it's here: https://shop.example/x We'll wait." */
const BEHIND_ADDRESS =
  /(?<=\bhttps?:\/\/\S{1,300}\s{1,9})(?=\p{Lu}(?:\p{Ll}|['\u2019 ]))(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec))/u;
const cutAt = (pieces: string[], sign: RegExp, end: RegExp): string[] =>
  pieces.flatMap((piece) => (sign.test(piece) ? piece.split(end) : [piece]));
const furtherCut = (piece: string): string[] => cutAt(cutAt([piece], /\.\.|\u2026|[.!?]\p{Lu}/u, HURRIED_END), /\bhttps?:/, BEHIND_ADDRESS);

/** Pieces of a text with what lies between them: the splitter drops blank lines in front of a text, and every offset behind them would be off. */
function wholeOf(text: string, pieces: readonly string[]): string[] {
  let at = 0;
  const whole = pieces.map((piece) => {
    const found = text.indexOf(piece, at);
    const start = at;
    at = (found < 0 ? at : found) + piece.length;
    return text.slice(start, at);
  });
  if (at < text.length) whole.push(text.slice(at));
  return whole;
}

/** A line break in a paragraph that a mail program wrapped ends no sentence; behind a short line it does ("hi jo" in chat). Same length in and out. */
const unwrap = (text: string): string => text.replace(/\n(?=[a-z])(?<=[^\n]{44}[^\s.!?:;]\n)/g, " ");

/** Most characters that one sentence is read for: text without punctuation is cut, so that time stays in proportion to length. */
const LONGEST_SENTENCE = 1200;

function pieces(split: Split, text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const piece of split(text)) {
    for (let from = 0; from < piece.length; from += LONGEST_SENTENCE) {
      spans.push({ start: at + from, end: at + Math.min(piece.length, from + LONGEST_SENTENCE) });
    }
    at += piece.length;
  }
  return spans;
}

/** A block of plain text, cut into sentences; `greeting` is the first of them that greets, or -1. */
interface CutBlock {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly greeting: number;
}

/** Blocks whose cut is kept: an edit leaves most of a draft as it was. */
const MOST_BLOCKS = 2000;
const cutBefore = keptBeside((split: Split, text): CutBlock => {
  const spans = pieces(split, unwrap(text));
  const greeting = spans.findIndex(({ start, end }) => isGreeting(text.slice(start, end)));
  return { text, greeting, spans: spans.flatMap((span, i) => (i === greeting ? behindGreeting(text, span) : [span])) };
}, MOST_BLOCKS);

/** A greeting, and what goes on behind it on its line, which begins as it would on a line of its own. */
function behindGreeting(text: string, { start, end }: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  const greeting = greetingLine(sentence);
  const cut =
    start +
    greeting.length +
    (/^(?:(?:\s*[,!.:;]|\s+-)?\s+|[,!\u2014])(?=\S)/.exec(sentence.slice(greeting.length))?.[0].length ?? sentence.length);
  return cut < end
    ? [
        { start, end: cut },
        { start: cut, end },
      ]
    : [{ start, end }];
}

/** In Title Case and in capitals a capital says nothing, so no token counts as capitalised. */
const readCapitals = (tokens: readonly Token[]): readonly Token[] => {
  const telling = tokens.filter((t) => t.word.length > 3);
  const shouted = telling.length > 2 && telling.filter((t) => t.capital).length > 0.6 * telling.length;
  return shouted ? tokens.map((t) => ({ ...t, capital: false })) : tokens;
};

/** Cuts one sentence into tokens; a coach passes one that remembers. */
export type Tokenize = (sentence: string) => readonly Token[];
export const tokenize: Tokenize = (sentence) => readCapitals(tokensOf(sentence));

/** A sentence apart from where it stands; `from` is where it begins in the stretch that was cut. */
type Apart = Omit<Sentence, "start" | "end"> & { readonly from: number };

/** How the sentences of a draft are read: with which names masked. */
interface Names {
  readonly names: ReadonlySet<string>;
  readonly greets: boolean;
}

function apart(raw: string, { names, greets }: Names, tokenize: Tokenize): Apart | null {
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  const bullet = /^(?:[-*\u2022]|\d{1,2}[.)])\s+/.exec(trimmed)?.[0].length ?? 0;
  const own = trimmed.slice(bullet);
  const masked = (token: Token): boolean =>
    names.has(token.word) &&
    own.slice(token.start, token.end).toLowerCase() === token.word &&
    (token.capital || token.start === 0 || greets);
  const read = tokenize(own);
  /** "May I", "Will you", "Will do": the verb, whatever the customer is called. */
  const asks = (i: number): boolean => /^(?:may|will)$/.test(read[i]!.word) && /^(?:i|we|you|do)$/.test(read[i + 1]?.word ?? "");
  const tokens = read.some(masked) ? read.map((token, i) => (masked(token) && !asks(i) ? { ...token, word: NAME } : token)) : read;
  return tokens.length === 0 ? null : { from: lead + bullet, text: own, tokens, question: /\?["')\s]*$/.test(own) };
}

/** Sentences, and sets of names, with which they are kept: an edit leaves most of a draft as it was. */
const MOST_KEPT = 2500;
const MOST_NAMES = 6;

/** By the names in the greeting, and whether it is the greeting that is read: sentences as they were read before, and blocks of them. */
const readBefore = keptBeside((tokenize: Tokenize, key) => {
  const [greets, ...names] = key.split(" ");
  const all = { names: new Set(names), greets: greets === "greeting" };
  const sentence = kept((raw) => apart(raw, all, tokenize), MOST_KEPT);
  const sentenceAt = ({ text }: CutBlock, { start, end }: Span): Apart | null => {
    const read = sentence(text.slice(start, end));
    return read && { ...read, from: start + read.from };
  };
  return { sentenceAt, block: keptWith((block: CutBlock) => block.spans.map((span) => sentenceAt(block, span))) };
}, MOST_NAMES);

/** A block and where it stands in the draft. */
interface PlacedBlock {
  readonly start: number;
  readonly block: CutBlock;
}

function blocksIn(text: string, body: readonly Span[], split: Split): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const zone of body) {
    let start = zone.start;
    for (const block of blocksOf(text.slice(zone.start, zone.end))) {
      blocks.push({ start, block: cutBefore(split, block) });
      start += block.length;
    }
  }
  return blocks;
}

/** The sentences of a body, and the one that greets, which is read with the greeted name masked however it is written. */
function sentencesIn(blocks: readonly PlacedBlock[], cut: Tokenize): { sentences: Sentence[]; greeting: Sentence | null } {
  const greets = blocks.find(({ block }) => block.greeting >= 0);
  const greetingSpan = greets?.block.spans[greets.block.greeting];
  const names = greets && greetingSpan ? greetingName(greets.block.text.slice(greetingSpan.start, greetingSpan.end)) : [];
  const [asGreeting, asBody] = ["greeting", "body"].map((which) =>
    readBefore(cut, [which, ...names.map((n) => n.toLowerCase())].join(" ")),
  );
  const sentences: Sentence[] = [];
  let greeting: Sentence | null = null;
  for (const placed of blocks) {
    for (const [i, body] of asBody!.block(placed.block).entries()) {
      const isGreeting = placed === greets && i === placed.block.greeting;
      const read = isGreeting ? asGreeting!.sentenceAt(placed.block, greetingSpan!) : body;
      if (!read) continue;
      const start = placed.start + read.from;
      const sentence = { start, end: start + read.text.length, text: read.text, tokens: read.tokens, question: read.question };
      sentences.push(sentence);
      if (isGreeting) greeting = sentence;
    }
  }
  return { sentences, greeting };
}

/** Reads one draft: zones out, sentences and tokens with offsets into `input.draft`. `need` is what the customer's message said. */
export function read(input: DraftInput, need: Need, split: Split, cut: Tokenize = tokenize): Draft {
  const text = input.draft;
  const plainText = plain(text);
  const zones = zonesOf(plainText);
  const { sentences, greeting } = sentencesIn(blocksIn(plainText, zones.body, split), cut);
  const bodyEnd = sentences.at(-1)?.end ?? 0;
  return {
    text,
    plain: plainText,
    channel: input.channel ?? "ticket",
    sentences,
    greeting,
    signOff: zones.signOff,
    openingAt: greeting ? afterGreeting(text, greeting) : (sentences[0]?.start ?? 0),
    closingAt: bodyEnd,
    lines: zones.lines,
    customer: input.customer?.trim() ? input.customer : null,
    customerName: input.customerName?.trim() || null,
    people: input.people ?? [],
    attached: input.attached ?? null,
    note: input.note ?? false,
    need,
    today: dayFromIso(input.now),
    past: input.past ?? [],
    salt: input.salt ?? "",
  };
}

/** Behind the greeting and the line breaks that follow it: where the body begins. */
function afterGreeting(text: string, greeting: Span): number {
  return greeting.end + (/^\s*/.exec(text.slice(greeting.end))?.[0].length ?? 0);
}
