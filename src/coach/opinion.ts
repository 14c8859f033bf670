/** A second opinion on a reply's sentences, beside the rules: what it finds alone counts half, what both find counts in full, what it doubts is advice, what it rules out is gone. */
import type { Draft, Sentence } from "./draft.ts";
import { isCalm } from "./need.ts";
import type { Placed } from "./precedence.ts";
import type { Evidence, Reply, Rule } from "./rule.ts";

/** What becomes of a find: by the second reader alone, by both, or doubted by it. */
export type Verdict = "noticed" | "shared" | "doubted";
/** On one rule in one sentence: finds it, goes along with a rule that does, doubts it, is as good as sure that it is not there, or only holds it for possible. */
export type Stance = Verdict | "ruled-out" | "possible";
/** On one sentence, by rule; on a rule that is not in it there is no opinion. At most one slip and one strength are "noticed". */
export type Opinion = ReadonlyMap<string, Stance>;
/** What a second reader keeps of a text that it has read; only the reader knows what is in it. */
export type Impression = object;

/** A reply as it is judged: its reader's impression of each sentence in order, where there is one, and of the customer's message. */
export interface Impressions {
  readonly sentences: readonly (Impression | undefined)[];
  readonly customer: Impression | undefined;
}

/** Opinions on each sentence, in order, and on the customer's message, undefined where there was no impression; and on what the reply lacks. */
export interface Opinions {
  readonly sentences: readonly (Opinion | undefined)[];
  readonly customer: Opinion | undefined;
  readonly whole: Opinion;
}

/** Reads texts one at a time, which takes some milliseconds each; judges a reply by what it has read, which takes next to none. */
export interface SecondReader {
  /** Of a sentence of the reply, or of a whole message of the customer; null where there is nobody to ask. */
  read(text: string): Promise<Impression | null>;
  /** The same sentence may be judged otherwise beside other sentences, or before another customer. */
  judge(reply: Impressions): Opinions;
}

/** What a second reader makes of a draft. */
export type OpinionsOn = (draft: Draft) => Opinions;

/** Share of a rule's weight for what the second reader finds alone. */
const ALONE = 0.5;
/** A form of this grade or less is a weak sign, which doubt turns into advice. */
const WEAK = 0.5;
const FEWEST_WORDS = 2;

/** The sentence's words before its full stop; null for a greeting, and where there are too few to have an opinion on. */
function wordsOf(sentence: Sentence, draft: Draft): { readonly start: number; readonly end: number; readonly text: string } | null {
  if (sentence === draft.greeting || sentence.tokens.length < FEWEST_WORDS) return null;
  const { start } = sentence;
  const text = sentence.text.replace(/\s+$/u, "");
  return { start, end: start + text.replace(/[\s.!\u2026]+$/u, "").length, text };
}

/** What there is to read for a draft: the words of each sentence, null where there are too few, and the customer's message. */
export function textsOf(draft: Draft): { readonly sentences: readonly (string | null)[]; readonly customer: string | null } {
  return { sentences: draft.sentences.map((sentence) => wordsOf(sentence, draft)?.text ?? null), customer: draft.customer?.trim() || null };
}

type Rules = ReadonlyMap<string, Rule>;

/** One find of the rules in the light of the opinion on its sentence; null where a slip is ruled out. What must not go out no opinion takes away. */
function weighed(found: Placed, opinion: Opinion, rules: Rules): Placed | null {
  const stance = opinion.get(found.rule);
  const { kind, serious } = rules.get(found.rule)!;
  if (stance === "noticed" || stance === "shared") return { ...found, grade: Math.max(1, found.grade), opinion: "shared" };
  if (kind !== "slip" || serious) return found;
  if (stance === "ruled-out") return null;
  return stance === "doubted" && found.grade <= WEAK ? { ...found, opinion: "doubted" } : found;
}

/** Where the second reader holds what a rule found for possible, both speak of one thing. */
const AGREES: readonly (Stance | undefined)[] = ["noticed", "shared", "possible"];

/** What is noticed in a sentence beyond the rules' finds: nothing where they found the same or a like slip, no strength beside any slip. */
function noticedIn(opinion: Opinion, found: readonly Placed[], rules: Rules): string[] {
  const kindOf = (id: string): string => rules.get(id)!.kind;
  // What is serious before sending says nothing about the tone.
  const isTone = (id: string): boolean => kindOf(id) === "slip" && !rules.get(id)!.serious;
  const named = found.filter((e) => isTone(e.rule) && e.opinion !== "doubted");
  if (named.some((e) => AGREES.includes(opinion.get(e.rule)))) return [];
  const noticed = [...opinion].filter(([id, stance]) => stance === "noticed" && rules.has(id) && !found.some((e) => e.rule === id));
  const slips = noticed.filter(([id]) => kindOf(id) === "slip");
  return (slips.length + named.length > 0 ? slips : noticed).map(([id]) => id);
}

/** The finds of one sentence joined with what is thought of it; the same finds where nothing is. */
export function joined(found: readonly Placed[], index: number, draft: Draft, rules: Rules, opinions: Opinions): readonly Placed[] {
  const words = wordsOf(draft.sentences[index]!, draft);
  const opinion = opinions.sentences[index];
  if (!words || !opinion) return found;
  const rulesFinds = found.map((each) => weighed(each, opinion, rules)).filter((each) => each !== null);
  const { start, end } = words;
  const clause = index * 1000;
  const added = noticedIn(opinion, rulesFinds, rules).map(
    (rule): Placed => ({ rule, grade: ALONE, start, end, sentence: index, clause, opinion: "noticed" }),
  );
  return [...rulesFinds, ...added];
}

/** What a rule has found in a reply is not lacking in it, whatever the second reader thinks. */
const SUPPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  "missing-empathy": ["acknowledge-feeling", "acknowledge-impact", "perspective-taking"],
  "missing-alternative": ["offer-alternative", "see-what-i-can-do"],
  // A promise without a day, where that is found, says the same.
  "missing-timeframe": ["set-a-date", "impossible-date", "vague-promise"],
  "missing-next-step": ["set-a-date", "make-it-right", "see-what-i-can-do", "ask-to-understand"],
  "missing-follow-through": ["follow-through"],
};

/** What the rules miss in a reply joined with what the second reader does: what only it misses counts half, what it does not miss is advice. */
export function joinedAbsences(missing: readonly Evidence[], reply: Reply, rules: Rules, { whole }: Opinions): Evidence[] {
  const both = missing.map((e): Evidence => (whole.get(e.rule) === "doubted" ? { ...e, opinion: "doubted" } : e));
  const alone = [...whole].filter(
    ([id, stance]) =>
      stance === "noticed" && rules.has(id) && !missing.some((e) => e.rule === id) && !reply.has(...(SUPPLIED_BY[id] ?? [])),
  );
  return [...both, ...alone.map(([rule]): Evidence => ({ rule, start: 0, end: 0, grade: ALONE, opinion: "noticed" }))];
}

/** What a message is noticed as whose writer is upset or in trouble; not a rule, since it says nothing of the reply. */
const CUSTOMER_UPSET = "customer-upset";
const ACKNOWLEDGES = [
  "acknowledge-feeling",
  "acknowledge-impact",
  "perspective-taking",
  "specific-apology",
  "validate-customer",
  "admit-fault",
];

/** Whether the second reader would rule out that a sentence sees the customer's trouble; of what it has not read it knows nothing. */
const seesNothing = (opinion: Opinion | undefined): boolean =>
  !opinion || !ACKNOWLEDGES.some((id) => ["noticed", "shared", "possible"].includes(opinion.get(id) ?? ""));

/**
 * The draft in the light of an opinion on the customer's message as a whole: who is in trouble without saying so in words that the rules know
 * counts as half upset, where no sentence of the reply may be what they need to hear. Never less upset than the rules say.
 */
export function withNeedSeen(draft: Draft, { sentences, customer }: Opinions): Draft {
  const { need } = draft;
  if (need.satisfied || need.upset >= ALONE || customer?.get(CUSTOMER_UPSET) !== "noticed" || !sentences.every(seesNothing)) return draft;
  // Where the rules see it too, both say so, and nothing need be guessed.
  return { ...draft, need: { ...need, upset: ALONE, ...(isCalm(need) && { readBetweenLines: true }) } };
}
