/** A promise is made, and nothing in the reply says by when. Advice: it costs no points. */
import type { Commitment } from "../../assessment.ts";
import { commitmentsIn } from "../../commitments.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const PROMISING = ["first-person-action", "own-the-issue", "make-it-right", "named-handoff"] as const;

/** Words that tie a promise to something else than a day, or to what the customer does first. */
const TIED =
  /\b(?:until|till|once|if|unless|when|whenever|moment|soon as|now|straight away|right away|afterwards|at lunch|or (?:i|we)|same (?:day|hour|afternoon|morning|night|evening|week)|(?:night|day|week) before|(?:send|tell|give|bring|attach|drop|pop|show|text|message|email|let|post|dm|call|ring|write|reply|pick|choose)\b[^.!?]{0,60}?\b(?:and|then|so) (?:i|we|the|it)\b)/i;
/** What is granted or kept up, and no wait for anybody: "we'll pay for the fish", "I'll keep it open". */
const NO_WAIT =
  /^(?:\w+ing|pay|cover|match|refund|credit|waive|honou?r|take off|make up|keep|leave|stay|hold|say|never|always|do (?:everything|our best|my best)|be (?:here|glad|happy|able|there)|remember|bear|hear|need|want|love|like|see if|get (?:a|an|\d)|show|describe|notice|find|cost|have)\b/i;

const sentenceAt = ({ draft }: Reply, start: number): string => draft.sentences.find((s) => s.start <= start && start < s.end)?.text ?? "";

/** What a find says is to come: the words behind "will" or "let me"; empty where it speaks of what is done. */
const aheadIn = (reply: Reply, { start, end }: Evidence): string =>
  /(?:\bwill|\bshall|['\u2019]ll|\blet (?:me|us)|\bill) (.+)/i.exec(reply.draft.text.slice(start, end))?.[1] ?? "";

/** What is to come, by the promises in it and by what speaks of deeds ahead. */
const aheadOf = (reply: Reply, promises: readonly Commitment[]): { readonly what: string; readonly start: number }[] => [
  ...promises,
  ...reply.evidence
    .filter(({ rule }) => PROMISING.some((id) => id === rule))
    .map((e) => ({ what: aheadIn(reply, e), start: e.start }))
    .filter(({ what }) => what !== ""),
];

/** Whoever asks the customer something is waiting for them first. */
const asks = (reply: Reply): boolean => reply.has("ask-to-understand") || reply.draft.sentences.some((s) => s.question);

function isOpenEnded(reply: Reply): boolean {
  const { channel, need } = reply.draft;
  if (channel === "chat" || need.satisfied || reply.has("set-a-date", "vague-promise", "impossible-date") || asks(reply)) return false;
  const promises = commitmentsIn(reply.draft);
  return (
    promises.every((promise) => promise.when === null) &&
    aheadOf(reply, promises).some(({ what, start }) => !NO_WAIT.test(what) && !TIED.test(sentenceAt(reply, start)))
  );
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
