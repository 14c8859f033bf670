/** Keeps the agent's own practice on this machine while they want it, and lets the light tips of rules that they keep anyway grow quiet. */
import { readLocal, removeLocal, writeLocal } from "../browser/api.ts";
import type { Assessment } from "../coach/assessment.ts";
import { RULES } from "../coach/rules/index.ts";
import { afterSent, afterTaken, isQuietRule, NO_PRACTICE, PRACTICE_KEY, type Practice } from "../policy/practice.ts";
import { readPractice } from "../policy/read-practice.ts";
import type { Settings } from "../policy/settings.ts";
import { localTime } from "./clock.ts";

type Wanted = () => Promise<Pick<Settings, "practice" | "quietClean">>;

export interface PracticeBook {
  /** A reply was sent in which `assessed` was found. Never rejects: no reply may suffer from being counted. */
  sent(assessed: () => Promise<Pick<Assessment, "findings">>): Promise<void>;
  /** A suggestion of `rule` was taken (1) or taken back (-1). Never rejects. */
  taken(rule: string, by: 1 | -1): Promise<void>;
  /** The same findings, the light ones of rules that are quiet marked as such. Never rejects. */
  hush(assessment: Assessment): Promise<Assessment>;
}

/** Light is what a rule of little weight finds; what must not go out by mistake never is. */
const LIGHT = new Set(RULES.filter(({ weight, serious }) => weight < 5 && !serious).map(({ id }) => id));

/** `wanted` gives the settings in force. The counts are on disk alone: whoever clears them is obeyed at once. */
export function openPractice(wanted: Wanted): PracticeBook {
  let turn: Promise<unknown> = Promise.resolve();
  /** One change after the other. Who switched it off has nothing kept. */
  const change = (make: (practice: Practice) => Practice | Promise<Practice>): Promise<void> => {
    const done = turn.then(async () => {
      if ((await wanted()).practice) await writeLocal(PRACTICE_KEY, await make(await kept()));
      else if ((await readLocal(PRACTICE_KEY)) !== undefined) await removeLocal(PRACTICE_KEY);
    });
    const settled = done.catch(() => undefined);
    turn = settled;
    return settled;
  };
  return {
    sent: (assessed) =>
      change(async (practice) =>
        afterSent(
          practice,
          (await assessed()).findings.map(({ rule }) => rule),
          localTime(new Date()),
        ),
      ),
    taken: (rule, by) => change((practice) => afterTaken(practice, rule, by, localTime(new Date()))),
    async hush(assessment) {
      const { practice, quietClean } = await wanted().catch(() => ({ practice: false, quietClean: false }));
      return practice && quietClean ? hushed(assessment, await kept().catch(() => NO_PRACTICE)) : assessment;
    },
  };
}

const kept = async (): Promise<Practice> => readPractice(await readLocal(PRACTICE_KEY));

/** Marks the light tips of rules that are quiet by now; strengths and whatever weighs more stay as they are. */
export const hushed = (assessment: Assessment, practice: Practice): Assessment => ({
  ...assessment,
  findings: assessment.findings.map((finding) =>
    finding.kind !== "strength" && LIGHT.has(finding.rule) && isQuietRule(practice, finding.rule) ? { ...finding, quiet: true } : finding,
  ),
});
