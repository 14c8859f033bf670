/** Settings where the browser keeps them: the agent's own, the last known copy of the company's, and what pages need of both. */
import { nextCopy, readCopy } from "../policy/company-copy.ts";
import { type InForce, inForce, pageSettings } from "../policy/in-force.ts";
import { FORMAT, FORMAT_KEY } from "../policy/kept-format.ts";
import { broughtUpToDate } from "../policy/older-forms.ts";
import { PAGE_KEY } from "../policy/page-settings.ts";
import { changedSettings } from "../policy/read-settings.ts";
import { COMPANY_KEY, SETTINGS_KEY, type Settings } from "../policy/settings.ts";
import { onLocalChanged, onManagedChanged, readAllLocal, readLocal, readManaged, writeAllLocal, writeLocal } from "./api.ts";

/** What cannot be read counts as not set: a damaged storage must not cost the agent the coach. Never rejects. */
const kept = (key: string): Promise<unknown> => readLocal(key).catch(() => undefined);

/** The settings in force now. `knownRules` has rules that nobody knows told of. Never rejects. */
export async function readInForce(knownRules?: readonly string[]): Promise<InForce> {
  const [agent, company] = await Promise.all([kept(SETTINGS_KEY), companyPolicy()]);
  return inForce(agent, company, knownRules);
}

/** Where no copy could be kept, the browser's own answer counts, early as it may come. */
async function companyPolicy(): Promise<unknown> {
  const copy = await kept(COMPANY_KEY);
  return copy === undefined ? await readManaged() : readCopy(copy).policy;
}

/** Changes what the agent has set; undefined takes a setting back. Rejects when the browser's storage refuses. */
export const changeSettings = async (change: Partial<Settings>): Promise<void> =>
  writeLocal(SETTINGS_KEY, changedSettings(await kept(SETTINGS_KEY), change));

/** Calls back when the settings in force may have changed. */
export function onSettingsChanged(changed: () => void): void {
  for (const key of [SETTINGS_KEY, COMPANY_KEY]) onLocalChanged(key, changed);
  onManagedChanged(changed);
}

/** The worker keeps the copy of the company's policy: looks once, for it may have changed meanwhile, and at every change from then on. */
export function followCompany(): void {
  let turn = refreshCopy();
  onManagedChanged(() => {
    turn = turn.then(refreshCopy);
  });
}

/** Where storage refuses, the copy stays as it was, and the next start tries again. */
const refreshCopy = async (): Promise<void> => {
  const [answer, last] = await Promise.all([readManaged(), kept(COMPANY_KEY)]);
  await keepChanged(COMPANY_KEY, last, nextCopy(readCopy(last), answer, Date.now()));
};

/** The worker brings what an older version kept into today's form, all at once or not at all. Never rejects: the next start tries again. */
export async function keepUpToDate(): Promise<void> {
  try {
    if ((await readLocal(FORMAT_KEY)) === FORMAT) return;
    const values = broughtUpToDate(await readAllLocal());
    if (values) await writeAllLocal(values);
  } catch {
    // Every reader makes out older forms by itself.
  }
}

/** The worker keeps what pages need of the settings. */
export const keepForPages = async (force: InForce): Promise<void> => keepChanged(PAGE_KEY, await kept(PAGE_KEY), pageSettings(force));

/** Writes only what differs, for every write wakes whoever listens. Never rejects. */
async function keepChanged(key: string, old: unknown, value: object): Promise<void> {
  if (inOrder(old) !== inOrder(value)) await writeLocal(key, value).catch(() => undefined);
}

/** As text, keys in order: storage gives them back in its own. */
const inOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );
