/** Every setting: its name, its shape, its meaning, and what stands when it is not set. Pure: company policy is arithmetic. */
import { BEFORE_SENDING } from "./before-sending.ts";
import { type PackFile, packReader } from "./pack-file.ts";
import { listOf, mapOf, oneOf, shape, textOf, trueOrFalse, wholeNumber } from "./read-json.ts";
import { siteReader } from "./read-site.ts";
import { RULE_LEVELS, type RuleLevel } from "./rule-level.ts";
import { setting, type ValueOf } from "./setting.ts";
import type { Site } from "./site.ts";

export { BEFORE_SENDING, RULE_LEVELS, type RuleLevel };

/** Where numbers without content are sent, when the company asks for them. */
export interface MetricsTarget {
  /** The company's own collector, such as "https://otel.example.com/v1/metrics". */
  readonly endpoint: string;
  /** Sent along with each request, such as an access token. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Minutes between two sendings. */
  readonly minutes?: number;
  /** Series with fewer events than this are kept back. */
  readonly minimumGroup?: number;
  /** The team that the numbers are for; no person. */
  readonly team?: string;
}

const HOST = /^(?:\*\.)?(?:[a-z0-9-]+\.)*[a-z0-9-]+$/;
const problemOfHost = (host: string): string | null =>
  HOST.test(host) ? null : 'is no host in small letters, such as "hr.example.com" or "*.example.com"';
/** Plain HTTP is for a collector on the same machine. */
const problemOfEndpoint = (address: string): string | null =>
  /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost)(?=[:/]))\S+$/.test(address) && URL.canParse(address) ? null : "is no https address";

/** The table. Its order is that of the policy page and of the admin guide. */
export const SETTINGS = {
  company: setting({
    title: "Company",
    about: "The name that is shown where the company has decided something: “Managed by NAME”.",
    initial: "",
    reader: textOf(80),
    by: "company",
  }),
  reason: setting({
    title: "Reason",
    about: "Why settings are managed, in one sentence for agents. Shown beside each of them.",
    initial: "",
    reader: textOf(300),
    by: "company",
  }),
  contact: setting({
    title: "Contact",
    about: "Whom agents can ask about it: an address, a channel, or a link.",
    initial: "",
    reader: textOf(200),
    by: "company",
  }),
  agentMayChange: setting({
    title: "What the agent may change",
    about:
      "Names of settings whose value here is only a start, such as “beforeSending”; every other value here is locked. “rules.officialese” names one rule.",
    initial: [],
    reader: listOf(1000, textOf(100)),
    by: "company",
  }),
  rules: setting({
    title: "Rules",
    about:
      "How far single rules go, by rule id: off, observe (counted, not shown), suggest (shown), confirm (asked about before sending). Rules that are not named suggest.",
    initial: {},
    reader: mapOf<RuleLevel>(2000, oneOf(RULE_LEVELS)),
    by: "agent",
    joins: "entries",
  }),
  secondReader: setting({
    title: "Second reader",
    about: "Whether a small language model on this machine reads each reply after the rules have.",
    initial: true,
    reader: trueOrFalse,
    by: "agent",
  }),
  beforeSending: setting({
    title: "Before sending",
    about: "What happens when a reply with something serious in it is about to be sent: nothing, a quiet reminder, or a question.",
    initial: "remind",
    reader: oneOf(BEFORE_SENDING),
    by: "agent",
  }),
  practice: setting({
    title: "Own practice",
    about: "Whether counts by rule and week are kept on this machine, for the agent alone. No text, no score of a person.",
    initial: true,
    reader: trueOrFalse,
    by: "agent",
  }),
  quietClean: setting({
    title: "Quiet after clean replies",
    about: "Whether light tips of a rule grow quiet once many replies went out without it; they come back when it is found again.",
    initial: true,
    reader: trueOrFalse,
    by: "agent",
  }),
  sites: setting({
    title: "Sites of the team",
    about: "Pages with reply boxes that the coach does not know by itself, described as data.",
    initial: [],
    reader: listOf<Site>(100, siteReader()),
    by: "agent",
    joins: "items",
  }),
  packs: setting({
    title: "Packs of the team",
    about: "The team's own rules as data: phrases to avoid and to prefer, what every reply must hold, words to let through.",
    initial: [],
    reader: listOf<PackFile>(10, packReader()),
    by: "agent",
    joins: "items",
  }),
  hostsOff: setting({
    title: "Hosts without the coach",
    about: "Hosts on which the coach never runs, such as “hr.example.com” or “*.example.org”.",
    initial: [],
    reader: listOf(500, textOf(253, problemOfHost)),
    by: "company",
  }),
  firstRun: setting({
    title: "Welcome page",
    about: "Whether the welcome page opens after the company has installed the extension. Without a company it always does.",
    initial: false,
    reader: trueOrFalse,
    by: "company",
  }),
  metrics: setting<MetricsTarget | null>({
    title: "Metrics without content",
    about: "The company's own OpenTelemetry collector, which counts are sent to. Nothing is sent unless an endpoint is named here.",
    initial: null,
    reader: shape<MetricsTarget>(
      {
        endpoint: textOf(500, problemOfEndpoint),
        headers: mapOf(20, textOf(2000)),
        minutes: wholeNumber(1, 1440),
        minimumGroup: wholeNumber(1, 10_000),
        team: textOf(80),
      },
      ["endpoint"],
    ),
    by: "company",
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
export const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);

/** Every setting with its value. */
export type Settings = { readonly [K in SettingName]: ValueOf<(typeof SETTINGS)[K]> };

/** What stands when nobody has set anything. */
export const INITIAL = Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].initial])) as unknown as Settings;

/** The key under which the agent's own settings are kept on this machine. */
export const SETTINGS_KEY = "settings";
/** The key under which the last known copy of the company's policy is kept on this machine; see company-copy.ts. */
export const COMPANY_KEY = "company";
/** The key under which the worker keeps why the second reader cannot work: `{ trouble }`, null where it can. */
export const READER_KEY = "second-reader";
/** Where the worker keeps that a part of the package is missing or damaged; nothing where all is well. */
export const BROKEN_KEY = "broken";

export const levelOf = ({ rules }: Pick<Settings, "rules">, rule: string): RuleLevel =>
  (Object.hasOwn(rules, rule) && rules[rule]) || "suggest";
