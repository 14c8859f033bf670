/** Settings in force to the coach that keeps them. */
import { detectLanguage } from "../browser/api.ts";
import { ownFiles } from "../browser/own-files.ts";
import { type Coach, createCoach } from "../coach/coach.ts";
import { RULES } from "../coach/rules/index.ts";
import { rulesInForce } from "../coach/team/rules-in-force.ts";
import { wakeProof } from "../coach/team/team-proof.ts";
import { secondReader } from "../model/second-opinion.ts";
import { levelIn, type Pack } from "../policy/pack.ts";
import { readPack } from "../policy/read-pack.ts";
import type { Settings } from "../policy/settings.ts";
import { type ReadModel, rest } from "./second-reader.ts";

/** The team's packs without what does not hold; what is wrong with one the options page says. */
async function packsIn({ packs }: Settings): Promise<Pack[]> {
  if (packs.length === 0) return [];
  const checks = { knownRules: RULES.map(({ id }) => id), prove: await wakeProof(ownFiles) };
  return packs.map((file) => readPack(file, checks).pack).filter((pack) => pack !== null);
}

export async function coachFor(settings: Settings, model: ReadModel | null): Promise<Coach> {
  const packs = await packsIn(settings);
  const { rules, observed } = rulesInForce(RULES, packs, levelIn(settings.rules, packs));
  return createCoach(rules, {
    detect: detectLanguage,
    observed,
    files: ownFiles,
    ...(model && { secondReader: secondReader(model, rest) }),
  });
}
