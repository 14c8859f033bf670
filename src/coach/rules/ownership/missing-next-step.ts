/** Something is open, and the reply neither acts, nor answers, nor asks: kind words alone. */
import type { Sentence, Token } from "../../draft.ts";
import { greetingLine } from "../../greeting.ts";
import { keptWith } from "../../kept.ts";
import { ONLY_KIND } from "../../kind-words.ts";
import { matchesIn } from "../../match.ts";
import { once } from "../../once.ts";
import { indexPhrases } from "../../pattern-index.ts";
import type { Reply, Rule } from "../../rule.ts";

/** What moves a matter on. */
const ACTS = [
  "first-person-action",
  "make-it-right",
  "own-the-issue",
  "follow-through",
  "named-handoff",
  "offer-alternative",
  "see-what-i-can-do",
  "positive-frame",
  "clear-steps",
  "ask-to-understand",
  "extra-mile",
  "prevent-recurrence",
  "anticipate-next",
  "set-a-date",
  "explain-cause",
  "explain-why",
  "ready-agreement",
] as const;

const kind = once(() => indexPhrases(ONLY_KIND.map((phrase) => ({ phrase, owner: phrase }))));
/** Kept with a sentence's tokens: this is asked for each rewrite that is tried in the reply. */
const isOnlyKind = keptWith((tokens: readonly Token[]): boolean => matchesIn(kind(), tokens).length > 0);

const FEWEST_WORDS_OF_SUBSTANCE = 3;

/** A sentence of some length that says something other than kindness answers, instructs or asks. */
const hasSubstance = (sentence: Sentence): boolean =>
  sentence.question ||
  /^(?:yes|yep|yeah|no|correct|right|sure|absolutely)$/.test(sentence.tokens[0]?.word ?? "") ||
  (sentence.tokens.length >= FEWEST_WORDS_OF_SUBSTANCE && !isOnlyKind(sentence.tokens));

const isSlip = (reply: Reply, sentence: Sentence): boolean =>
  reply.evidence.some((e) => SLIPS.has(e.rule) && e.start >= sentence.start && e.end <= sentence.end && e.end > e.start);
const SLIPS = new Set(
  "vague-promise deflect-blame agentless-fault told-you-so blame-customer dismiss-feeling canned-phrase non-apology cold-or-curt condescension".split(
    " ",
  ),
);

/** What somebody is told instead of a step: facts beside it do not count as an answer to a failure. */
const TURNED_AWAY = ["dismiss-feeling", "shut-the-door", "powerless", "blame-customer"] as const;
/** Poor steps, but steps: they are charged for what they are. */
const POOR_STEPS = ["vague-promise", "pass-the-buck", "flat-no", "policy-wall"] as const;

/** What stands behind a greeting in its sentence: "Hi Ana, it's paid back." */
function behindGreeting(sentence: Sentence): Sentence {
  const from = greetingLine(sentence.text).length;
  return { ...sentence, tokens: sentence.tokens.filter((token) => token.start >= from) };
}

const answers = (reply: Reply): boolean =>
  !(reply.draft.need.failure && reply.has(...TURNED_AWAY)) &&
  reply.draft.sentences.some((s) => hasSubstance(s === reply.draft.greeting ? behindGreeting(s) : s) && !isSlip(reply, s));

const movesOn = (reply: Reply): boolean => reply.has(...ACTS, ...POOR_STEPS) || answers(reply);

export const missingNextStep: Rule = {
  id: "missing-next-step",
  dimension: "ownership",
  kind: "missing",
  weight: 9,
  title: "No next step",
  why: "Kind words need an action: what did you do, or what will you do next?",
  source: "003: Apathy, sweet words only a formality; 001: be ready to take action",
  judge: (reply) => {
    const { failure, request } = reply.draft.need;
    const need = failure ? 1 : request ? 0.6 : 0;
    return need === 0 || movesOn(reply) ? [] : [{ rule: "missing-next-step", start: 0, end: 0, grade: need }];
  },
  rewrites: [
    { replace: "closing", text: "I'll [action] and write to you by [day]." },
    { replace: "closing", text: "Here is what happens next: I'll [action], and you'll hear from me by [day]." },
    { replace: "closing", text: "Leave {request|this} with me: I'll [action] by [day]." },
  ],
  examples: ["I'm so sorry, I completely understand how awful this is."],
  nearMisses: ["Sorry about that, refunding now."],
  cases: {
    found: [
      {
        customer: "My order never arrived. Where is it?",
        draft: "I’m so sorry, I completely understand how awful this is. I wish things were different.",
      },
      { customer: "The lamp is broken, please replace it.", draft: "We hear you and we value your feedback." },
      { customer: "I was charged twice!", draft: "Hi Ana,\n\nSorry for the trouble.\n\nRegards,\nTom" },
      { customer: "I'd like a refund please.", draft: "Thanks for letting us know." },
    ],
    quiet: [
      { customer: "I was charged twice!", draft: "Sorry about that, refunding now." },
      { customer: "The shirt is too small, please exchange it.", draft: "Which size should I send?" },
      { customer: "Is the hinge covered?", draft: "Yes, the hinge is covered." },
      { customer: "Thanks so much, all sorted!", draft: "Thank you for letting me know, have a lovely week!" },
      { customer: "How do I change my address?", draft: "You can change it under Settings > Billing." },
      { customer: "What time do you open?", draft: "The shop opens at nine on weekdays." },
    ],
  },
};
