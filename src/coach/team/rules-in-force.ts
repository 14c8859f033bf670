/** Which rules run: the coach's own and the team's, each as far as somebody said it goes. */
import type { Rule } from "../rule.ts";
import type { AllowedWords, TeamRule } from "./team-rule.ts";
import { allowing, rulesOfTeam } from "./team-rules.ts";

/** What a pack brings (policy/pack.ts). */
export interface Team {
  readonly rules: readonly TeamRule[];
  readonly vocabulary: readonly AllowedWords[];
}

/** Silent; counted and not shown; shown; shown and asked about before sending. */
export type Level = "off" | "observe" | "suggest" | "confirm";

export interface RulesInForce {
  /** In the order an agent meets them: the coach's own, then the team's. */
  readonly rules: readonly Rule[];
  /** Only counted; they change no score and silence nothing. */
  readonly observed: readonly Rule[];
}

/** Of two packs' rules with one id the first stands, and none takes the name of the coach's own. */
export function rulesInForce(own: readonly Rule[], packs: readonly Team[], levelOf: (rule: string) => Level): RulesInForce {
  const ids = new Set(own.map(({ id }) => id));
  const team = packs.flatMap(({ rules }) => rules).filter(({ id }) => !ids.has(id) && ids.add(id));
  const vocabulary = packs.flatMap((pack) => pack.vocabulary);
  const all = allowing([...own, ...rulesOfTeam(team)], vocabulary);
  const shown = all.filter(({ id }) => levelOf(id) === "suggest" || levelOf(id) === "confirm");
  return {
    rules: shown.map((rule) => (levelOf(rule.id) === "confirm" && !rule.serious ? { ...rule, serious: true } : rule)),
    observed: all.filter(({ id }) => levelOf(id) === "observe"),
  };
}
