/** The third answer: a second reader is asked about the sentences that it has not seen, and the draft is judged again with what it says. */
import type { Assessment, Finding } from "./assessment.ts";
import type { Notice, Opinion, OpinionOf } from "./opinion.ts";

/** Judges the draft, with or without opinions. */
export type Judge = (opinionOf?: OpinionOf) => Promise<Assessment>;
/** Null when nobody could be asked, or when `signal` said that the answer is no longer wanted. */
export type Reconsider = (judge: Judge, signal?: AbortSignal) => Promise<Assessment | null>;

/** Sentences whose opinions are kept: some 50,000 words. */
const MOST_KEPT = 4000;
/** Sentences that are asked about for one answer, first the draft's own, then those that rewrites would bring; a long draft is read on at the next pause. */
const MOST_ASKED = 80;

const nameOf = ({ rule, start, end }: Finding): string => `${rule} ${start} ${end}`;

/** What the rules found keeps its place: only what is new comes behind it, and before the strengths. */
function inPlace({ findings, ...rest }: Assessment, before: Assessment): Assessment {
  const places = new Map(before.findings.map((finding, i) => [nameOf(finding), i]));
  const placeOf = (finding: Finding): number =>
    places.get(nameOf(finding)) ?? (finding.kind === "strength" ? Number.POSITIVE_INFINITY : before.findings.length);
  const open = findings.filter((f) => f.kind !== "strength").sort((a, b) => placeOf(a) - placeOf(b));
  return { ...rest, findings: [...open, ...findings.filter((f) => f.kind === "strength")] };
}

/** One that remembers opinions by the sentence's words, so that an edit costs the sentence that changed. */
export function reconsiderWith(notice: Notice): Reconsider {
  const known = new Map<string, Opinion>();
  const keep = (text: string, opinion: Opinion): void => {
    if (known.size >= MOST_KEPT) known.delete(known.keys().next().value ?? "");
    known.set(text, opinion);
  };
  /** Asks one sentence at a time, so that a newer draft need not wait. False where there is no answer to be had. */
  const ask = async (texts: readonly string[], signal: AbortSignal | undefined): Promise<boolean> => {
    for (const text of texts) {
      const [opinion] = (!signal?.aborted && (await notice([{ text }]))) || [];
      if (!opinion) return false;
      keep(text, opinion);
    }
    return !signal?.aborted;
  };
  return async (judge, signal) => {
    const before = await judge();
    for (let left = MOST_ASKED; ; ) {
      const wanted = new Set<string>();
      const assessment = await judge((text) => {
        const opinion = known.get(text);
        if (!opinion) wanted.add(text);
        return opinion;
      });
      if (wanted.size === 0 || left === 0) return inPlace(assessment, before);
      const asked = [...wanted].slice(0, left);
      if (!(await ask(asked, signal))) return null;
      left -= asked.length;
    }
  };
}
