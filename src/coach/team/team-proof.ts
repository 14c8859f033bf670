/** Holds a team's rules to their own examples: what a rule says it finds it must find, and its near misses it must leave alone. */
import { needOf } from "../need.ts";
import type { OwnFiles } from "../own-files.ts";
import { read, type Split, wakeSplitter } from "../read.ts";
import type { Reply, Rule } from "../rule.ts";
import { wakeShelf } from "../shelf.ts";
import type { Proof, TeamRule } from "./team-rule.ts";
import { rulesOfTeam } from "./team-rules.ts";

/** An example that does not hold. `problem` is the end of a sentence that names it. */
export interface Unproved {
  readonly rule: string;
  /** Where it stands in the rule's entry, such as "examples[0]". */
  readonly at: string;
  readonly problem: string;
}

const MARKED = /\[(\[[^\]]+\]|[^[\]]+)\]/g;

/** "[our policy]" to the text and the marked words; a blank such as [[day]] keeps its inner brackets. */
function unmarked(example: string): { readonly text: string; readonly marked: readonly string[] } {
  const marked = [...example.matchAll(MARKED)].map((match) => match[1]!);
  return { text: example.replace(MARKED, "$1"), marked };
}

/** What one rule finds in a reply, in the reply's words; "" stands for what is missing. */
function found(rule: Rule, team: TeamRule, { customer, channel = team.channels?.[0] }: Proof, draft: string, split: Split): string[] {
  const input = { draft, ...(customer !== undefined && { customer }), ...(channel && { channel }) };
  const reply: Reply = {
    draft: read(input, needOf(customer, split), split),
    evidence: [],
    has: () => false,
    sentenceOf: () => undefined,
  };
  return rule.judge!(reply).map(({ start, end }) => draft.slice(start, end));
}

const quoted = (words: readonly string[]): string => words.map((each) => `"${each}"`).join(", ");

function problemOf(rule: Rule, team: TeamRule, proof: Proof, which: "examples" | "nearMisses", split: Split): string | null {
  const { text, marked } = which === "examples" && team.does !== "require" ? unmarked(proof.reply) : { text: proof.reply, marked: [] };
  const finds = found(rule, team, proof, text, split);
  if (which === "nearMisses") return finds.length === 0 ? null : nearMissFound(team, finds);
  if (finds.length === 0) return team.does === "require" ? "has what the rule asks for, so nothing is missing" : "is not found by the rule";
  if (marked.length === 0 || marked.join("\n") === finds.join("\n")) return null;
  return `marks ${quoted(marked)}, but the rule finds ${quoted(finds)}`;
}

const nearMissFound = ({ does }: TeamRule, finds: readonly string[]): string =>
  does === "require" ? "lacks what the rule asks for" : `is found by the rule: ${quoted(finds)}`;

/** Every example that does not hold, rule by rule. */
export function unproved(team: readonly TeamRule[], split: Split): Unproved[] {
  const rules = rulesOfTeam(team);
  return team.flatMap((each, i) =>
    (["examples", "nearMisses"] as const).flatMap((which) =>
      each[which].flatMap((proof) => {
        const problem = problemOf(rules[i]!, each, proof, which, split);
        return problem === null ? [] : [{ rule: each.id, at: proof.at, problem }];
      }),
    ),
  );
}

/** What a team's rules are held to, once what reading and matching need has been woken. Rejects as wakeShelf does. */
export async function wakeProof(files?: OwnFiles): Promise<(team: readonly TeamRule[]) => Unproved[]> {
  const [split] = await Promise.all([wakeSplitter(), wakeShelf(files)]);
  return (team) => unproved(team, split);
}
