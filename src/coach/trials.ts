/** What came of rewrites on trial: an edit leaves most sentences as they were, and what was tried on them last time is a first answer to what would come of it now. */
import type { DraftInput } from "./assessment.ts";

/** Points that the overall score would gain; null for a rewrite that does not stand its trial. */
export type Gain = number | null;

/** The trials of one answer. `trial` names a finding and its rewrite by their words. */
export interface Trials {
  readonly gainOf: (trial: string, tryIt: () => Gain) => Gain;
  /** Whether anything was taken from the draft before instead of being tried. */
  readonly recalled: () => boolean;
}

/** Keeps the trials of the last draft, and of no other. */
export interface TrialMemory {
  /** Everything is tried. */
  anew(input: DraftInput): Trials;
  /** What was tried beside the same customer's message is taken as it came out then. */
  asBefore(input: DraftInput): Trials;
}

const besideOf = ({ customer, channel }: DraftInput): string => `${channel} ${customer}`;

export function trialMemory(): TrialMemory {
  let last = { beside: "", gains: new Map<string, Gain>() };
  const trials = (input: DraftInput, known: ReadonlyMap<string, Gain>): Trials => {
    const gains = new Map<string, Gain>();
    const times = new Map<string, number>();
    let recalled = false;
    last = { beside: besideOf(input), gains };
    return {
      gainOf(trial, tryIt) {
        // The same words twice in a draft are two findings, the second of which weighs less.
        const time = (times.get(trial) ?? 0) + 1;
        times.set(trial, time);
        const name = `${time} ${trial}`;
        const before = known.get(name);
        const gain = before === undefined ? tryIt() : before;
        recalled ||= before !== undefined;
        gains.set(name, gain);
        return gain;
      },
      recalled: () => recalled,
    };
  };
  return {
    anew: (input) => trials(input, new Map()),
    asBefore: (input) => trials(input, last.beside === besideOf(input) ? last.gains : new Map()),
  };
}
