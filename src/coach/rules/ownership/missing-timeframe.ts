/** A promise is made, and nothing in the reply says by when. Advice: it costs no points. */
import type { Evidence, Reply, Rule } from "../../rule.ts";

const PROMISING = ["first-person-action", "own-the-issue", "make-it-right", "named-handoff"] as const;

/** Whether a find speaks of what is to come: "I'll …", "let me …". */
const looksAhead = (reply: Reply, evidence: Evidence): boolean => {
  const sentence = reply.sentenceOf(evidence);
  const words = sentence?.tokens.filter((t) => sentence.start + t.start >= evidence.start && sentence.start + t.end <= evidence.end) ?? [];
  return words.some((t) => /^(?:will|shall|let|leave)$/.test(t.word));
};
const untilThen = (reply: Reply): boolean =>
  reply.draft.sentences.some((s) => s.tokens.some((t) => /^(?:until|till|once|if|unless|when|moment)$/.test(t.word)));

export const missingTimeframe: Rule = {
  id: "missing-timeframe",
  dimension: "ownership",
  kind: "missing",
  weight: 0,
  title: "By when?",
  why: "Add when: even “by tomorrow noon” makes the wait shorter.",
  source: "004: Set a date; Maister",
  judge: (reply) => {
    const dated = reply.has("set-a-date", "vague-promise", "impossible-date") || reply.draft.channel === "chat" || untilThen(reply);
    const promised = !dated && reply.evidence.some((e) => PROMISING.some((id) => id === e.rule) && looksAhead(reply, e));
    return promised ? [{ rule: "missing-timeframe", start: 0, end: 0, grade: 1 }] : [];
  },
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
    ],
    quiet: [
      { draft: "I’ve sent a new label." },
      { draft: "I’ll send a new label today." },
      { draft: "I’ll keep the ticket open until it works." },
      { draft: "If it happens again, I’ll replace it." },
    ],
  },
};
