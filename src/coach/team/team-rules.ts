/** A team's own rules among the coach's: the same shape, so that every law of scoring holds for them too. */
import type { Span } from "../assessment.ts";
import type { Draft, Sentence } from "../draft.ts";
import type { Evidence, Reply, Rewrite, Rule } from "../rule.ts";
import { holds } from "./elements.ts";
import { type Finder, finderFor } from "./team-match.ts";
import type { AllowedWords, Conditions, Severity, TeamRule } from "./team-rule.ts";

/** Evidence points, as in the coach's own rules: 0 to 9. */
const WEIGHT: Readonly<Record<Severity, number>> = { advice: 0, light: 3, medium: 5, heavy: 8 };
const KIND = { avoid: "slip", prefer: "strength", require: "missing" } as const;
/** Finds of one rule in one reply: a word that is everywhere must not fill the panel. */
const MOST_FINDS = 4;

type Where = keyof Conditions;
const PLACES: readonly Where[] = ["sentence", "reply", "customer"];
const nameOf = (id: string, role: "what" | "only" | "unless", where: Where | "" = ""): string => `${id}\u0000${role}\u0000${where}`;

const patternsOf = (rule: TeamRule): readonly (readonly [string, readonly string[]])[] => [
  [nameOf(rule.id, "what"), rule.patterns],
  ...PLACES.flatMap((where) => [
    [nameOf(rule.id, "only", where), rule.onlyIf[where] ?? []] as const,
    [nameOf(rule.id, "unless", where), rule.unless[where] ?? []] as const,
  ]),
];

/** The rules as the coach's own. Ids must be different from each other; patterns are compiled at the first draft. */
export function rulesOfTeam(team: readonly TeamRule[]): Rule[] {
  const finder = finderFor(Object.fromEntries(team.flatMap(patternsOf)));
  return team.map((rule) => asRule(rule, finder));
}

function asRule(rule: TeamRule, finder: Finder): Rule {
  const { id, does, title, why, link, pack, dimension } = rule;
  return {
    id,
    dimension,
    kind: KIND[does],
    weight: heaviest(rule),
    title,
    why,
    source: pack,
    ...(link !== undefined && { link }),
    most: MOST_FINDS,
    judge: ({ draft }: Reply) => (applies(rule, draft, finder) ? evidenceOf(rule, draft, finder) : []),
    rewrites: rewritesOf(rule),
    examples: [rule.examples[0].reply, ...rule.examples.slice(1).map(({ reply }) => reply)],
    nearMisses: [rule.nearMisses[0].reply, ...rule.nearMisses.slice(1).map(({ reply }) => reply)],
  };
}

const heaviest = ({ severity, inChannel }: TeamRule): number =>
  Math.max(WEIGHT[severity], ...Object.values(inChannel).map((variant) => (variant.severity ? WEIGHT[variant.severity] : 0)));

/** What a find weighs in this channel, as a share of the rule's weight. */
function gradeIn(rule: TeamRule, draft: Draft): number {
  const weight = heaviest(rule);
  return weight === 0 ? 1 : WEIGHT[rule.inChannel[draft.channel]?.severity ?? rule.severity] / weight;
}

/** Whether the channel, the reply as a whole and the customer's message let a rule speak. */
function applies({ id, channels, onlyIf, unless }: TeamRule, draft: Draft, finder: Finder): boolean {
  const says = (role: "only" | "unless", where: Where): boolean =>
    where === "reply"
      ? finder.inReply(nameOf(id, role, where), draft)
      : draft.customer !== null && finder.inText(nameOf(id, role, where), draft.customer);
  if (channels && !channels.includes(draft.channel)) return false;
  return (["reply", "customer"] as const).every(
    (where) => (!onlyIf[where]?.length || says("only", where)) && !(unless[where]?.length && says("unless", where)),
  );
}

function evidenceOf(rule: TeamRule, draft: Draft, finder: Finder): Evidence[] {
  const grade = gradeIn(rule, draft);
  if (rule.does === "require") return isThere(rule, draft, finder) ? [] : [{ rule: rule.id, start: 0, end: 0, grade }];
  return draft.sentences
    .filter((sentence) => suits(rule, sentence, finder))
    .flatMap((sentence) => finder.inSentence(nameOf(rule.id, "what"), sentence))
    .map((span) => ({ rule: rule.id, start: span.start, end: span.end, grade }));
}

function suits({ id, onlyIf, unless }: TeamRule, sentence: Sentence, finder: Finder): boolean {
  const says = (role: "only" | "unless"): boolean => finder.inSentence(nameOf(id, role, "sentence"), sentence).length > 0;
  return (!onlyIf.sentence?.length || says("only")) && !(unless.sentence?.length && says("unless"));
}

function isThere({ id, elements }: TeamRule, draft: Draft, finder: Finder): boolean {
  const what = nameOf(id, "what");
  const signed = draft.signOff ? draft.plain.slice(draft.signOff.start, draft.signOff.end) : "";
  return elements.some((element) => holds(element, draft)) || finder.inReply(what, draft) || finder.inText(what, signed);
}

/** What to write instead, channel by channel where the team said so. */
function rewritesOf({ does, at, texts, inChannel }: TeamRule): Rewrite[] {
  const way = does === "require" ? { replace: at } : ({ replace: "words", asWritten: true } as const);
  const own = Object.entries(inChannel).filter(([, variant]) => variant.texts);
  const elsewhere = texts.map((text): Rewrite => ({ ...way, text, notIn: own.map(([channel]) => channel as Draft["channel"]) }));
  const there = own.flatMap(([channel, variant]) =>
    variant.texts!.map((text): Rewrite => ({ ...way, text, onlyIn: channel as Draft["channel"] })),
  );
  return [...there, ...elsewhere];
}

/** The rules with a team's words let through: a find of a named rule that touches them does not count. */
export function allowing(rules: readonly Rule[], allowed: readonly AllowedWords[]): Rule[] {
  if (allowed.length === 0) return [...rules];
  const finder = finderFor(Object.fromEntries(allowed.map(({ patterns }, i) => [String(i), patterns])));
  return rules.map((rule) => {
    const words = allowed.flatMap((each, i) => (each.rules.includes(rule.id) ? [String(i)] : []));
    return words.length === 0 ? rule : letThrough(rule, words, finder);
  });
}

function letThrough(rule: Rule, words: readonly string[], finder: Finder): Rule {
  const touches = (evidence: Span, sentence: Sentence): boolean =>
    words.some((name) => finder.inSentence(name, sentence).some(({ start, end }) => start < evidence.end && evidence.start < end));
  return {
    ...rule,
    temper: (evidence, reply) => {
      const sentence = reply.sentenceOf(evidence);
      return sentence && touches(evidence, sentence) ? 0 : (rule.temper?.(evidence, reply) ?? 1);
    },
  };
}
