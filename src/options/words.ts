/** Every word the options page says of its own, in one place. Names of slots and of sources stay English: they stand in English text. */
import type { Dimension, FindingKind } from "../coach/assessment.ts";
import type { Rewrite, Rule } from "../coach/rule.ts";
import { managedBy } from "../words/managed.ts";
import { around, type Say } from "../words/say.ts";
import { numbersWords } from "./words-numbers.ts";
import { policyWords } from "./words-policy.ts";
import { practiceWords } from "./words-practice.ts";
import { privacyWords } from "./words-privacy.ts";
import { sitesWords } from "./words-sites.ts";
import { labWords, teamWords } from "./words-team.ts";

/** Slots are filled by the coach; these words stand where it will write. Others go by their own name. */
const SLOT: Readonly<Record<string, string>> = {
  act: "what you had to refuse",
  "act-itself": "what you had to refuse",
  "before-but": "what you said before “but”",
  "behind-but": "what you said after “but”",
  "date-alone": "the date without its weekday",
  deed: "what you promised",
  "less-hedged": "your sentence, less hedged",
  "misentered-piece": "what was mistyped",
  "missing-piece": "what was missing",
  name: "their name",
  "our-deed": "what happened, with us as its doer",
  party: "who else is involved",
  "plain-words": "your sentence in plain words",
  problem: "the problem",
  regretted: "what you regret",
  reply: "your reply to them",
  request: "what they asked for",
  rest: "the rest of your sentence",
  sentence: "your sentence",
  "was-said": "what was said",
  "without-lead": "your sentence without its lead",
  "without-obviously": "your sentence without those words",
  "your-step": "the step they can take",
};

/** What a rule weighs, in words and as its number. */
function weightIn(say: Say, { kind, weight }: Pick<Rule, "kind" | "weight">): string {
  if (weight === 0) return say("book_advice");
  return say(`book_${kind === "strength" ? "earns" : "costs"}${weight >= 7 ? "Much" : weight >= 5 ? "Some" : "Little"}`, { weight });
}

/** Why the second reader cannot work, by the worker's word for it. */
const troubles = (say: Say): Readonly<Record<string, string>> => ({
  missing: say("book_trouble_missing"),
  damaged: say("book_trouble_damaged"),
  "other-version": say("book_trouble_otherVersion"),
  "webassembly-refused": say("book_trouble_webAssembly"),
  "out-of-memory": say("book_trouble_memory"),
});

/** The frame of the page, and the part General. */
const frame = (say: Say) => ({
  parts: say("options_parts"),
  toContent: say("options_toContent"),
  general: say("options_general"),
  generalAbout: say("options_generalAbout"),
  reading: say("options_reading"),
  sending: say("options_sending"),
  quietClean: say("options_quietClean"),
  quietCleanAbout: say("options_quietCleanAbout"),
  beforeSending: say("options_beforeSending"),
  beforeSendingAbout: say("options_beforeSendingAbout"),
  before: (choice: "off" | "remind" | "confirm") => [say(`options_before_${choice}`), say(`options_before_${choice}About`)] as const,
  rulesOffTitle: say("options_rulesOff"),
  noRulesOff: say("options_noRulesOff"),
  managedBy: (company: string, reason: string) => managedBy(say, { company, reason }),
  ask: say("managed_ask"),
});

const vocabulary = (say: Say) => ({
  /** The language these words are in, and the way it runs. */
  language: say.language,
  direction: say("direction"),
  ...frame(say),
  ...numbersWords(say),
  ...policyWords(say),
  ...privacyWords(say),
  ...practiceWords(say),
  ...sitesWords(say),
  ...teamWords(say),
  ...labWords(say),
  secondReader: say("book_secondReader"),
  secondReaderAbout: say("book_secondReaderAbout"),
  readerTrouble: (trouble: string) => say("book_trouble", { reason: troubles(say)[trouble] ?? say("book_trouble_damaged") }),
  broken: say("book_broken"),
  unsaved: say("book_unsaved"),
  newer: say("kept_newer"),
  rulesOff: (count: number) => say("book_rulesOff", { count }),
  ruleOnNamed: (title: string) => say("book_useRule", { title }),
  on: say("book_on"),
  off: say("book_off"),
  title: say("book_title"),
  about: say("book_about"),
  weighing: say("book_weighing"),
  weight: (rule: Pick<Rule, "kind" | "weight">) => weightIn(say, rule),
  search: say("book_search"),
  searchHint: say("book_searchHint"),
  clear: say("book_clear"),
  contents: say("book_contents"),
  found: (found: number, all: number, query: string) =>
    query.trim() === "" ? say("book_count", { count: all }) : say("book_found", { found, rules: say("book_count", { count: all }) }),
  nothing: (query: string) => say("book_nothing", { query: query.trim() }),
  tryLess: say("book_tryLess"),
  aboutDimension: (dimension: Dimension) => say(`book_about_${dimension}`),
  kind: (kind: FindingKind) => say(`book_kind_${kind}`),
  count: (count: number) => say("book_count", { count }),
  linkTo: (title: string) => say("book_linkTo", { title }),
  says: say("book_says"),
  instead: say("book_instead"),
  notThis: say("book_notThis"),
  more: (examples: number, nearMisses: number) =>
    new Intl.ListFormat(say.language, { type: "unit", style: "short" }).format([
      ...(examples > 0 ? [say("book_moreExamples", { count: examples })] : []),
      ...(nearMisses > 0 ? [say("book_moreNotThis", { count: nearMisses })] : []),
    ]),
  inReplies: (number: number) => say("book_inReplies", { number }),
  speaksUp: say("book_speaksUp"),
  staysQuiet: say("book_staysQuiet"),
  customer: say("book_customer"),
  reply: say("book_reply"),
  today: say("book_today"),
  source: say("book_source"),
  serves: say("book_serves"),
  slot: (slot: string) => SLOT[slot] ?? slot.replaceAll("-", " "),
  takeOut: (replace: Rewrite["replace"]) => say(`book_takeOut_${replace}`),
  key: say("book_key"),
  keyFlagged: around(say, "book_keyFlagged", "mark"),
  keyMarked: say("book_keyMarked"),
  keyBlank: around(say, "book_keyBlank", "blank"),
  keySlot: around(say, "book_keySlot", "slot"),
  sources: say("book_sources"),
  sourcesAbout: say("book_sourcesAbout"),
  local: say("book_local"),
});

/** The texts that the numbers of sources name; they are in English. */
export const TEXTS: readonly (readonly [number: string, title: string])[] = [
  ["000", "Scripts, and the care behind them"],
  ["001", "Things that went wrong, and what is made of them"],
  ["002", "A human being at each end"],
  ["003", "Seven barriers to service, and how they come down"],
  ["004", "Habits of service that last"],
];

/** The page's words. There once somebody has said which language to speak. */
export let words: ReturnType<typeof vocabulary>;

/** From now on the page speaks with `say`. */
export function speak(say: Say): void {
  words = vocabulary(say);
}
