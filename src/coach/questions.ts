/** The customer's questions, and which of them the draft answers: by what kind of answer they ask for, and by the words they share. */
import { type Asked, questionsAsked } from "./asked.ts";
import type { CustomerQuestion } from "./assessment.ts";
import type { Draft, Token } from "./draft.ts";
import { kept, keptBeside, keptWith } from "./kept.ts";
import type { Split } from "./read.ts";
import { closingPlace } from "./rewrite.ts";
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
  /\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)|(?:\d+|an?|one|two|three|four|five|six|ten|few|couple of) ?(?:(?:business|working) )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|am|pm)|this (?:morning|afternoon|evening|week)|by (?:the )?end of|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|noon|midnight|\d{1,2}[:.]\d\d|right (?:away|now)|immediately|the (?:minute|moment)|already|as soon as it)\b/i;
const REASON =
  /\b(?:because|since|reason|due to|caused|as (?:we|it|the|your)|this happened|that happened|so that|so (?:we|it|i|you|the|your)|that's why|which is why|in order to|explains|comes from|to (?:protect|prevent|make sure|keep)|means that|had (?:failed|stopped|expired|broken))\b/i;
const YES_OR_NO =
  /^\W*(?:yes|yep|yeah|yup|no|nope|sure|of course|absolutely|certainly|definitely|indeed|not (?:yet|at all|quite|any more)|unfortunately|happy to|gladly|done|sent|sorted|booked|cancelled|moved|approved|never|always|good news|correct|exactly|right|easy|we (?:do|are|have|did)\b|we're (?=\p{L})(?!sorry|happy|glad|here|delighted|always)|it (?:is(?! (?:a|an|one|the)\b)|isn't|does|doesn't|can|can't|was|wasn't|will|won't|has|had|needs|takes|fits|comes|goes|holds)\b|it's(?! (?:a|an|one|the)\b)|(?:they|you|those|these|both|all of (?:it|them)|each|any \p{L}+) (?:have|had|came|went|get|go|keep|stay|need|take|fit|come|hold|will|would|may|must|do|don't|did|didn't|can|can't)\b|they(?:'re| are| do| don't)|you're (?:right|fine))\b|\b(?:can|can't|cannot|could|couldn't|won't|not possible|possible|allowed|available|not required|no need|sold out|i've|we've|i have|we have|is (?:gone|free|open|included|closed|full|packed)|you don't (?:have|need)|i'll|we'll|i'm (?:taking|running|on it|doing)|you were right to ask|isn't ours|is ours|back on|arrives|works|does|here it is|it (?:goes|ships|leaves|comes) (?:out|with|by|in|on|today|tonight|tomorrow))\b/iu;
const STEPS =
  /(?:^|[,;:] |\b(?:and|then|please|just|simply|first|to|can|could|need to) )(?:go|open|click|tap|press|choose|select|copy|check|point|turn|hold|log|sign|enter|type|slide|find|roll|print|drop|pack|post|pay|quote|show|press|wash|use|put|set|unplug|restart|reset|plug|download|upload|send|call|visit|reply|fill|scan|wait|lower|add|remove|dab|switch|pick|follow|look|run|start|take|leave|bring|write|pull|push|swap|shake|lift|weigh|tip)\b|\bby (?:hand|\w+ing)\b|\bhere's (?:how|the order|what)\b|\w > \w|^\W*\d[.)]/im;
const NUMBER =
  /\d|\b(?:free|no charge|at no cost|nothing|none|included|one(?! of\b)|two|three|four|five|six|seven|eight|nine|ten|dozen|half|twice)\b/i;
const PLACE =
  /https?:|\w > \w|\b(?:[Ii]n|[Aa]t|[Oo]n|[Uu]nder|[Bb]ehind|[Aa]bove|[Bb]elow|[Nn]ear|[Ii]nside|[Nn]ext to|[Bb]y|[Ff]rom|[Tt]o) (?:the|your|our|a|my|page|\p{Lu}\p{L}+)\b|\b(?:[Hh]ere|[Tt]here|moved to|attached)\b/u;
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

/** Kinds that a plain statement in the question's own words answers too: "Rain does it no harm." */
const TAKES_UP = new Set([YES_OR_NO, MEANING, WAY_ON]);

/** A crude stem: enough to let "refunded" answer "refund". */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|ly|ment|al)$/, "").slice(0, 7);
const content = (tokens: readonly Token[]): string[] =>
  tokens
    .map((t) => t.word)
    .filter((word) => !STOP.has(word) && (word.length > 2 || /\d/.test(word)))
    .map(stem);

/** A sentence of the draft is read many times. */
const stemsOf = keptWith((tokens: readonly Token[]): ReadonlySet<string> => new Set(content(tokens)));

/** Asked of every sentence for every question, so nothing is made on the way. */
function shareOf(asked: readonly string[], reply: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of asked) if (reply.has(word)) shared++;
  return asked.length === 0 ? 0 : shared / asked.length;
}

/** Kind words, thanks and formulas, cut out before an answer is looked for: "sorry for the wait" tells no time. */
const KIND_WORDS =
  /\b(?:(?:so |very |really |truly )?sorry (?:about|for|that|to hear|to learn)|apologi[sz]e (?:for|that|about)|apolog(?:y|ies) (?:for|about)|thank(?:s| you)(?: so much| very much)? (?:for|in advance)|(?:we|i) (?:really |truly |do )?(?:value|appreciate|understand|hear|see|realise|realize|know)\b|in order to (?:serve|assist|help)|(?:important|priority) to us)[^.,;:!?\u2013\u2014]*/gi;
/** Says that there will be an answer, which is none yet. */
const DEFERS =
  /\b(?:look(?:ing)? into|get(?:ting)? back to you|(?:i|we|he|she|they)(?:'ll| will) (?:\w+ )?(?:check|ask|find out|investigate|review|let you know|be in touch|follow up|update you|advise)|(?:be|keep you) (?:in touch|posted|updated|informed)|as soon as (?:possible|we can|i can|we know)|in due course|at the earliest|shortly|under (?:review|investigation)|(?:someone|somebody|a member of|the (?:relevant|right|concerned)) [^.]{0,30}will|pass(?:ed|ing)? (?:this|it|your)|forward(?:ed|ing)? (?:this|it|your)|escalated|contact us|do not hesitate|don't hesitate|visit our (?:web ?site|page|faq)|(?:refer to|see|read) (?:our|the) (?:web ?site|faq|terms|help))\b/i;
/** Tells the customer what the customer said. */
const RESTATES =
  /\byou(?:'ve| have|'re| are)? (?:been )?(?:ask(?:ed|ing)?|said|mention(?:ed)?|wrote|wonder(?:ed|ing)?|want(?:ed)? to know|wait(?:ed|ing))\b[^.,;:!?]*/gi;
const PLAIN_ANSWER = /^\W*(?:yes|yep|yeah|yup|no|nope|sure|of course|absolutely|certainly|definitely|not (?:yet|at all))\b/i;
/** Figures of speech that hold the words of a place. */
const NO_PLACE =
  /\b(?:in|at|on|from|by|for) (?:the|our|your|my) (?:meantime|moment|earliest|future|event|side|part|behalf|way|near|time|process|best|matter|team|case)\b[^.,;:!?]*/gi;

/** Sentences of a draft are read many times: what they say, and of each kind of answer whether it is one, is kept. */
const MOST_KEPT = 2500;

/** What a sentence says beside kind words; nothing where it asks or only defers. */
const saidIn = kept((sentence: string): string => {
  if (/\?\s*$/.test(sentence)) return "";
  if (DEFERS.test(sentence) && !PLAIN_ANSWER.test(sentence)) return "";
  return sentence
    .replace(KIND_WORDS, " ")
    .replace(RESTATES, " ")
    .replace(NO_PLACE, " ")
    .replace(/^\P{L}*$/u, (rest) => (/\d/.test(rest) ? rest : ""));
}, MOST_KEPT);
const isAnswer = keptBeside(({ answers }: Kind, said: string): boolean => answers.test(said), MOST_KEPT);

/** A day or a number that the question names itself answers nothing: "What time on Sunday?" */
const isToldApart = ({ answers }: Kind): boolean => answers === TIME || answers === NUMBER;
const withoutAsked = (sentence: string, asked: string): string => {
  const words = new Set(tokensOf(asked).map((t) => t.word));
  return sentence.replace(/[\p{L}\d]+/gu, (word) => (/day$|^\d/i.test(word) && words.has(word.toLowerCase()) ? "" : word));
};

/** An answer stands among the first sentences, or takes up a word of the question. */
const FIRST_SENTENCES = 3;

interface ReplySaid {
  readonly sentences: readonly string[];
  /** The telling words of each sentence. */
  readonly stems: readonly ReadonlySet<string>[];
}

/** Whether a sentence holds so much of a question's words that it says what is asked: one word of two only names the matter. */
const takesUp = (share: number, words: number): boolean => words >= 2 && (share > 0.5 || (words >= 4 && share === 0.5));

/**
 * Which sentence of a reply answers a question, -1 where none does: one of the right kind that answers no question of that kind before it
 * and stands early or beside the question's words, or, where a yes or a no is asked for, one that says it in the question's own words.
 */
function answerTo({ words }: Asked, kind: Kind, before: number, { sentences, stems }: ReplySaid): number {
  const asked = content(tokensOf(words));
  const shares = stems.map((said) => shareOf(asked, said));
  const takenUp = shares.findIndex((share, i) => sentences[i] !== "" && takesUp(share, asked.length));
  if (TAKES_UP.has(kind.answers) && takenUp >= 0) return takenUp;
  const topical = (i: number): boolean => [i - 1, i, i + 1].some((near) => (shares[near] ?? 0) >= LEAST_SHARE / 2);
  const answers = sentences.flatMap((s, i) =>
    s !== "" &&
    isAnswer(kind, isToldApart(kind) ? withoutAsked(s, words) : s) &&
    (topical(i) || asked.length < 2 || i < FIRST_SENTENCES + before)
      ? [i]
      : [],
  );
  return answers[before] ?? -1;
}

/** Every question in the customer's message with whether and where the draft answers it; at most eight. */
export function questionsIn(draft: Draft, split: Split): CustomerQuestion[] {
  if (!draft.customer) return [];
  const asked = questionsAsked(draft.customer, split).slice(0, MOST_SHOWN);
  if (asked.length === 0) return [];
  const { sentences, greeting } = draft;
  const said: ReplySaid = {
    sentences: sentences.map((s) => saidIn(s === greeting ? "" : s.text)),
    stems: sentences.map((s) => stemsOf(s.tokens)),
  };
  const kinds = asked.map(({ words }) => KINDS.find((kind) => kind.asks.test(words))!);
  const end = closingPlace(draft);
  return asked.map((each, i) => {
    const before = kinds.slice(0, i).filter((kind) => kind === kinds[i]).length;
    const answer = sentences[answerTo(each, kinds[i]!, before, said)];
    const place = { start: answer?.start ?? end, end: answer?.end ?? end };
    return { quote: each.quote, answered: answer !== undefined, place };
  });
}
