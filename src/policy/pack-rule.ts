/** Reads one rule of a team's pack: all of it, or none of it. */
import type { Channel, Dimension } from "../coach/assessment.ts";
import type { Conditions, Element, Severity, TeamRule } from "../coach/team/team-rule.ts";
import { LONGEST_PHRASE, readPhrase } from "./phrase.ts";
import { listOf, oneOf, type Reader, reader, shape, type Tell, textOf } from "./read-json.ts";
import { RULE_LEVELS, type RuleLevel } from "./rule-level.ts";

const CHANNELS: readonly Channel[] = ["email", "chat", "ticket", "social"];
const DIMENSIONS: readonly Dimension[] = ["empathy", "ownership", "framing", "courtesy"];
const SEVERITIES: readonly Severity[] = ["advice", "light", "medium", "heavy"];
const ELEMENTS: readonly Element[] = ["greeting", "greeting by name", "sign-off", "ticket number"];
const MOST_PHRASES = 60;
const MOST_TEXTS = 5;
const MOST_EXAMPLES = 30;

/** A rule as it is written. */
export interface RuleFile {
  readonly id: string;
  readonly avoid?: readonly string[];
  readonly prefer?: readonly string[];
  /** Phrases, or what elements.ts knows by name, such as "greeting by name". */
  readonly require?: readonly string[];
  readonly instead?: readonly string[];
  readonly add?: readonly string[];
  readonly at?: TeamRule["at"];
  readonly title: string;
  readonly why: string;
  readonly link?: string;
  readonly dimension?: Dimension;
  readonly severity?: Severity;
  readonly level?: RuleLevel;
  readonly channels?: readonly Channel[];
  readonly inChannel?: Readonly<Partial<Record<Channel, VariantFile>>>;
  readonly onlyIf?: Conditions;
  readonly unless?: Conditions;
  /** Sentences it must find, [the words] marked, and sentences that look alike and are something else. */
  readonly examples?: readonly string[];
  readonly nearMisses?: readonly string[];
  /** The same where the channel or the customer's message matters. */
  readonly cases?: { readonly found?: readonly CaseFile[]; readonly quiet?: readonly CaseFile[] };
}
interface VariantFile {
  readonly severity?: Severity;
  readonly instead?: readonly string[];
  readonly add?: readonly string[];
}
interface CaseFile {
  readonly reply: string;
  readonly customer?: string;
  readonly channel?: Channel;
}

const problemOfPhrase = (text: string): string | null => {
  const read = readPhrase(text);
  return "problem" in read ? read.problem : null;
};
export const phrase = textOf(LONGEST_PHRASE, problemOfPhrase);
export const isElement = (text: string): text is Element => ELEMENTS.some((each) => each === text);
const asked = textOf(LONGEST_PHRASE, (text) => (isElement(text) ? null : problemOfPhrase(text)));

/** Words to write: no slots and no markup, which only the coach's own rules can have. */
const written = textOf(400, (text) => (/[{}<>]/.test(text) ? "holds { } < or >: write what only the agent knows as [a blank]" : null));
/** "" takes the words out. */
const orNothing = reader<string>(written.schema, (value, at, tell) => (value === "" ? "" : written(value, at, tell)));
const address = textOf(500, (text) => (/^https:\/\/[^\s"<>]+$/.test(text) ? null : "is no https address"));

const phrases = listOf(MOST_PHRASES, phrase, 1);
const conditions = shape<Conditions>({ sentence: phrases, reply: phrases, customer: phrases }, []);
const instead = listOf(MOST_TEXTS, orNothing, 1);
const add = listOf(MOST_TEXTS, written, 1);
const variant = shape<VariantFile>({ severity: oneOf(SEVERITIES), instead, add }, []);
const examples = listOf(MOST_EXAMPLES, textOf(1000), 1);
const cases = listOf(
  MOST_EXAMPLES,
  shape<CaseFile>({ reply: textOf(2000), customer: textOf(2000), channel: oneOf(CHANNELS) }, ["reply"]),
  1,
);

const idReader = (knownRules: readonly string[]): Reader<string> =>
  textOf(60, (id) => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return "must be small letters, digits and hyphens";
    return knownRules.includes(id) ? "is the name of one of the coach's own rules" : null;
  });

const partsReader = (knownRules: readonly string[]): Reader<RuleFile> =>
  shape<RuleFile>(
    {
      id: idReader(knownRules),
      avoid: phrases,
      prefer: phrases,
      require: listOf(MOST_PHRASES, asked, 1),
      instead,
      add,
      at: oneOf(["opening", "closing"] as const),
      title: textOf(80),
      why: textOf(300),
      link: address,
      dimension: oneOf(DIMENSIONS),
      severity: oneOf(SEVERITIES),
      level: oneOf(RULE_LEVELS),
      channels: listOf(4, oneOf(CHANNELS), 1),
      inChannel: shape<Partial<Record<Channel, VariantFile>>>({ email: variant, chat: variant, ticket: variant, social: variant }, []),
      onlyIf: conditions,
      unless: conditions,
      examples,
      nearMisses: examples,
      cases: shape({ found: cases, quiet: cases }, []),
    },
    ["id", "title", "why"],
  );

/** Reads one rule; undefined when anything about it is wrong, because a rule without one of its conditions is another rule. */
export function ruleReader(knownRules: readonly string[]): Reader<RuleFile> {
  const parts = partsReader(knownRules);
  return reader(parts.schema, (value, at, tell) => {
    let wrong = false;
    const told: Tell = (where, problem) => {
      wrong = true;
      tell(where, problem);
    };
    const rule = parts(value, at, told);
    if (rule && !wrong) check(rule, at, told);
    return wrong ? undefined : rule;
  });
}

/** What keys must and must not stand beside each other. */
function check(rule: RuleFile, at: string, tell: Tell): void {
  const { avoid, prefer, require, onlyIf, unless, examples, nearMisses, cases } = rule;
  const does = [avoid, prefer, require].filter(Boolean).length;
  if (does !== 1) tell(at, `must have one of "avoid", "prefer" and "require", and has ${does === 0 ? "none" : does}`);
  else checkTexts(rule, at, tell);
  if (require && (onlyIf?.sentence || unless?.sentence))
    tell(at, "asks for something in the whole reply, so no one sentence can be a condition");
  if (!examples && !cases?.found) tell(at, 'proves nothing: give it "examples" that it must find');
  if (!nearMisses && !cases?.quiet) tell(at, 'proves nothing: give it "nearMisses" that it must leave alone');
}

/** What is written belongs to its kind of rule, and what costs points says a way out. */
function checkTexts({ avoid, require, instead, add, at: place, severity, inChannel = {} }: RuleFile, at: string, tell: Tell): void {
  if (instead && !avoid) tell(`${at}.instead`, 'belongs to "avoid"');
  if (add && !require) tell(`${at}.add`, 'belongs to "require"');
  if (place && !require) tell(`${at}.at`, 'belongs to "require"');
  for (const [channel, variant] of Object.entries(inChannel)) {
    if ((variant.instead && !avoid) || (variant.add && !require))
      tell(`${at}.inChannel.${channel}`, "says what to write as another kind of rule does");
    if (variant.severity && (severity === "advice") !== (variant.severity === "advice"))
      tell(`${at}.inChannel.${channel}.severity`, "must be advice everywhere or nowhere");
  }
  if (severity === "advice") return;
  if (avoid && !instead) tell(at, 'costs points, so it must say what to write "instead"; or make its "severity" "advice"');
  if (require && !add) tell(at, 'costs points, so it must say what to "add"; or make its "severity" "advice"');
}
