/** The loop: inputs that made new code run are kept, and changed further. */
import { attempt, shrunk } from "./attempt.ts";
import type { Coverage } from "./coverage.ts";
import { mutate } from "./mutate.ts";
import { type Random, randomFrom } from "./random.ts";
import type { Target } from "./target.ts";

export interface Limits {
  readonly inputs: number;
  readonly seconds: number;
  readonly seed: number;
}
export interface Found {
  readonly target: string;
  readonly input: string;
  readonly problem: string;
}
export interface Outcome {
  readonly inputs: Readonly<Record<string, number>>;
  readonly found: readonly Found[];
}

/** Inputs between two looks at the coverage, which cost as much as five quick inputs: the fewer, the longer nothing new was seen. */
const LEAST_BATCH = 12;
const MOST_BATCH = 96;
/** How often it is told how it goes, in inputs. */
const TOLD_EVERY = 6000;
/** Kept inputs of one target beyond its seeds; then a new one takes the place of any. */
const MOST_KEPT = 3000;
/** Different troubles of one target after which the rest of it is not worth the time. */
const MOST_FOUND = 10;

interface Turn {
  readonly target: Target;
  readonly kept: string[];
  readonly troubles: Map<string, Found>;
  batch: number;
  tried: number;
}

/** Gives every target its share of inputs until a limit is reached. `told` hears now and then how it goes. */
export async function fuzz(
  targets: readonly Target[],
  coverage: Coverage,
  limits: Limits,
  told: (tried: number, turns: readonly Turn[]) => void,
): Promise<Outcome> {
  const random = randomFrom(limits.seed);
  const turns = targets.map((target): Turn => ({ target, kept: [...target.seeds], troubles: new Map(), batch: LEAST_BATCH, tried: 0 }));
  const wheel = turns.flatMap((turn) => Array<Turn>(turn.target.share).fill(turn));
  const end = performance.now() + limits.seconds * 1000;
  let tried = 0;
  for (const turn of turns) await tryAll(turn, turn.target.seeds.slice(0, limits.inputs));
  coverage.fresh();
  while (tried < limits.inputs && performance.now() < end) {
    const turn = random.pick(wheel);
    const batch = Array.from({ length: turn.batch }, () => next(turn, random));
    await tryAll(turn, batch);
    const before = tried;
    tried += batch.length;
    const isNew = coverage.fresh() > 0;
    if (isNew) keep(turn, batch, random);
    turn.batch = isNew ? LEAST_BATCH : Math.min(MOST_BATCH, turn.batch * 2);
    if (Math.floor(tried / TOLD_EVERY) > Math.floor(before / TOLD_EVERY)) told(tried, turns);
  }
  told(tried, turns);
  return {
    inputs: Object.fromEntries(turns.map(({ target, tried: count }) => [target.name, count])),
    found: turns.flatMap(({ troubles }) => [...troubles.values()]),
  };
}

const next = ({ kept, target }: Turn, random: Random): string => mutate(random.pick(kept), random.pick(kept), target.longest, random);

async function tryAll(turn: Turn, inputs: readonly string[]): Promise<void> {
  const { target, troubles } = turn;
  for (const input of inputs) {
    if (troubles.size >= MOST_FOUND) return;
    turn.tried += 1;
    const problem = await attempt(target, input);
    const kind = problem?.replace(/\d+|".*"/g, "#");
    if (problem === null || kind === undefined || troubles.has(kind)) continue;
    const least = await shrunk(target, input);
    troubles.set(kind, { target: target.name, input: least, problem: (await attempt(target, least)) ?? problem });
  }
}

function keep({ kept, target }: Turn, batch: readonly string[], random: Random): void {
  for (const input of batch) {
    if (kept.length < target.seeds.length + MOST_KEPT) kept.push(input);
    else kept[target.seeds.length + random.below(MOST_KEPT)] = input;
  }
}
