/** Something is open, and the reply neither acts, nor answers, nor asks: kind words, or where something went wrong facts, alone. */
import type { Sentence, Token } from "../../draft.ts";
import { tellsOfGrievance } from "../../grievance.ts";
import { keptWith } from "../../kept.ts";
import { ONLY_KIND } from "../../kind-words.ts";
import { matchesIn } from "../../match.ts";
import { isCalm } from "../../need.ts";
import { STEPS } from "../../next-steps.ts";
import { once } from "../../once.ts";
import { indexPhrases } from "../../pattern-index.ts";
import type { Reply, Rule } from "../../rule.ts";

/** What moves on a matter that went wrong: done, promised or asked by our side. That something is explained or foreseen mends nothing. */
const MENDS = [
  "make-it-right",
  "own-the-issue",
  "follow-through",
  "named-handoff",
  "offer-alternative",
  "see-what-i-can-do",
  "ask-to-understand",
  "extra-mile",
  "prevent-recurrence",
  "first-person-action",
  "clear-steps",
  "ready-agreement",
  "set-a-date",
] as const;
/** What moves any other matter on: an explanation answers who only asks. */
const ACTS = [...MENDS, "positive-frame", "anticipate-next", "explain-cause", "explain-why"] as const;

const kind = once(() => indexPhrases(ONLY_KIND.map((phrase) => ({ phrase, owner: phrase }))));
/** Kept with a sentence's tokens: this is asked for each rewrite that is tried in the reply. */
const isOnlyKind = keptWith((tokens: readonly Token[]): boolean => matchesIn(kind(), tokens).length > 0);

const steps = once(() => indexPhrases(STEPS.map((phrase) => ({ phrase, owner: phrase }))));
const takesStep = keptWith((tokens: readonly Token[]): boolean => matchesIn(steps(), tokens).length > 0);

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

/** Poor steps, but steps: they are charged for what they are. */
const POOR_STEPS = ["vague-promise", "pass-the-buck", "flat-no", "policy-wall"] as const;

/** The sentences that a reply says something in: all but its greeting. */
const said = ({ draft: { sentences, greeting } }: Reply): readonly Sentence[] => sentences.filter((sentence) => sentence !== greeting);

/** Who asks is answered by anything of substance. */
const answers = (reply: Reply): boolean =>
  reply.has(...ACTS, ...POOR_STEPS) || said(reply).some((s) => hasSubstance(s) && !isSlip(reply, s));

/** Who was let down is not helped by facts: somebody must do something, or ask. */
const mends = (reply: Reply): boolean =>
  reply.has(...MENDS, ...POOR_STEPS) || said(reply).some((s) => (s.question || takesStep(s.tokens)) && !isSlip(reply, s));

/** How much a step is needed, and whether one is there. */
function lack({ draft: { need, customer } }: Reply): { readonly grade: number; readonly moves: (reply: Reply) => boolean } {
  const wentWrong = need.failure || (customer !== null && !need.satisfied && (!isCalm(need) || tellsOfGrievance(customer)));
  return { grade: need.failure ? 1 : wentWrong || need.request ? 0.6 : 0, moves: wentWrong ? mends : answers };
}

export const missingNextStep: Rule = {
  id: "missing-next-step",
  dimension: "ownership",
  kind: "missing",
  weight: 9,
  title: "No next step",
  why: "Kind words need an action: what did you do, or what will you do next?",
  source: "003: Apathy, sweet words only a formality; 001: be ready to take action",
  judge: (reply) => {
    const { grade, moves } = lack(reply);
    return grade === 0 || moves(reply) ? [] : [{ rule: "missing-next-step", start: 0, end: 0, grade }];
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
      {
        customer: "Your cash machine gave me $60 instead of $80.",
        draft: "The machine balanced last night. Notes do stick together in a wallet. A dispute takes up to ten days.",
      },
      {
        customer: "The fitter never came again and I lost a day's pay.",
        draft: "Hello,\n\nSlots run from 8 to 6 and are subject to change. The vans were full this week.\n\nRegards,\nTom",
      },
      {
        customer: "Your courier left it in the rain, and it's ruined.",
        draft: "Cardboard and rain are old friends! A bit of sun does wonders.",
      },
      {
        customer: "The parcel was stolen from my step, third time now.",
        draft: "It's best to search the bushes, and perhaps try again next week.",
      },
    ],
    quiet: [
      { customer: "I was charged twice!", draft: "Sorry about that, refunding now." },
      { customer: "The shirt is too small, please exchange it.", draft: "Which size should I send?" },
      { customer: "Is the hinge covered?", draft: "Yes, the hinge is covered." },
      { customer: "Thanks so much, all sorted!", draft: "Thank you for letting me know, have a lovely week!" },
      { customer: "How do I change my address?", draft: "You can change it under Settings > Billing." },
      { customer: "What time do you open?", draft: "The shop opens at nine on weekdays." },
      { customer: "The app never loads and I lost my notes.", draft: "Hold the power key for ten seconds, and the notes come back." },
      {
        customer: "My key stopped working again.",
        draft: "The lock's battery was flat. A new one is in, and the key works again: it's ready at the desk.",
      },
      {
        customer: "You sent me two left shoes!",
        draft: "Two lefts, what a pair. The right one goes out today, and the spare left is yours.",
      },
      { customer: "The machine swallowed my card and I'm stuck.", draft: "That's a rotten spot to be in. Which branch was it?" },
    ],
  },
};
