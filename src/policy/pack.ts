/** A team's own rules as the coach takes them: what a pack's file means. It is data and never holds code. */
import type { AllowedWords, NonEmpty, Proof, TeamRule, Variant } from "../coach/team/team-rule.ts";
import { levelsOf, type PackFile } from "./pack-file.ts";
import { isElement, type RuleFile } from "./pack-rule.ts";
import { readPhrase } from "./phrase.ts";
import type { RuleLevel } from "./rule-level.ts";
import type { Site } from "./site.ts";

export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly rules: readonly TeamRule[];
  readonly vocabulary: readonly AllowedWords[];
  /** By rule: the pack's own rules, and the coach's. What an agent or a company sets goes first. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** Helpdesks of the team's own. */
  readonly sites: readonly Site[];
}

/** What a file means that `packReader` has read. */
export function packOf(file: PackFile): Pack {
  const { id, name, version, rules = [], vocabulary = [], sites = [] } = file;
  return {
    id,
    name,
    version,
    rules: rules.map((rule) => teamRule(rule, name)),
    vocabulary: vocabulary.map(({ allow, rules }): AllowedWords => ({ patterns: nonEmpty(patternsOf(allow)), rules })),
    levels: levelsOf(file),
    sites,
  };
}

const nonEmpty = <T>([first, ...rest]: readonly T[]): NonEmpty<T> => [first!, ...rest];

/** Phrases as patterns; each was read before. */
const patternsOf = (phrases: readonly string[] = []): string[] =>
  phrases.map(readPhrase).flatMap((read) => ("pattern" in read ? [read.pattern] : []));

function teamRule(rule: RuleFile, pack: string): TeamRule {
  const { id, avoid, prefer, require = [], instead, add, title, why, link, channels, onlyIf, unless, inChannel = {} } = rule;
  const elements = require.filter(isElement);
  return {
    id,
    pack,
    does: avoid ? "avoid" : prefer ? "prefer" : "require",
    title,
    why,
    ...(link !== undefined && { link }),
    dimension: rule.dimension ?? "courtesy",
    severity: rule.severity ?? "light",
    patterns: patternsOf(avoid ?? prefer ?? require.filter((each) => !isElement(each))),
    elements,
    texts: instead ?? add ?? [],
    at: rule.at ?? (elements.some((each) => each.startsWith("greeting")) ? "opening" : "closing"),
    ...(channels && { channels }),
    inChannel: Object.fromEntries(Object.entries(inChannel).map(([channel, each]) => [channel, variantOf(each)])),
    onlyIf: conditionsOf(onlyIf),
    unless: conditionsOf(unless),
    examples: proofsOf(rule.examples, rule.cases?.found, "examples", "cases.found"),
    nearMisses: proofsOf(rule.nearMisses, rule.cases?.quiet, "nearMisses", "cases.quiet"),
  };
}

const variantOf = ({ severity, instead, add }: NonNullable<NonNullable<RuleFile["inChannel"]>["email"]>): Variant => {
  const texts = instead ?? add;
  return { ...(severity && { severity }), ...(texts && { texts }) };
};

const conditionsOf = ({ sentence, reply, customer }: NonNullable<RuleFile["onlyIf"]> = {}): TeamRule["onlyIf"] => ({
  sentence: patternsOf(sentence),
  reply: patternsOf(reply),
  customer: patternsOf(customer),
});

type Cases = NonNullable<NonNullable<RuleFile["cases"]>["found"]>;

const proofsOf = (sentences: readonly string[] = [], cases: Cases = [], atSentences: string, atCases: string): NonEmpty<Proof> =>
  nonEmpty([
    ...sentences.map((reply, i) => ({ reply, at: `${atSentences}[${i}]` })),
    ...cases.map((each, i) => ({ ...each, at: `${atCases}[${i}].reply` })),
  ]);

/** How far a rule goes: as the settings say, else as the first pack that speaks of it says. */
export const levelIn =
  (rules: Readonly<Record<string, RuleLevel>>, packs: readonly Pick<Pack, "levels">[]) =>
  (id: string): RuleLevel => {
    const says = [rules, ...packs.map(({ levels }) => levels)].find((levels) => Object.hasOwn(levels, id));
    return says?.[id] ?? "suggest";
  };
