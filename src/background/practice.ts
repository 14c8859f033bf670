/** Keeps the agent's own practice on this machine while they want it, and lets the light tips of rules that they keep anyway grow quiet. */
import { readLocal, removeLocal, writeLocal } from "../browser/api.ts";
import { onSettingsChanged } from "../browser/settings-store.ts";
import type { Assessment, Finding } from "../coach/assessment.ts";
import { RULES } from "../coach/rules/index.ts";
import { afterSent, afterTaken, isQuietRule, NO_PRACTICE, PRACTICE_KEY, type Practice } from "../policy/practice.ts";
import { readPractice } from "../policy/read-practice.ts";
import type { Settings } from "../policy/settings.ts";
import { localTime } from "./clock.ts";

type Wanted = Pick<Settings, "practice" | "quietClean">;

export interface PracticeBook {
  /** A reply was sent in which something was found. Never rejects: no reply may suffer from being counted. */
  sent(assessed: () => Promise<{ readonly findings: readonly Pick<Finding, "rule">[] }>): Promise<void>;
  /** A suggestion of `rule` was taken (1) or taken back (-1). Never rejects. */
  taken(rule: string, by: 1 | -1): Promise<void>;
  /** Gives what marks the light tips of quiet rules in an assessment. Never rejects. */
  hush(): Promise<(assessment: Assessment) => Assessment>;
}

/** A date that cannot be is no matter of habit. */
const NEVER_LIGHT: readonly string[] = ["impossible-date"];
/** Light is what a rule of little weight finds; what must not go out by mistake never is. */
const LIGHT = new Set(RULES.filter(({ id, weight, serious }) => weight < 5 && !serious && !NEVER_LIGHT.includes(id)).map(({ id }) => id));

/** `wanted` gives the settings in force. The counts are on disk alone: whoever clears them is obeyed at once. */
export function openPractice(wanted: () => Promise<Wanted>): PracticeBook {
  let turn: Promise<unknown> = Promise.resolve();
  const change = (make: (practice: Practice) => Practice | Promise<Practice>): Promise<void> => {
    // One after the other: two replies sent at once must not overwrite each other.
    const done = turn.then(async () => changeKept((await wanted()).practice, make)).catch(() => undefined);
    turn = done;
    return done;
  };
  // Who switches it off wants it gone, and not only from then on.
  onSettingsChanged(() => void change((practice) => practice));
  return {
    sent: (assessed) => change(async (practice) => afterSent(practice, await rulesIn(assessed), localTime(new Date()))),
    taken: (rule, by) => change((practice) => afterTaken(practice, rule, by, localTime(new Date()))),
    async hush() {
      const [{ practice, quietClean }, counts] = await Promise.all([wanted(), kept()]).catch(() => [NOT_WANTED, NO_PRACTICE] as const);
      return practice && quietClean ? (assessment) => hushed(assessment, counts) : (assessment) => assessment;
    },
  };
}

const NOT_WANTED: Wanted = { practice: false, quietClean: false };

const kept = async (): Promise<Practice> => readPractice(await readLocal(PRACTICE_KEY));

const rulesIn = async (assessed: Parameters<PracticeBook["sent"]>[0]): Promise<string[]> =>
  (await assessed()).findings.map(({ rule }) => rule);

async function changeKept(isWanted: boolean, make: (practice: Practice) => Practice | Promise<Practice>): Promise<void> {
  const before = await readLocal(PRACTICE_KEY);
  if (!isWanted) return before === undefined ? undefined : removeLocal(PRACTICE_KEY);
  const practice = readPractice(before);
  const after = await make(practice);
  if (after !== practice) await writeLocal(PRACTICE_KEY, after);
}

/** Strengths and whatever weighs more stay as they are. */
const hushed = (assessment: Assessment, practice: Practice): Assessment => ({
  ...assessment,
  findings: assessment.findings.map((finding) => (isHushed(finding, practice) ? { ...finding, quiet: true } : finding)),
});

const isHushed = ({ kind, rule }: Finding, practice: Practice): boolean =>
  kind !== "strength" && LIGHT.has(rule) && isQuietRule(practice, rule);
