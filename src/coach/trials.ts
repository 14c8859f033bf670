/** What came of rewrites on trial: an edit leaves most sentences as they were, and what was tried on them last time is a first answer to what would come of it now. */
import type { DraftInput, Suggestion } from "./assessment.ts";

/** Points that the overall score would gain; null for a rewrite that does not stand its trial. */
export type Gain = number | null;

/** The trials of one answer. */
export interface Trials {
  /** `trial` names a finding and its rewrite by their words. */
  readonly gainOf: (trial: string, tryIt: () => Gain) => Gain;
  /** `finding` names one by its words and its sentence's, which begins at `at`; `fits` tells whether what was offered for it before can stay. */
  readonly offersFor: (
    finding: string,
    at: number,
    fits: (offers: readonly Suggestion[]) => boolean,
    make: () => readonly Suggestion[],
  ) => readonly Suggestion[];
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

const moved = (offers: readonly Suggestion[], by: number): readonly Suggestion[] =>
  by === 0 ? offers : offers.map((offer) => ({ ...offer, start: offer.start + by, end: offer.end + by }));

/** Names each by its words and how often they came before: the same words twice in a draft are two findings, the second of which weighs less. */
function numbering(): (words: string) => string {
  const times = new Map<string, number>();
  return (words) => {
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return `${time} ${words}`;
  };
}

/** What came of one draft's trials, and what was offered for its findings, with where their sentences began. */
interface Tried {
  readonly beside: string;
  readonly gains: Map<string, Gain>;
  readonly offers: Map<string, { readonly at: number; readonly offers: readonly Suggestion[] }>;
}
const nothingTried = (beside: string): Tried => ({ beside, gains: new Map(), offers: new Map() });

export function trialMemory(): TrialMemory {
  let last = nothingTried("");
  const trials = (known: Tried): Trials => {
    const now = nothingTried(known.beside);
    last = now;
    const [trialNamed, findingNamed] = [numbering(), numbering()];
    let recalled = false;
    return {
      gainOf(trial, tryIt) {
        const name = trialNamed(trial);
        const before = known.gains.get(name);
        const gain = before === undefined ? tryIt() : before;
        recalled ||= before !== undefined;
        now.gains.set(name, gain);
        return gain;
      },
      offersFor(finding, at, fits, make) {
        const name = findingNamed(finding);
        const before = known.offers.get(name);
        const stay = before && moved(before.offers, at - before.at);
        const isKnown = stay !== undefined && fits(stay);
        const offers = isKnown ? stay : make();
        recalled ||= isKnown;
        now.offers.set(name, { at, offers });
        return offers;
      },
      recalled: () => recalled,
    };
  };
  return {
    anew: (input) => trials(nothingTried(besideOf(input))),
    asBefore: (input) => trials(last.beside === besideOf(input) ? last : nothingTried(besideOf(input))),
  };
}
