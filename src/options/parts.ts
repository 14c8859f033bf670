/** The parts of the options page, in the order of its navigation, and which of them an address asks for. */
import type { FunctionComponent } from "preact";
import { DIMENSIONS } from "../coach/assessment.ts";
import type { Rule } from "../coach/rule.ts";
import { General } from "./General.tsx";
import { Lab } from "./Lab.tsx";
import { Policy } from "./Policy.tsx";
import { Practice } from "./Practice.tsx";
import { Privacy } from "./Privacy.tsx";
import { RuleBook } from "./RuleBook.tsx";
import { Sites } from "./Sites.tsx";
import { TeamPack } from "./TeamPack.tsx";
import { words } from "./words.ts";

export interface PartProps {
  readonly rules: readonly Rule[];
  /** Aborted when the page goes. */
  readonly signal: AbortSignal;
}

export interface Part {
  /** Its address on the page, without "#". No rule may have it for an id. */
  readonly id: string;
  readonly title: () => string;
  readonly Content: FunctionComponent<PartProps>;
}

const RULE_BOOK: Part = { id: "rule-book", title: () => words.title, Content: RuleBook };
const GENERAL: Part = { id: "general", title: () => words.general, Content: General };
const PRACTICE: Part = { id: "practice", title: () => words.practice, Content: Practice };
const POLICY: Part = { id: "policy", title: () => words.policy, Content: Policy };
const PRIVACY: Part = { id: "privacy", title: () => words.privacy, Content: Privacy };
const SITES: Part = { id: "sites", title: () => words.sites, Content: Sites };

const TEAM: Part = { id: "team", title: () => words.team, Content: TeamPack };
const LAB: Part = { id: "lab", title: () => words.lab, Content: Lab };

export const PARTS: readonly Part[] = [GENERAL, RULE_BOOK, SITES, TEAM, LAB, PRACTICE, POLICY, PRIVACY];

/** What stands in the rule book besides rules begins with a dimension: "framing", "framing-slip". */
const isInRuleBook = (id: string, rules: PartProps["rules"]): boolean =>
  id === "rules" || DIMENSIONS.some((dimension) => id.startsWith(dimension)) || rules.some((rule) => rule.id === id);

/** The part that "#…" asks for: one by its name, the rule book by what stands in it, such as a rule; any other rule is the team's. */
export function partAt(hash: string, rules: PartProps["rules"]): Part {
  const id = hash.replace(/^#/, "");
  return id === "" ? GENERAL : (PARTS.find((part) => part.id === id) ?? (isInRuleBook(id, rules) ? RULE_BOOK : TEAM));
}
