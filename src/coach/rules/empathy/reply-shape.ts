/** The order of a longer reply: warm, then to business, then warm again. Advice: it costs no points. */
import type { Sentence } from "../../draft.ts";
import type { Reply, Rule } from "../../rule.ts";

const FEWEST_SENTENCES = 5;
const LEAST_UPSET = 0.3;
/** What belongs on top: that they were heard. */
const HEARD: ReadonlySet<string> = new Set(["acknowledge-feeling", "acknowledge-impact", "perspective-taking", "specific-apology"]);
const WARM: ReadonlySet<string> = new Set([
  ...HEARD,
  "reflect-understanding",
  "validate-customer",
  "admit-fault",
  "thank-customer",
  "reassure",
  "share-gladness",
  "warm-tone",
]);
const COMPETENT: ReadonlySet<string> = new Set([
  "own-the-issue",
  "first-person-action",
  "make-it-right",
  "explain-cause",
  "set-a-date",
  "follow-through",
  "named-handoff",
  "prevent-recurrence",
  "anticipate-next",
  "extra-mile",
  "offer-alternative",
  "positive-frame",
  "see-what-i-can-do",
  "explain-why",
  "clear-steps",
  "ready-agreement",
]);
/** What fills a frame and says nothing of the matter. */
const FILLING: ReadonlySet<string> = new Set([
  ...WARM,
  "canned-phrase",
  "vague-promise",
  "over-apology",
  "non-apology",
  "officialese",
  "warm-close",
  "soft-wording",
]);

/** The sentences that hold a find of one of these rules. */
const sentencesWith = ({ evidence, sentenceOf }: Reply, rules: ReadonlySet<string>): ReadonlySet<Sentence | undefined> =>
  new Set(evidence.filter(({ rule }) => rules.has(rule)).map(sentenceOf));

/** Where the first of them begins; none begins nowhere. */
const firstOf = (sentences: ReadonlySet<Sentence | undefined>): number =>
  [...sentences].reduce((first, sentence) => Math.min(first, sentence?.start ?? first), Number.POSITIVE_INFINITY);

/** Something shows that they were heard, but only behind the first business. */
const warmsTooLate = (reply: Reply): boolean =>
  reply.has(...HEARD) && firstOf(sentencesWith(reply, WARM)) > firstOf(sentencesWith(reply, COMPETENT));

/** Greeting and close frame nothing but kind words and formulas. */
function hasEmptyMiddle(reply: Reply, body: readonly Sentence[]): boolean {
  const { draft, has } = reply;
  if (!draft.greeting || !(draft.signOff || has("warm-close")) || has(...COMPETENT)) return false;
  const filling = sentencesWith(reply, FILLING);
  return body.filter((sentence) => /\d/.test(sentence.text) || !filling.has(sentence)).length <= 1;
}

const isAsked = ({ draft: { channel, need } }: Reply): boolean =>
  (channel === "email" || channel === "ticket") && need.known && need.upset >= LEAST_UPSET;

export const replyShape: Rule = {
  id: "reply-shape",
  dimension: "empathy",
  kind: "missing",
  weight: 0,
  aboutOrder: true,
  title: "Warm, then to business, then warm",
  why: "They're upset and read the first lines first: show there that you heard them, then say what happens next, and end on something personal.",
  source: "002: a script from greeting to salutation with little in between; Packard, Li & Berger: warm, competent, warm",
  judge: (reply) => {
    if (!isAsked(reply)) return [];
    const body = reply.draft.sentences.filter((s) => s !== reply.draft.greeting);
    const speaks = body.length >= FEWEST_SENTENCES && (warmsTooLate(reply) || hasEmptyMiddle(reply, body));
    return speaks ? [{ rule: "reply-shape", start: 0, end: 0, grade: 1 }] : [];
  },
  rewrites: [
    { replace: "opening", text: "I can see how frustrating this has been." },
    { replace: "opening", text: "Thank you for telling us about {problem|this}, and I understand why you're upset." },
    { replace: "closing", text: "Here's what happens next: I'll [action] by [day]." },
    { replace: "closing", text: "I'll [action] myself, and write to you by [day]." },
  ],
  examples: ["I've refunded it. [...] I'm sorry about the delay."],
  nearMisses: ["I'm sorry about the delay. I've refunded it."],
  cases: {
    found: [
      {
        customer: "This is the third time my parcel is late. I'm furious!",
        channel: "email",
        draft:
          "Hi Ana,\n\nI've asked the depot to send the parcel again today. It will be with you by Friday. The label carries your new address. The driver rings first. I'm sorry about the late parcel; that must have been frustrating.\n\nBest wishes,\nTom",
      },
      {
        customer: "Two weeks without a reply. So frustrating! What are you going to do?",
        draft:
          "Dear Ana,\n\nThank you for contacting us. We apologise for any inconvenience caused. I understand how frustrating this is. Your satisfaction is our top priority. We appreciate your patience and understanding.\n\nKind regards,\nTom",
      },
    ],
    quiet: [
      {
        customer: "This is the third time my parcel is late. I'm furious!",
        channel: "email",
        draft:
          "Hi Ana,\n\nI'm sorry about the late parcel; that must have been frustrating. I've asked the depot to send it again today. It will be with you by Friday. The label carries your new address. The driver rings first.\n\nBest wishes,\nTom",
      },
      {
        customer: "This is the third time my parcel is late. I'm furious!",
        channel: "chat",
        draft:
          "I've asked the depot to send the parcel again today. It will be with you by Friday. The label carries your new address. The driver rings first. I'm sorry about the late parcel; that must have been frustrating.",
      },
      {
        customer: "How do I change my address?",
        channel: "email",
        draft:
          "Hi Ana,\n\nI've changed it for you. The next bill goes there. The label carries the new address. The driver rings first. I'm sorry about the wait.\n\nBest wishes,\nTom",
      },
      {
        customer: "This is the third time my parcel is late. I'm furious!",
        draft: "Hi Ana,\n\nI've sent it again today. I'm sorry about the late parcel.\n\nBest wishes,\nTom",
      },
      {
        draft:
          "Hi Ana,\n\nI've sent it again today. The label is new. The driver rings first. The box is blue. I'm sorry about the late parcel.\n\nBest wishes,\nTom",
      },
    ],
  },
};
