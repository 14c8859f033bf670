/** The customer is upset, and nothing in the draft shows that anyone noticed. */
import { tellsOfGrievance } from "../../grievance.ts";
import { isCalm } from "../../need.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const ID = "missing-empathy";
/** How upset somebody counts as who tells of a trouble calmly. */
const TOLD_CALMLY = 0.3;
/** From here on nobody could miss how upset they are. */
const LOUD = 0.6;
const ACKNOWLEDGES = [
  "acknowledge-feeling",
  "acknowledge-impact",
  "perspective-taking",
  "specific-apology",
  "validate-customer",
  "reassure",
  "admit-fault",
] as const;
/** Somebody who does something about it has heard it. */
const ACTS = [
  "first-person-action",
  "make-it-right",
  "own-the-issue",
  "follow-through",
  "see-what-i-can-do",
  "extra-mile",
  "prevent-recurrence",
  "named-handoff",
] as const;
/** So does somebody who answers to the point in two ways and more. */
const ANSWERS = [
  "set-a-date",
  "explain-cause",
  "explain-why",
  "positive-frame",
  "offer-alternative",
  "ask-to-understand",
  "anticipate-next",
  "clear-steps",
] as const;
const MANY_ANSWERS = 2;

/** Bare thanks and a friendly tone acknowledge nothing; thanks for something and care for the person do, and so does playing their matter back in their own words. */
const acknowledged = ({ evidence }: Reply): boolean =>
  evidence.some(({ rule, grade }) =>
    ["thank-customer", "reflect-understanding", "warm-tone"].includes(rule)
      ? grade >= 1
      : grade > 0 && ACKNOWLEDGES.some((id) => id === rule),
  );

const answers = (reply: Reply): number => ANSWERS.filter((id) => reply.has(id)).length;

const inFirstPerson = ({ draft }: Reply): boolean => draft.sentences.some((s) => s.tokens.some((t) => /^(?:i|my|me|sorry)$/.test(t.word)));

/** A grievance told without an angry word: only where nobody speaks in the reply, and nothing in it helps. */
const goesPast = (reply: Reply): boolean =>
  reply.draft.customer !== null && tellsOfGrievance(reply.draft.customer) && answers(reply) === 0 && !inFirstPerson(reply);

/** Answers do for who is put out; who is loud, or in trouble by a second reader's word, is owed a word of sympathy too. */
const isAnswered = (reply: Reply): boolean =>
  reply.draft.need.upset < LOUD && !reply.draft.need.readBetweenLines && answers(reply) >= MANY_ANSWERS;

function lack(reply: Reply): Evidence[] {
  const { need, channel } = reply.draft;
  if (reply.has(...ACTS) || acknowledged(reply)) return [];
  if (isCalm(need) ? !goesPast(reply) : isAnswered(reply)) return [];
  const upset = Math.max(need.upset, TOLD_CALMLY);
  const alone = need.readBetweenLines && { opinion: "noticed" as const };
  return [{ rule: ID, start: 0, end: 0, grade: upset * (channel === "chat" ? 0.5 : 1), ...alone }];
}

export const missingEmpathy: Rule = {
  id: ID,
  dimension: "empathy",
  kind: "missing",
  weight: 12,
  title: "Nothing shows that you heard them",
  why: "They're upset, and the draft goes straight to the matter: say that you see it before you answer.",
  source: "003 Apathy; 002 empathy; 004: “stop, look and listen”",
  judge: lack,
  rewrites: [
    { replace: "opening", text: "I'm sorry about {problem}; I can see how frustrating this has been." },
    { replace: "opening", text: "In your place I'd be upset about {problem} too." },
    { replace: "opening", text: "I'm sorry about [what happened]; that must have been frustrating." },
    { replace: "opening", text: "Thank you for telling us about [what happened], and I understand why you're upset." },
  ],
  examples: ["Send the serial number."],
  nearMisses: ["I'm sorry about the second charge; I've returned it."],
  cases: {
    found: [
      {
        customer: "The cake came late and with the wrong name on it, on her birthday.",
        draft: "Hello, names are piped as they reach the kitchen. Orders close at noon on the day before.",
      },
      {
        customer: "This is the third time my order is wrong. I'm furious and want my money back!",
        draft: "Hi Ana,\n\nSend us the serial number of the item and the batch code on the bottom of the box.\n\nRegards,\nTom",
      },
      {
        customer: "I've been waiting two weeks and nobody answers. So frustrating!",
        draft: "Hi,\n\nThe parcel will arrive in 5 days. It is with the courier at the moment.",
      },
    ],
    quiet: [
      {
        customer: "Third week without heating and my mother is 80.",
        draft: "Hi Ana, I've ordered the valve and I'll fit it tonight at 7.",
      },
      {
        customer: "How do I export my contacts?",
        draft: "Hi Ana,\n\nOpen Settings, choose Contacts, and press Export at the bottom of the page.",
      },
      {
        customer: "You charged me twice! I'm really angry.",
        draft: "Thanks for flagging the wrong total; the second charge goes back to your card today.",
      },
      { draft: "Send us the serial number of the item and the batch code on the bottom of the box." },
    ],
  },
};
