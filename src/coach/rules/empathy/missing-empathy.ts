/** The customer is upset, and nothing in the draft shows that anyone noticed. */
import { isCalm } from "../../need.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const ID = "missing-empathy";
const SHORT = 12;
const ACKNOWLEDGES = [
  "acknowledge-feeling",
  "acknowledge-impact",
  "perspective-taking",
  "specific-apology",
  "validate-customer",
  "reassure",
  "admit-fault",
] as const;
const ACTS = ["first-person-action", "make-it-right", "own-the-issue", "set-a-date", "follow-through", "see-what-i-can-do"] as const;

const wordsIn = ({ draft }: Reply): number => draft.sentences.filter((s) => s !== draft.greeting).reduce((n, s) => n + s.tokens.length, 0);

/** Bare thanks and a friendly tone acknowledge nothing; thanks for something and care for the person do, and so does playing their matter back in their own words. */
const acknowledged = ({ evidence }: Reply): boolean =>
  evidence.some(({ rule, grade }) =>
    ["thank-customer", "reflect-understanding", "warm-tone"].includes(rule)
      ? grade >= 1
      : grade > 0 && ACKNOWLEDGES.some((id) => id === rule),
  );

function lack(reply: Reply): Evidence[] {
  const { need, channel } = reply.draft;
  if (isCalm(need) || acknowledged(reply)) return [];
  if (wordsIn(reply) <= SHORT && reply.has(...ACTS)) return [];
  const alone = need.readBetweenLines && { opinion: "noticed" as const };
  return [{ rule: ID, start: 0, end: 0, grade: need.upset * (channel === "chat" ? 0.5 : 1), ...alone }];
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
