/** The customer's questions, and which of them the draft answers: by what kind of answer they ask for, and by the words they share. */
import { type Asked, questionsAsked } from "./asked.ts";
import type { CustomerQuestion } from "./assessment.ts";
import type { Draft, Token } from "./draft.ts";
import type { Split } from "./read.ts";
import { tokensOf } from "./tokens.ts";

const STOP = new Set(
  "a an and are as at be been but by can could did do does for from get got had has have hello hey hi how i if in is it its just me my no not of on one or our please so that the their them then there these they this to up us was we were what when where which who why will with would you your am any some about again also anyone know tell want need like going much many long sorry thanks thank yes still even really actually been whether should may must shall exactly".split(
    " ",
  ),
);
const LEAST_SHARE = 0.34;
const MOST_SHOWN = 8;

/** A kind of question, and what a sentence says that answers it. */
interface Kind {
  readonly asks: RegExp;
  readonly answers: RegExp;
}

const TIME =
  /\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)|(?:\d+|an?|one|two|three|four|five|six|ten|few|couple of) ?(?:(?:business|working) )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|am|pm)|this (?:morning|afternoon|evening|week)|by (?:the )?end of|noon|\d{1,2}[:.]\d\d|right (?:away|now)|immediately|the (?:minute|moment)|already|as soon as it)\b/i;
const REASON =
  /\b(?:because|since|reason|due to|caused|as (?:we|it|the|your)|this happened|that happened|so that|so (?:we|it|i|you|the|your)|that's why|which is why|in order to|explains|comes from|to (?:protect|prevent|make sure|keep)|means that|had (?:failed|stopped|expired|broken))\b/i;
const YES_OR_NO =
  /^\W*(?:yes|yep|yeah|yup|no|nope|sure|of course|absolutely|certainly|definitely|indeed|not (?:yet|at all|quite|any more)|unfortunately|happy to|gladly|done|sent|sorted|booked|cancelled|moved|approved|never|always|good news|correct|exactly|right|easy|we (?:do|are|have|did)\b|it (?:is|isn't|does|doesn't|can|can't|was|wasn't|will|won't)|it's|they(?:'re| are| do| don't)|you're (?:right|fine))\b|\b(?:can|can't|cannot|could|couldn't|won't|not possible|possible|allowed|available|not required|no need|sold out|i've|we've|i have|we have|is (?:gone|free|open|included|closed|full|packed)|you don't (?:have|need)|i'll|we'll|i'm (?:taking|running|on it|doing)|you were right to ask|isn't ours|is ours|back on|arrives|works|does|here it is)\b/i;
const STEPS =
  /(?:^|[,;:] |\b(?:and|then|please|just|simply|first|to|can|could|need to) )(?:go|open|click|tap|press|choose|select|copy|check|point|turn|hold|log|sign|enter|type|slide|find|roll|wash|use|put|set|unplug|restart|reset|plug|download|upload|send|call|visit|reply|fill|scan|wait|lower|add|remove|dab|switch|pick|follow|look|run|start|take|leave|bring|write|pull|push|swap|shake|lift|weigh|tip)\b|\bby (?:hand|\w+ing)\b|\bhere's (?:how|the order|what)\b|\w > \w|^\W*\d[.)]/im;
const NUMBER =
  /\d|\b(?:free|no charge|at no cost|nothing|none|included|one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|twice)\b/i;
const PLACE =
  /https?:|\w > \w|\b(?:in|at|on|under|behind|above|below|near|inside|next to|by|from|to) (?:the|your|our|a|my|page|\p{Lu}\w+)|\b(?:here|there|moved to|attached)\b/iu;
const PERSON = /\b(?:I|I'll|I'm|I've|we|our|my colleague)\b|\b\p{Ll}+,? \p{Lu}\p{L}+/u;
const MEANING =
  /\b(?:means?|meant|stands for|refers|it's|it is|is (?:the|a|an|our)|depends|that's|are (?:the|those)|there (?:are|is)|in other words)\b|:/i;
const WAY_ON =
  /\b(?:i'll|i've|i can|i am|i'm|we'll|we've|we can|we're|i have|we have|you can|would you (?:like|prefer|rather)|shall i|either|two ways|will be|let me)\b/i;

/** Tried in this order; the first kind that fits decides. */
const KINDS: readonly Kind[] = [
  { asks: /^(?:when|how (?:long|soon)|what (?:time|day|date)|until when|by when|since when)\b/, answers: TIME },
  { asks: /^(?:why|how come|what (?:is the reason|caused|happened|went wrong))\b/, answers: REASON },
  {
    asks: /^(?:how (?:much|many|far|big|large|heavy|old|often)|what (?:is|are|was) (?:the|your|my) (?:price|cost|fee|fees|weight|size|limit|number|total|maximum|minimum|rate)s?|what size)\b/,
    answers: NUMBER,
  },
  {
    asks: /^(?:what (?:now|next|then|can (?:you|we|i) do|are (?:you|my) (?:going|options|choices|planning)|will you|do you (?:intend|plan|suggest)|you intend|you (?:are|will)|is going on|should i do|if|about)|how (?:will|are|do) you (?:going|plan|fix|make)|which (?:option|one))\b/,
    answers: WAY_ON,
  },
  { asks: /^how\b/, answers: STEPS },
  { asks: /^(?:where|wheres)\b/, answers: PLACE },
  { asks: /^(?:who|whos|whose)\b/, answers: PERSON },
  { asks: /^(?:what|which)\b|\bwhat does .* mean\b/, answers: MEANING },
  { asks: /^/, answers: YES_OR_NO },
];

/** A crude stem: enough to let "refunded" answer "refund". */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|ly|ment|al)$/, "").slice(0, 7);
const content = (tokens: readonly Token[]): string[] =>
  tokens
    .map((t) => t.word)
    .filter((word) => !STOP.has(word) && (word.length > 2 || /\d/.test(word)))
    .map(stem);

const shareOf = (asked: readonly string[], reply: ReadonlySet<string>): number =>
  asked.length === 0 ? 0 : asked.filter((word) => reply.has(word)).length / asked.length;

/** An answer stands among the first sentences, or takes up a word of the question. */
const FIRST_SENTENCES = 3;

interface ReplySaid {
  readonly sentences: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Whether a reply answers a question: in its words, or by a sentence of the right kind that answers no question of that kind before it. */
function isAnswered({ words }: Asked, kind: Kind, before: number, { sentences, stems }: ReplySaid): boolean {
  const asked = content(tokensOf(words));
  const share = shareOf(asked, stems);
  if (share >= LEAST_SHARE) return true;
  const near = share > 0 || asked.length < 2 ? sentences : sentences.slice(0, FIRST_SENTENCES + before);
  return near.filter((s) => kind.answers.test(s)).length > before;
}

/** Every question in the customer's message with whether the draft answers it; at most eight. */
export function questionsIn(draft: Draft, split: Split): CustomerQuestion[] {
  if (!draft.customer) return [];
  const asked = questionsAsked(draft.customer, split).slice(0, MOST_SHOWN);
  if (asked.length === 0) return [];
  const body = draft.sentences.filter((s) => s !== draft.greeting);
  const said: ReplySaid = { sentences: body.map((s) => s.text), stems: new Set(body.flatMap((s) => content(s.tokens))) };
  const kinds = asked.map(({ words }) => KINDS.find((kind) => kind.asks.test(words))!);
  return asked.map((each, i) => {
    const before = kinds.slice(0, i).filter((kind) => kind === kinds[i]).length;
    return { quote: each.quote, answered: isAnswered(each, kinds[i]!, before, said) };
  });
}
