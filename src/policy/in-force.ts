/** What is in force: what is built in, what the agent has set, and above both what the company has set. Every part of the extension asks here. */
import { levelsOf } from "./pack-file.ts";
import type { ManagedBy, PageSettings } from "./page-settings.ts";
import { type Problem, readSettings, rulesIn } from "./read-settings.ts";
import { INITIAL, levelOf, type RuleLevel, SETTING_NAMES, SETTINGS, type SettingName, type Settings } from "./settings.ts";
import { teamSites } from "./team-sites.ts";

export type Source = "built-in" | "agent" | "company";

export interface InForce {
  readonly settings: Settings;
  /** Only what the agent has set, whether or not it counts. */
  readonly agent: Partial<Settings>;
  /** Only what the company has set. */
  readonly company: Partial<Settings>;
  /** Whether a company manages this browser's coach at all. */
  readonly isManaged: boolean;
  /** Why something that was set is not applied. */
  readonly problems: Readonly<Record<"agent" | "company", readonly Problem[]>>;
}

/** Both are parsed JSON as it stands in storage; null or undefined where there is nothing. Never throws. */
export function inForce(agentHas: unknown, companyHas: unknown, knownRules?: readonly string[]): InForce {
  const company = readSettings(companyHas ?? {}, "company", knownRules);
  const agent = readSettings(agentHas ?? {}, "agent", knownRules && [...knownRules, ...rulesIn(company.settings)]);
  const join = (name: SettingName): unknown => joined(name, agent.settings, company.settings);
  return {
    settings: Object.fromEntries(SETTING_NAMES.map((name) => [name, join(name)])) as unknown as Settings,
    agent: agent.settings,
    company: company.settings,
    isManaged: typeof companyHas === "object" && companyHas !== null && Object.keys(companyHas).length > 0,
    problems: { agent: agent.problems, company: company.problems },
  };
}

/** Whether the company has decided this setting, or this entry of it, so that the agent cannot. */
export const isLocked = ({ company }: Pick<InForce, "company">, name: SettingName, entry?: string): boolean =>
  entry === undefined
    ? company[name] !== undefined && !mayChange(company, name)
    : hasEntry(name === "rules" ? rulesOf(company) : company[name], entry) && !mayChange(company, name, entry);

/** The rules that the company says something of, in its packs too. */
const rulesOf = ({ packs = [], rules }: Partial<Settings>): object => Object.assign({}, ...packs.map(levelsOf), rules);

/** Who the value in force, or this entry of it, comes from. */
export function sourceOf({ agent, company }: InForce, name: SettingName, entry?: string): Source {
  const has = (set: Partial<Settings>): boolean => (entry === undefined ? set[name] !== undefined : hasEntry(set[name], entry));
  if (has(company) && (isLocked({ company }, name, entry) || !has(agent))) return "company";
  return has(agent) ? "agent" : "built-in";
}

/** Who has decided a setting, in the one word that the policy page has for it: of several entries some may be locked. */
export function deciderOf(force: InForce, name: SettingName): "locked" | "partly" | "start" | "agent" | "built-in" {
  const source = sourceOf(force, name);
  if (source !== "company" && !Object.keys(Object(force.company[name])).some((entry) => isLocked(force, name, entry))) return source;
  if (SETTINGS[name].joins === "entries") return "partly";
  return isLocked(force, name) ? "locked" : "start";
}

/** What the agent has set of rules once this one is at `level`; what stands anyway is not kept. */
export function withRule({ agent, company }: Pick<InForce, "agent" | "company">, rule: string, level: RuleLevel): Settings["rules"] {
  const { [rule]: _, ...others } = agent.rules ?? {};
  return level === levelOf({ rules: company.rules ?? {} }, rule) ? others : { ...others, [rule]: level };
}

/** Who has decided what the agent cannot change. */
export const managedBy = ({ settings: { company, reason, contact } }: Pick<InForce, "settings">): ManagedBy => ({
  company,
  reason,
  contact,
});

/** What the worker keeps for pages. */
export const pageSettings = (force: InForce): PageSettings => ({
  beforeSending: force.settings.beforeSending,
  hostsOff: force.settings.hostsOff,
  sites: teamSites(force.settings),
  rulesLocked: Object.keys(rulesOf(force.company)).filter((rule) => isLocked(force, "rules", rule)),
  managedBy: managedBy(force),
});

const hasEntry = (value: unknown, entry: string): boolean => typeof value === "object" && value !== null && Object.hasOwn(value, entry);

const mayChange = ({ agentMayChange = [] }: Partial<Settings>, name: SettingName, entry?: string): boolean =>
  agentMayChange.includes(name) || (entry !== undefined && agentMayChange.includes(`${name}.${entry}`));

function joined(name: SettingName, agent: Partial<Settings>, company: Partial<Settings>): unknown {
  const [ours, theirs, locked] = [company[name], agent[name], isLocked({ company }, name)];
  switch (SETTINGS[name].joins) {
    case "entries":
      return joinedEntries(Object(ours), Object(theirs), (entry) => !isLocked({ company }, name, entry));
    case "items":
      return joinedItems((ours ?? []) as readonly Item[], locked ? [] : ((theirs ?? []) as readonly Item[]));
    default:
      return (locked ? ours : (theirs ?? ours)) ?? INITIAL[name];
  }
}

/** A locked entry stands; over any other the agent's does. */
const joinedEntries = (ours: object, theirs: object, isOpen: (entry: string) => boolean): object => ({
  ...ours,
  ...Object.fromEntries(Object.entries(theirs).filter(([entry]) => isOpen(entry))),
});

interface Item {
  readonly id: string;
}

/** The company's come first, and no other takes the name of one. */
const joinedItems = <T extends Item>(ours: readonly T[], theirs: readonly T[]): readonly T[] => [
  ...ours,
  ...theirs.filter(({ id }) => !ours.some((item) => item.id === id)),
];
