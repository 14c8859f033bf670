/** What may be counted, and the few words that may stand beside a number: everything that can ever leave this machine is in this file. */
import type { Channel, Dimension, FindingKind } from "../coach/assessment.ts";

/** Something that happened to a draft, without a word of it. */
export type Happening =
  | {
      readonly what: "reply";
      /** Id of the product that it was written in. */
      readonly site: string;
      readonly channel: Channel;
      readonly findings: readonly { readonly rule: string; readonly kind: FindingKind }[];
      readonly scores: Readonly<Partial<Record<Dimension, number | null>>>;
    }
  | { readonly what: "suggestion"; readonly rule: string; readonly did: Deed };

/** What the agent did with a suggestion. */
export const DEEDS = ["applied", "undone", "put-aside"] as const;
export type Deed = (typeof DEEDS)[number];

/** Ids that are known when the extension is built, and so are nobody's words. */
export interface Known {
  readonly rules: readonly string[];
  readonly sites: readonly string[];
}

/** Stands for every id that is not ours: a team's own rule, or a site of its own. */
export const OTHER = "other";

const FIXED = {
  kind: ["slip", "strength", "missing"],
  channel: ["email", "chat", "ticket", "social"],
  dimension: ["empathy", "ownership", "framing", "courtesy"],
  did: DEEDS,
} as const satisfies Record<string, readonly string[]>;
export type Attribute = keyof typeof FIXED | "rule" | "site";

export interface Instrument {
  readonly about: string;
  readonly unit: string;
  /** Its attributes, in the order of a series' values. */
  readonly by: readonly Attribute[];
  /** Upper bounds of a histogram's buckets, each inclusive; absent for counters. */
  readonly bounds?: readonly number[];
}

export const INSTRUMENTS = {
  "reply_coach.replies": { about: "Replies that were sent", unit: "{reply}", by: ["site", "channel"] },
  "reply_coach.findings": { about: "Replies in which a rule found something when they were sent", unit: "{reply}", by: ["rule", "kind"] },
  "reply_coach.suggestions": { about: "Suggestions by what was done with them", unit: "{suggestion}", by: ["rule", "did"] },
  "reply_coach.score": {
    about: "Scores of replies when they were sent, from 0 to 100",
    unit: "1",
    by: ["dimension"],
    bounds: [10, 20, 30, 40, 50, 60, 70, 80, 90],
  },
} as const satisfies Record<string, Instrument>;
export type InstrumentName = keyof typeof INSTRUMENTS;

export const instrumentOf = (name: InstrumentName): Instrument => INSTRUMENTS[name];
export const isInstrument = (name: unknown): name is InstrumentName => typeof name === "string" && Object.hasOwn(INSTRUMENTS, name);

/** The value as it may leave: itself where it is on the list, else "other". Nothing else ever stands beside a number. */
export function allowed(attribute: Attribute, value: unknown, { rules, sites }: Known): string {
  const list: readonly unknown[] = attribute === "rule" ? rules : attribute === "site" ? sites : FIXED[attribute];
  return list.includes(value) ? (value as string) : OTHER;
}
