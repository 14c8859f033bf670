/** The third answer: a second reader is asked about the sentences that it has not seen, and the draft is judged again with what it says. */
import type { Assessment, Finding } from "./assessment.ts";
import { memoryOf } from "./kept.ts";
import { type Impression, type OpinionsOn, type SecondReader, textsOf } from "./opinion.ts";

/** Judges the draft with opinions. */
export type Judge = (opinionsOn: OpinionsOn) => Promise<Assessment>;
/** `before` is what the rules alone say. Null when nobody could be asked, or when `signal` said that the answer is no longer wanted. */
export type Reconsider = (before: Assessment, judge: Judge, signal?: AbortSignal) => Promise<Assessment | null>;

export interface Reconsidering {
  readonly reconsider: Reconsider;
  /** Opinions by what has been read already: none on a sentence that is new. */
  readonly asRead: OpinionsOn;
}

/** Texts of which an impression is kept, and at most twice as many: some 40,000 words and more. */
const MOST_KEPT = 2500;
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

/** Remembers impressions by the words that were read, so that an edit costs the sentence that changed. */
export function reconsiderWith(reader: SecondReader): Reconsidering {
  const known = memoryOf<Impression>(MOST_KEPT);
  /** Reads one text at a time, so that a newer draft need not wait. False where there is nobody to read it. */
  const readAll = async (texts: readonly string[], signal: AbortSignal | undefined): Promise<boolean> => {
    for (const text of texts) {
      const impression = signal?.aborted ? null : await reader.read(text);
      if (!impression) return false;
      known.set(text, impression);
    }
    return !signal?.aborted;
  };
  /** Opinions by what is known; what is not is `wanted`. */
  const judgedWith =
    (wanted: Set<string>): OpinionsOn =>
    (draft) => {
      const impressionOf = (text: string | null): Impression | undefined => {
        const impression = text === null ? undefined : known.get(text);
        if (text !== null && impression === undefined) wanted.add(text);
        return impression;
      };
      const { sentences, customer } = textsOf(draft);
      return reader.judge({ customer: impressionOf(customer), sentences: sentences.map(impressionOf) });
    };
  const reconsider: Reconsider = async (before, judge, signal) => {
    for (let left = MOST_ASKED; ; ) {
      const wanted = new Set<string>();
      const assessment = await judge(judgedWith(wanted));
      if (wanted.size === 0 || left === 0) return inPlace(assessment, before);
      const asked = [...wanted].slice(0, left);
      if (!(await readAll(asked, signal))) return null;
      left -= asked.length;
    }
  };
  return { reconsider, asRead: judgedWith(new Set()) };
}
