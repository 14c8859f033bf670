/** A promise is made, and nothing in the reply says by when. Advice: it costs no points. */
import { commitmentsIn } from "../../commitments.ts";
import type { Token } from "../../draft.ts";
import { keptWith } from "../../kept.ts";
import { matchesIn } from "../../match.ts";
import { once } from "../../once.ts";
import { indexPhrases } from "../../pattern-index.ts";
import type { Reply, Rule } from "../../rule.ts";
import { AHEAD, TIED } from "../../waits.ts";

const PROMISING = ["first-person-action", "own-the-issue", "make-it-right", "named-handoff"] as const;

const signs = once(() =>
  indexPhrases([...AHEAD.map((phrase) => ({ phrase, owner: "ahead" })), ...TIED.map((phrase) => ({ phrase, owner: "tied" }))]),
);
/** Whether a sentence says what is to come and nothing of how long it takes. Kept as long as its tokens are. */
const leavesWaiting = keptWith((tokens: readonly Token[]): boolean => {
  const found = matchesIn(signs(), tokens);
  return found.length > 0 && found.every(({ owner }) => owner === "ahead");
});

const NO_TOKENS: readonly Token[] = [];

/** Whoever asks the customer something is waiting for them first. */
const asks = (reply: Reply): boolean => reply.has("ask-to-understand") || reply.draft.sentences.some((s) => s.question);

function isOpenEnded(reply: Reply): boolean {
  const { draft, evidence } = reply;
  if (draft.channel === "chat" || draft.need.satisfied || reply.has("set-a-date", "vague-promise", "impossible-date") || asks(reply))
    return false;
  const promises = commitmentsIn(draft);
  const ahead = [...promises, ...evidence.filter(({ rule }) => PROMISING.some((id) => id === rule))];
  return promises.every(({ when }) => when === null) && ahead.some((each) => leavesWaiting(reply.sentenceOf(each)?.tokens ?? NO_TOKENS));
}

export const missingTimeframe: Rule = {
  id: "missing-timeframe",
  dimension: "ownership",
  kind: "missing",
  weight: 0,
  title: "By when?",
  why: "Add when: even “by tomorrow noon” makes the wait shorter.",
  source: "004: Set a date; Maister",
  judge: (reply) => (isOpenEnded(reply) ? [{ rule: "missing-timeframe", start: 0, end: 0, grade: 1 }] : []),
  rewrites: [
    { replace: "closing", text: "I'll have this done by [day]." },
    { replace: "closing", text: "You'll hear from me by [day], even if it's only to say where things stand." },
    { replace: "closing", text: "I'll write to you by [day] with how it went." },
  ],
  examples: ["I’ll ask the workshop and write to you."],
  nearMisses: ["I’ll send a new label today."],
  cases: {
    found: [
      { draft: "Hi Ana,\n\nI’ll ask the workshop and write to you." },
      { draft: "I’ll send a new label." },
      { draft: "We’ll arrange a new visit." },
      { draft: "I'm sorry about the mix-up. I’ll get this corrected." },
      {
        customer: "You bill us for 12 and we are 9.",
        draft: "I’ll correct the invoice and send a new one. Press Confirm once under Team in the app.",
      },
    ],
    quiet: [
      { draft: "I’ve sent a new label." },
      { draft: "I’ll send a new label today." },
      { draft: "I’ll keep the ticket open until it works." },
      { draft: "If it happens again, I’ll replace it." },
      { draft: "Send me the receipt and I’ll match it." },
      { draft: "We’ll pay for the new tank." },
      { draft: "Which train was it? I’ll send a new ticket." },
    ],
  },
};
