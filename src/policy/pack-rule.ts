/** Reads one rule of a team's pack: all of it, or none of it. */
import type { Channel, Dimension } from "../coach/assessment.ts";
import type { Conditions, Element, Proof, Severity, TeamRule, Variant } from "../coach/team/team-rule.ts";
import { MODES, type Mode } from "./pack.ts";
import { LONGEST_PHRASE, readPhrase } from "./phrase.ts";
import { listOf, oneOf, type Reader, shape, type Tell, textOf } from "./read-json.ts";

export const CHANNELS: readonly Channel[] = ["email", "chat", "ticket", "social"];
const DIMENSIONS: readonly Dimension[] = ["empathy", "ownership", "framing", "courtesy"];
const SEVERITIES: readonly Severity[] = ["advice", "light", "medium", "heavy"];
const ELEMENTS: readonly Element[] = ["greeting", "greeting by name", "sign-off", "ticket number"];
const MOST_PHRASES = 60;
const MOST_TEXTS = 5;
const MOST_EXAMPLES = 30;

/** A rule as it is written. */
interface RuleJson {
  readonly id: string;
  readonly avoid?: readonly string[];
  readonly prefer?: readonly string[];
  readonly require?: readonly (Asked | undefined)[];
  readonly instead?: readonly string[];
  readonly add?: readonly string[];
  readonly at?: TeamRule["at"];
  readonly title: string;
  readonly why: string;
  readonly link?: string;
  readonly dimension?: Dimension;
  readonly severity?: Severity;
  readonly mode?: Mode;
  readonly channels?: readonly Channel[];
  readonly inChannel?: Readonly<Partial<Record<Channel, VariantJson>>>;
  readonly onlyIf?: Conditions;
  readonly unless?: Conditions;
  readonly examples: readonly Proof[];
  readonly nearMisses: readonly Proof[];
}
interface VariantJson {
  readonly severity?: Exclude<Severity, "advice">;
  readonly instead?: readonly string[];
  readonly add?: readonly string[];
}
type Asked = { readonly element: Element } | { readonly pattern: string };

/** A rule that was understood whole; the pack's name is put in by whoever knows it. */
export interface RuleRead {
  readonly rule: Omit<TeamRule, "pack">;
  readonly mode: Mode | undefined;
}

/** A phrase as its pattern. */
export const phrase: Reader<string> = (value, at, tell) => {
  const text = textOf(LONGEST_PHRASE, (each) => problemIn(readPhrase(each)))(value, at, tell);
  const read = text === undefined ? undefined : readPhrase(text);
  return read && "pattern" in read ? read.pattern : undefined;
};
const problemIn = (read: ReturnType<typeof readPhrase>): string | null => ("problem" in read ? read.problem : null);

const asked: Reader<Asked> = (value, at, tell) => {
  const element = ELEMENTS.find((each) => each === value);
  const pattern = element ? undefined : phrase(value, at, tell);
  return element ? { element } : pattern === undefined ? undefined : { pattern };
};

/** Words to write: no slots and no markup, which only the coach's own rules can have. */
const written = textOf(400, (text) => (/[{}<>]/.test(text) ? "holds { } < or >: write what only the agent knows as [a blank]" : null));
/** "" takes the words out. */
const orNothing: Reader<string> = (value, at, tell) => (value === "" ? "" : written(value, at, tell));
const address = textOf(500, (text) => (/^https:\/\/[^\s"<>]+$/.test(text) ? null : "is no https address"));

const proof: Reader<Proof> = (value, at, tell) =>
  typeof value === "string"
    ? { reply: value }
    : shape<Proof>({ reply: textOf(2000), customer: textOf(2000), channel: oneOf(CHANNELS) }, ["reply"])(value, at, tell);
const proofs = listOf(MOST_EXAMPLES, proof, 1);

const phrases = listOf(MOST_PHRASES, phrase, 1);
const conditions = shape<Conditions>({ sentence: phrases, reply: phrases, customer: phrases }, []);
const variant = shape<VariantJson>(
  {
    severity: oneOf(["light", "medium", "heavy"] as const),
    instead: listOf(MOST_TEXTS, orNothing, 1),
    add: listOf(MOST_TEXTS, written, 1),
  },
  [],
);

const idReader = (knownRules: readonly string[]): Reader<string> =>
  textOf(60, (id) => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return "must be small letters, digits and hyphens";
    return knownRules.includes(id) ? "is the name of one of the coach's own rules" : null;
  });

const ruleShape = (knownRules: readonly string[]): Reader<RuleJson> =>
  shape<RuleJson>(
    {
      id: idReader(knownRules),
      avoid: phrases,
      prefer: phrases,
      require: listOf(MOST_PHRASES, asked, 1),
      instead: listOf(MOST_TEXTS, orNothing, 1),
      add: listOf(MOST_TEXTS, written, 1),
      at: oneOf(["opening", "closing"] as const),
      title: textOf(80),
      why: textOf(300),
      link: address,
      dimension: oneOf(DIMENSIONS),
      severity: oneOf(SEVERITIES),
      mode: oneOf(MODES),
      channels: listOf(4, oneOf(CHANNELS), 1),
      inChannel: shape<Partial<Record<Channel, VariantJson>>>({ email: variant, chat: variant, ticket: variant, social: variant }, []),
      onlyIf: conditions,
      unless: conditions,
      examples: proofs,
      nearMisses: proofs,
    },
    ["id", "title", "why", "examples", "nearMisses"],
  );

/** Reads one rule; null when anything about it is wrong, because a rule without one of its conditions is another rule. */
export const ruleReader = (knownRules: readonly string[]): Reader<RuleRead | null> => {
  const read = ruleShape(knownRules);
  return (value, at, tell) => {
    let wrong = false;
    const told: Tell = (where, problem) => {
      wrong = true;
      tell(where, problem);
    };
    const json = read(value, at, told);
    if (json && !wrong) check(json, at, told);
    return json && !wrong ? asRead(json) : null;
  };
};

/** What keys must and must not stand beside each other. */
function check(json: RuleJson, at: string, tell: Tell): void {
  const { avoid, prefer, require, onlyIf, unless } = json;
  const does = [avoid, prefer, require].filter(Boolean).length;
  if (does !== 1) tell(at, `must have one of "avoid", "prefer" and "require", and has ${does === 0 ? "none" : does}`);
  else checkTexts(json, at, tell);
  if (require && (onlyIf?.sentence || unless?.sentence))
    tell(at, "asks for something in the whole reply, so no one sentence can be a condition");
}

/** What is written belongs to its kind of rule, and what costs points says a way out. */
function checkTexts({ avoid, require, instead, add, at: place, severity, inChannel = {} }: RuleJson, at: string, tell: Tell): void {
  if (instead && !avoid) tell(`${at}.instead`, 'belongs to "avoid"');
  if (add && !require) tell(`${at}.add`, 'belongs to "require"');
  if (place && !require) tell(`${at}.at`, 'belongs to "require"');
  for (const [channel, variant] of Object.entries(inChannel)) {
    if ((variant.instead && !avoid) || (variant.add && !require))
      tell(`${at}.inChannel.${channel}`, "says what to write as another kind of rule does");
    if (variant.severity && severity === "advice") tell(`${at}.inChannel.${channel}.severity`, "cannot weigh what is advice elsewhere");
  }
  if (severity === "advice") return;
  if (avoid && !instead) tell(at, 'costs points, so it must say what to write "instead"; or make its "severity" "advice"');
  if (require && !add) tell(at, 'costs points, so it must say what to "add"; or make its "severity" "advice"');
}

function asRead(json: RuleJson): RuleRead {
  const { id, avoid, prefer, require = [], instead, add, title, why, link, channels, onlyIf = {}, unless = {}, mode } = json;
  const wanted = require.filter((each) => each !== undefined);
  const inChannel = Object.entries(json.inChannel ?? {}).map(([channel, each]) => [channel, variantOf(each)]);
  return {
    mode,
    rule: {
      id,
      does: avoid ? "avoid" : prefer ? "prefer" : "require",
      title,
      why,
      ...(link !== undefined && { link }),
      dimension: json.dimension ?? "courtesy",
      severity: json.severity ?? "light",
      patterns: avoid ?? prefer ?? wanted.flatMap((each) => ("pattern" in each ? [each.pattern] : [])),
      elements: wanted.flatMap((each) => ("element" in each ? [each.element] : [])),
      texts: instead ?? add ?? [],
      at: json.at ?? (wanted.some((each) => "element" in each && each.element.startsWith("greeting")) ? "opening" : "closing"),
      ...(channels && { channels }),
      inChannel: Object.fromEntries(inChannel),
      onlyIf,
      unless,
      examples: [json.examples[0]!, ...json.examples.slice(1)],
      nearMisses: [json.nearMisses[0]!, ...json.nearMisses.slice(1)],
    },
  };
}

const variantOf = ({ severity, instead, add }: VariantJson): Variant => {
  const texts = instead ?? add;
  return { ...(severity && { severity }), ...(texts && { texts }) };
};
