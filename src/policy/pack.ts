/** A team's own rules as data: what a pack holds once its file has been read. It never holds code. */
import type { AllowedWords, TeamRule } from "../coach/team/team-rule.ts";
import type { Site } from "./site.ts";

/** How a rule shows: not at all; only in counts; like the others; or with a word before sending. */
export const MODES = ["off", "observe", "suggest", "confirm"] as const;
export type Mode = (typeof MODES)[number];

export interface Pack {
  readonly name: string;
  readonly version: string;
  /** In the file's order; each can be looked at beside its entry there. */
  readonly rules: readonly TeamRule[];
  readonly vocabulary: readonly AllowedWords[];
  /** By rule: the pack's own rules, and the coach's. What an agent or a company sets goes first. */
  readonly modes: Readonly<Record<string, Mode>>;
  /** Helpdesks of the team's own. */
  readonly sites: readonly Site[];
}

/** What is wrong with a pack. `at` is where, such as "rules[3].avoid[0]"; `line` is known where the file's text is. */
export interface PackProblem {
  readonly at: string;
  readonly problem: string;
  readonly line?: number;
}

/** `pack` is null when nothing of it can be used. A rule with anything wrong is left out whole, and `problems` say why. */
export interface PackRead {
  readonly pack: Pack | null;
  readonly problems: readonly PackProblem[];
}

/** One problem as a line to read: `line 12: "rules[3].avoid[0]" is …`. */
export const asLine = ({ at, problem, line }: PackProblem): string =>
  `${line === undefined ? "" : `line ${line}: `}${at === "" ? "the pack" : `"${at}"`} ${problem}`;
