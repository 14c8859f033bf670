/** The rules that a command runs with: from a policy, and from packs in it or beside it. */
import { readFile } from "node:fs/promises";
import { RULES } from "../coach/rules/index.ts";
import { type RulesInForce, rulesInForce } from "../coach/team/rules-in-force.ts";
import { wakeProof } from "../coach/team/team-proof.ts";
import { inForce } from "../policy/in-force.ts";
import { readJsonText } from "../policy/json-lines.ts";
import { levelIn, type Pack } from "../policy/pack.ts";
import { asLine, type PackChecks, type PackRead, readPack, readPackText } from "../policy/read-pack.ts";
import { sentenceOf } from "../policy/read-settings.ts";
import { INITIAL, type Settings } from "../policy/settings.ts";
import { CannotRun } from "./usage.ts";

const RULE_IDS = RULES.map(({ id }) => id);

const tell = (file: string, problem: string): void => void process.stderr.write(`reply-coach: ${file}: ${problem}\n`);

/** A file's text; throws CannotRun when it cannot be read. */
export const textOf = (file: string): Promise<string> =>
  readFile(file, "utf8").catch(() => {
    throw new CannotRun(`cannot read ${file}`);
  });

/** What packs are held to here. */
export const packChecks = async (): Promise<PackChecks> => ({ knownRules: RULE_IDS, prove: await wakeProof() });

export interface SettingsFile {
  readonly settings: Settings;
  readonly packs: readonly Pack[];
}

/** Settings from a policy's file, and the packs in it. What cannot be read is told on stderr and left out. */
export async function settingsFrom(file: string | undefined): Promise<SettingsFile> {
  if (file === undefined) return { settings: INITIAL, packs: [] };
  const json = readJsonText(await textOf(file));
  if ("problem" in json) throw new CannotRun(`${file}:${json.line} ${json.problem}`);
  const { settings, problems } = inForce(null, json.value, RULE_IDS);
  for (const problem of problems.company) tell(`${file}:${json.lineOf(problem.at)}`, sentenceOf(problem));
  if (settings.packs.length === 0) return { settings, packs: [] };
  const checks = await packChecks();
  return { settings, packs: settings.packs.flatMap((pack) => packIn(readPack(pack, checks), `${file}, the pack "${pack.id}"`)) };
}

function packIn({ pack, problems }: PackRead, file: string): Pack[] {
  for (const problem of problems) tell(file, asLine(problem));
  return pack ? [pack] : [];
}

/** A pack from its file; throws CannotRun when nothing of it can be used. */
export async function packFrom(file: string): Promise<Pack> {
  const [pack] = packIn(readPackText(await textOf(file), await packChecks()), file);
  if (!pack) throw new CannotRun(`${file} is no pack`);
  return pack;
}

export const rulesFrom = ({ settings, packs }: SettingsFile): RulesInForce => rulesInForce(RULES, packs, levelIn(settings.rules, packs));
