/** `reply-coach policy check`: whether a policy or a pack would be applied as it is meant, said by line before anybody gets it. */
import { RULES } from "../coach/rules/index.ts";
import { readJsonText } from "../policy/json-lines.ts";
import { policyIn } from "../policy/policy-in.ts";
import { asLine, readPack, readPackText } from "../policy/read-pack.ts";
import { readSettings, sentenceOf } from "../policy/read-settings.ts";
import { misfit } from "../policy/schema.ts";
import { isSettingName, SETTINGS, type Settings } from "../policy/settings.ts";
import { packChecks, textOf } from "./rules-from.ts";
import { CannotRun, optionsAndFiles, print } from "./usage.ts";

const HELP = `reply-coach policy check FILE…

Checks a policy or a team's pack (JSON) as the extension will read it, and names key and line of what would not be applied.
A policy may be for Chrome or Edge ("3rdparty"), for Firefox ("policies"), for the Google Admin console, or the settings alone.
Exit status: 0 all of it is applied, 1 something is not, 2 cannot run.
`;

/** Something that is wrong, or that deserves a look, in a line of the file. */
interface Remark {
  readonly line: number;
  readonly says: string;
  /** It is no mistake by itself. */
  readonly isNote?: boolean;
}

/** Runs the command; resolves to the exit status. Throws CannotRun. */
export async function checkPolicies(args: readonly string[]): Promise<number> {
  const { options, files } = optionsAndFiles(args, {});
  if (options.help) {
    await print(HELP);
    return 0;
  }
  const [verb, ...named] = files;
  if (verb !== "check" || named.length === 0) throw new CannotRun(`policy: say what to check\n\n${HELP}`);
  const found = await Promise.all(named.map(checkFile));
  return found.some((isFine) => !isFine) ? 1 : 0;
}

async function checkFile(file: string): Promise<boolean> {
  const text = await textOf(file);
  const json = readJsonText(text);
  const remarks =
    "problem" in json ? [{ line: json.line, says: `the file ${json.problem}` }] : await remarksOn(text, json.value, json.lineOf);
  const wrong = remarks.filter(({ isNote }) => !isNote).length;
  for (const { line, says } of [...remarks].sort((a, b) => a.line - b.line)) await print(`${file}:${line}: ${says}\n`);
  await print(`${file}: ${wrong === 0 ? "all of it is applied" : `${wrong} ${wrong === 1 ? "thing is" : "things are"} not applied`}\n`);
  return wrong === 0;
}

/** A pack has an id, which no settings have. */
const isPack = (json: unknown): boolean => typeof json === "object" && json !== null && Object.hasOwn(json, "id");

async function remarksOn(text: string, json: unknown, lineOf: (at: string) => number): Promise<readonly Remark[]> {
  if (isPack(json)) {
    const { problems } = readPackText(text, await packChecks());
    return problems.map((problem) => ({ line: problem.line ?? 1, says: asLine({ at: problem.at, problem: problem.problem }) }));
  }
  const found = policyIn(json);
  if (!found) return [{ line: 1, says: "the file says nothing to any extension" }];
  const { settings, problems } = readSettings(
    found.values,
    "company",
    RULES.map(({ id }) => id),
  );
  const place = (at: string): number => lineOf(found.at(at));
  const wrong = problems.map((problem) => ({ line: place(problem.at), says: sentenceOf(problem) }));
  return [
    ...idNotes(found.otherId, place("")),
    ...wrong,
    ...dropNotes(found.values, place),
    ...(await ofPacks(settings, found.values, place)),
  ];
}

/** Shops and companies' own keys give ids of their own, so another one may well be right. */
const idNotes = (otherId: string | null, line: number): readonly Remark[] =>
  otherId === null
    ? []
    : [{ line, says: `note: this is for "${otherId}"; is that the id on the browser's page of extensions?`, isNote: true }];

/** What our own reading would forgive, Chrome and Edge do not: one value of a wrong type, and they leave out all of its key. */
const dropNotes = (values: unknown, place: (at: string) => number): readonly Remark[] =>
  Object.entries(Object(values)).flatMap(([key, value]) => {
    const at = isSettingName(key) ? misfit(SETTINGS[key].reader.schema, value, key) : null;
    return at === null || at === key
      ? []
      : [{ line: place(at), says: `note: for "${at}" Chrome and Edge leave out all of "${key}"`, isNote: true }];
  });

/** Packs within a policy; their shape has been read with it, and here their examples are tried. */
async function ofPacks({ packs = [] }: Partial<Settings>, values: unknown, place: (at: string) => number): Promise<readonly Remark[]> {
  if (packs.length === 0) return [];
  const checks = await packChecks();
  const raw = (values as { readonly packs: readonly ({ readonly id?: unknown } | null)[] }).packs;
  return packs.flatMap((pack) => {
    const at = `packs[${raw.findIndex((each) => each?.id === pack.id)}]`;
    return readPack(pack, checks).problems.map((problem) => ({
      line: place(`${at}.${problem.at}`),
      says: `"${at}.${problem.at}" ${problem.problem}`,
    }));
  });
}
