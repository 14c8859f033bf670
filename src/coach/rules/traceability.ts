/** Which teaching each rule serves, and by what each teaching reaches the agent: 81 teachings from five texts on service. */
import { BARRIERS } from "../teachings/barriers.ts";
import { HABITS } from "../teachings/habits.ts";
import { PEOPLE } from "../teachings/people.ts";
import { RECOVERY } from "../teachings/recovery.ts";
import { SCRIPTS } from "../teachings/scripts.ts";

/** What reaches the agent beside the rules, and the file that brings it. */
export const ADVICE = {
  headline: "src/coach/headline.ts",
  /** The customer's questions and whether the draft answers them. */
  questions: "src/panel/Thread.tsx",
  /** What the draft promises, by when. */
  promises: "src/panel/Thread.tsx",
  /** How upset they are, what failed, what is asked: read from their message, it decides what a reply needs. */
  need: "src/coach/need.ts",
  /** Empathy weighs more where feelings run high, and neither length nor cheer earns anything. */
  weights: "src/coach/score.ts",
  score: "src/panel/Score.tsx",
  /** Several wordings in turn, so that help does not become a script. */
  suggestions: "src/coach/suggest.ts",
} as const;

export interface Teaching {
  /** The text's number and the row's: "003.9". */
  readonly id: string;
  readonly teaching: string;
  /** Ids of the rules that serve it. */
  readonly rules: readonly string[];
  readonly advice?: readonly (keyof typeof ADVICE)[];
}

/** Every teaching, in the order of the texts. */
export const TEACHINGS: readonly Teaching[] = [...SCRIPTS, ...RECOVERY, ...PEOPLE, ...BARRIERS, ...HABITS];

/** The teachings that a rule serves; empty for one that rests on a study alone. */
export const teachingsOf = (rule: string): readonly Teaching[] => TEACHINGS.filter((t) => t.rules.includes(rule));
