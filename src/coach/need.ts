/** Reads the need from the customer's message alone: how upset, a failure on our side, an open request. Never from the draft. */
import type { Need } from "./draft.ts";
import { keptBeside } from "./kept.ts";
import { matchesIn } from "./match.ts";
import { CONTENT, FAILURE, PLAIN_QUESTION, REQUEST, SIGNS, THANKS } from "./need-signs.ts";
import { once } from "./once.ts";
import type { Phrase } from "./pattern.ts";
import { indexPhrases } from "./pattern-index.ts";
import { plain } from "./plain.ts";
import { tokensOf } from "./tokens.ts";
import { zonesOf } from "./zones.ts";

const TYPOGRAPHY_WEIGHT = 0.4;
const FURTHER_SIGN = 0.35;
const GAIN = 0.62;
const THANKFUL_DAMPING = 0.35;
/** Signs that weigh less than this leave someone calm. */
const SLIGHT = 0.5;

type Kind = { readonly sign: number } | "failure" | "plain-question" | "request" | "thanks" | "content";
const entries = (owner: Kind, patterns: readonly Phrase[]) => patterns.map((phrase) => ({ phrase, owner }));
const patterns = once(() =>
  indexPhrases<Kind>([
    ...SIGNS.flatMap(({ signs }, sign) => entries({ sign }, signs)),
    ...entries("failure", FAILURE),
    ...entries("plain-question", PLAIN_QUESTION),
    ...entries("request", REQUEST),
    ...entries("thanks", THANKS),
    ...entries("content", CONTENT),
  ]),
);

const UNKNOWN: Need = { upset: 0.3, failure: false, request: true, satisfied: false, known: false };

interface Sign {
  readonly kind: Kind;
  readonly words: string;
}

function signsIn(sentence: string): Sign[] {
  const tokens = tokensOf(sentence);
  const found = matchesIn(patterns(), tokens);
  const thanks = found.filter(({ owner }) => owner === "thanks").map(({ match }) => match);
  return found
    .filter(({ owner, match }) => typeof owner === "string" || !thanks.some(({ start, end }) => start <= match.start && match.end <= end))
    .map(({ owner, match: { start, end } }) => ({
      kind: owner,
      words: tokens
        .slice(start, end)
        .map((t) => t.word)
        .join(" "),
    }));
}

/** Sentence by sentence, so that no pattern reaches across; quoted history in the customer's mail is left out. */
function findings(message: string, split: (text: string) => string[]): Sign[] {
  const text = plain(message);
  return zonesOf(text).body.flatMap((zone) => split(text.slice(zone.start, zone.end)).flatMap(signsIn));
}

const LEAST_UPSET = 0.3;
/** Below this, someone whose matter is no failure of ours asks rather than suffers. */
const LEAST_WITHOUT_FAILURE = 0.5;

/** Whether a reply may go straight to the matter; also where nothing is known of them. */
export const isCalm = ({ upset, failure, known }: Need): boolean => !known || upset < (failure ? LEAST_UPSET : LEAST_WITHOUT_FAILURE);

/** Messages whose need is kept: a draft is read many times beside the same one. */
const MOST_KEPT = 20;

/** The need behind a customer's message; defaults (mildly upset, one open request) when there is none. */
export const needOf = (customer: string | undefined, split: (text: string) => string[]): Need =>
  customer?.trim() ? needBehind(split, customer) : UNKNOWN;

const needBehind = keptBeside((split: (text: string) => string[], customer): Need => {
  const found = findings(customer, split);
  const has = (kind: Kind): boolean => found.some((f) => f.kind === kind);
  const signWeight = SIGNS.reduce((sum, { weight }, sign) => {
    const distinct = new Set(found.filter((f) => typeof f.kind === "object" && f.kind.sign === sign).map((f) => f.words)).size;
    return sum + (distinct > 0 ? weight * (1 + FURTHER_SIGN * Math.min(2, distinct - 1)) : 0);
  }, 0);
  const shouting = /!!|\?\?\?|\b[A-Z]{4,}\b(?![-\d])/.test(customer) ? TYPOGRAPHY_WEIGHT : 0;
  const upset = (1 - Math.exp(-GAIN * (signWeight + shouting))) * (has("thanks") ? THANKFUL_DAMPING : 1);
  const failure = has("failure") && !(has("plain-question") && signWeight < SLIGHT);
  const request = /\?/.test(customer) || has("request");
  const satisfied = has("content") && !failure && !request && signWeight + shouting <= SLIGHT;
  return { upset: Math.round(upset * 1000) / 1000, failure, request, satisfied, known: true };
}, MOST_KEPT);
