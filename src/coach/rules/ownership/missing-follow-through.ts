/** Others are doing the work, and nobody says when they will be checked on. Advice: it costs no points. */
import { commitmentsIn } from "../../commitments.ts";
import type { Token } from "../../draft.ts";
import { keptWith } from "../../kept.ts";
import { matchesIn } from "../../match.ts";
import { once } from "../../once.ts";
import { AT_WORK, STAYS } from "../../other-hands.ts";
import { indexPhrases } from "../../pattern-index.ts";
import type { Reply, Rule } from "../../rule.ts";

/** From here on a customer is upset enough for advice on who checks. */
const LEAST_UPSET = 0.3;
const atWork = once(() => indexPhrases(AT_WORK.map((phrase) => ({ phrase, owner: phrase }))));
/** Kept with a sentence's tokens: this is asked for each rewrite that is tried in the reply. */
const saysOthersAtWork = keptWith((tokens: readonly Token[]): boolean => matchesIn(atWork(), tokens).length > 0);
const stays = once(() => indexPhrases(STAYS.map((phrase) => ({ phrase, owner: phrase }))));
const saysStaying = keptWith((tokens: readonly Token[]): boolean => matchesIn(stays(), tokens).length > 0);

/** Whether others have it in hand: handed over, at work, or the customer sent to them. */
const isInOtherHands = (reply: Reply): boolean =>
  reply.has("named-handoff", "pass-the-buck") ||
  commitmentsIn(reply.draft).some((c) => c.who === "team") ||
  reply.draft.sentences.some((s) => !s.question && saysOthersAtWork(s.tokens));

/** Whether the customer knows where it stands without asking, since a day was named or the agent stays in it: sees it through, owns it, has made it right, or does something about it by a time, or waits for word of it. */
const staysWithAgent = (reply: Reply): boolean =>
  reply.has("follow-through", "own-the-issue", "make-it-right", "set-a-date") ||
  reply.draft.sentences.some((s) => saysStaying(s.tokens)) ||
  commitmentsIn(reply.draft).some((c) => c.who === "I" || (c.who === "we" && c.when !== null));

export const missingFollowThrough: Rule = {
  id: "missing-follow-through",
  dimension: "ownership",
  kind: "missing",
  weight: 0,
  title: "Who checks on them?",
  why: "Others are involved: say when you'll check that it's done.",
  source: "003: Unaccountability, follow up when others are involved; 004: Follow through",
  judge: (reply) => {
    const { known, failure, upset } = reply.draft.need;
    const isProblem = !known || failure || upset >= LEAST_UPSET;
    return isProblem && isInOtherHands(reply) && !staysWithAgent(reply)
      ? [{ rule: "missing-follow-through", start: 0, end: 0, grade: 1 }]
      : [];
  },
  rewrites: [
    { replace: "closing", text: "I'll check with them by [day] and let you know where it stands." },
    { replace: "closing", text: "I'll keep an eye on it myself and write to you by [day]." },
  ],
  examples: ["The courier will call you."],
  nearMisses: ["I’ve asked Dana to fix it and I’ll check tomorrow."],
  cases: {
    found: [
      { draft: "Our technician will call you." },
      { draft: "I’ve asked Dana in billing to correct the invoice." },
      { draft: "A plumber has been requested. We will let you know when there is news." },
      {
        customer: "My hearing aid is still not back.",
        draft: "Your hearing aid is with the manufacturer. It will be returned once it's repaired.",
      },
      { customer: "The parcel never arrived.", draft: "We can't do more until the courier replies." },
      { customer: "My card was stopped again.", draft: "I've asked the fraud desk to look at it. They'll decide what happens." },
      { customer: "Your app locked me out again, and it never works.", draft: "I sent your appeal up to the mods." },
      { customer: "You sent 200 bolts instead of 2,000.", draft: "You can try calling the warehouse to check." },
    ],
    quiet: [
      { draft: "I’ve asked Dana in billing to fix it and I’ll check tomorrow." },
      { draft: "The courier delivered it." },
      { draft: "I’ve fixed it myself." },
      { draft: "The team wishes you well." },
      {
        customer: "The locker kept my bag and the medicine in it.",
        draft: "I've asked Tam, the keyholder, to open it. Message me here when you have it.",
      },
      {
        customer: "The case never came.",
        draft: "Our driver will bring it tonight; he rings me when it's in the van, and I text you then.",
      },
      { customer: "Where do I hand in the key?", draft: "The front desk will take it until ten." },
      { customer: "The parcel never arrived.", draft: "It's with the courier now; we'll ring them at noon and write to you by four." },
    ],
  },
};
