/** Numbers that wait to be sent: added up by series, cut into batches; a series that too few stand behind waits on. Pure; the clock is given. */
import type { Dimension } from "../coach/assessment.ts";
import { allowed, type Happening, type InstrumentName, instrumentOf, isInstrument, type Known } from "./instruments.ts";

/** One series: a counter's count, or a histogram's. */
export interface Tally {
  readonly name: InstrumentName;
  /** Values of the instrument's attributes, in its order. */
  readonly values: readonly string[];
  /** Milliseconds since 1970 at which it began. */
  readonly since: number;
  readonly count: number;
  /** Of a histogram: the sum of what was measured, and how much fell into each bucket. */
  readonly sum?: number;
  readonly buckets?: readonly number[];
}

export interface Ledger {
  /** When it was opened, or last cut: a series that begins now counts from then on. */
  readonly since: number;
  readonly tallies: readonly Tally[];
}

export const openLedger = (now: number): Ledger => ({ since: now, tallies: [] });

interface Measurement {
  readonly name: InstrumentName;
  readonly values: readonly string[];
  /** What a histogram measured. */
  readonly measured?: number;
}

/** A rule that spoke twice in a reply spoke in one reply. */
function measurementsOf(happening: Happening, known: Known): readonly Measurement[] {
  const of = (name: InstrumentName, given: Readonly<Record<string, unknown>>, measured?: number): Measurement => ({
    name,
    values: instrumentOf(name).by.map((attribute) => allowed(attribute, given[attribute], known)),
    ...(measured !== undefined && { measured }),
  });
  if (happening.what === "suggestion") return [of("reply_coach.suggestions", happening)];
  const { site, channel, findings, scores } = happening;
  const found = findings.map(({ rule, kind }) => of("reply_coach.findings", { rule, kind }));
  const scored = (Object.entries(scores) as [Dimension, number | null][]).flatMap(([dimension, score]) =>
    score === null ? [] : [of("reply_coach.score", { dimension }, Math.round(score))],
  );
  return [of("reply_coach.replies", { site, channel }), ...new Map(found.map((each) => [keyOf(each), each])).values(), ...scored];
}

const keyOf = ({ name, values }: Pick<Tally, "name" | "values">): string => [name, ...values].join(" ");

function added(tally: Tally, { measured }: Measurement): Tally {
  const count = tally.count + 1;
  const bounds = instrumentOf(tally.name).bounds;
  if (!bounds || measured === undefined) return { ...tally, count };
  const buckets = [...(tally.buckets ?? Array.from({ length: bounds.length + 1 }, () => 0))];
  const fits = bounds.findIndex((bound) => measured <= bound);
  buckets[fits < 0 ? bounds.length : fits]! += 1;
  return { ...tally, count, sum: (tally.sum ?? 0) + measured, buckets };
}

/** The ledger with one more thing that happened. */
export function recorded(ledger: Ledger, happening: Happening, known: Known): Ledger {
  const tallies = new Map(ledger.tallies.map((tally) => [keyOf(tally), tally]));
  for (const each of measurementsOf(happening, known)) {
    const { name, values } = each;
    tallies.set(keyOf(each), added(tallies.get(keyOf(each)) ?? { name, values, since: ledger.since, count: 0 }, each));
  }
  return { ...ledger, tallies: [...tallies.values()] };
}

/** The series that at least `minimumGroup` things stand behind, and the ledger that the others wait on in. */
export function cut(ledger: Ledger, minimumGroup: number, now: number): { readonly batch: readonly Tally[]; readonly rest: Ledger } {
  const isEnough = ({ count }: Tally): boolean => count >= minimumGroup;
  const batch = ledger.tallies.filter(isEnough);
  return { batch, rest: { since: batch.length > 0 ? now : ledger.since, tallies: ledger.tallies.filter((tally) => !isEnough(tally)) } };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A series as it is kept; anything else is not one. What may leave is looked at again, for storage is not to be trusted. */
function isTally(value: unknown, known: Known): value is Tally {
  const { name, values, since, count, sum, buckets } = (value ?? {}) as Partial<Record<keyof Tally, unknown>>;
  if (!isInstrument(name) || !Array.isArray(values) || !isCount(since) || !isCount(count)) return false;
  const { by, bounds } = instrumentOf(name);
  const areAllowed = values.length === by.length && by.every((attribute, i) => allowed(attribute, values[i], known) === values[i]);
  const isWhole = bounds
    ? isCount(sum) && Array.isArray(buckets) && buckets.length === bounds.length + 1 && buckets.every(isCount)
    : sum === undefined && buckets === undefined;
  return areAllowed && isWhole;
}

/** What stands in storage, as far as it can be made out. Never throws. */
export function readLedger(value: unknown, known: Known, now: number): Ledger {
  const { since, tallies } = (typeof value === "object" && value !== null ? value : {}) as Partial<Record<keyof Ledger, unknown>>;
  if (!isCount(since) || !Array.isArray(tallies)) return openLedger(now);
  return { since, tallies: tallies.filter((tally): tally is Tally => isTally(tally, known)) };
}
