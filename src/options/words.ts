/** Every word the rule book says of its own, in one place. */
import type { Dimension, FindingKind } from "../coach/assessment.ts";
import type { Rewrite, Rule } from "../coach/rule.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const ABOUT: Readonly<Record<Dimension, string>> = {
  empathy: "Whether the customer feels heard: their feeling, their loss and their side of it.",
  ownership: "Whether somebody takes the matter on: who does what, and by when.",
  framing: "Whether a limit leaves a way forward: what can be done, and why.",
  courtesy: "Whether the reply is polite from greeting to signature. It counts for less than the other three.",
};

const KIND: Readonly<Record<FindingKind, string>> = {
  strength: "Earns points",
  slip: "Costs points",
  missing: "Noticed when absent",
};

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

const TAKE_OUT: Readonly<Record<Rewrite["replace"], string>> = {
  words: "Take these words out.",
  sentence: "Take the sentence out.",
  opening: "Take the opening out.",
  closing: "Take the closing out.",
};

const amountOf = (weight: number): string => (weight >= 7 ? "much" : weight >= 5 ? "some" : "little");

/** What a rule weighs, in words and as its number. */
export function weightInWords({ kind, weight }: Pick<Rule, "kind" | "weight">): string {
  if (weight === 0) return "Advice: costs nothing";
  return `${kind === "strength" ? "Earns" : "Costs"} ${amountOf(weight)} (${weight})`;
}

const TROUBLE: Readonly<Record<string, string>> = {
  missing: "This package was built without the second reader’s model.",
  damaged: "The second reader’s model is damaged; installing the extension again brings it back.",
  "other-version": "The second reader’s model is of another version than the extension.",
  "webassembly-refused": "This browser, or a policy, does not run WebAssembly, which the second reader needs.",
  "out-of-memory": "There was not enough memory for the second reader.",
};

export const words = {
  settings: "Settings",
  secondReader: "Second reader.",
  secondReaderAbout:
    "A small language model on this machine reads each reply after the rules have, and notices wording that they do not know. What it finds alone counts half and says “may”.",
  readerTrouble: (trouble: string) => `${TROUBLE[trouble] ?? TROUBLE.damaged} The coach goes on with its rules alone.`,
  unsaved: "This could not be kept: the browser’s storage is full or damaged. It holds until this page is closed.",
  rulesOff: (count: number) => `${plural(count, "rule is", "rules are")} off:`,
  turnOn: "Turn on",
  turnOnNamed: (title: string) => `Turn on: ${title}`,
  ruleOnNamed: (title: string) => `Use this rule: ${title}`,
  on: "On",
  off: "Off",
  title: "Rule book",
  about:
    "What the coach looks for in a reply, why it matters, and what to write instead. All of it is here; nothing is judged that you cannot read.",
  weighing:
    "The number beside a rule is its weight, from 0 to 10: what it earns or costs before repetition and the rest of the reply are counted.",
  skip: "Skip to the rules",
  search: "Search the rules",
  searchHint: "A word, a rule’s name, or a sentence from a reply",
  clear: "Show all rules",
  contents: "Contents",
  found: (count: number, all: number, query: string) =>
    query.trim() === "" ? plural(all, "rule", "rules") : `${count} of ${plural(all, "rule", "rules")}`,
  nothing: (query: string) => `No rule says “${query.trim()}”.`,
  tryLess: "Try fewer words: a rule is found when its name, reason or examples hold every one of them.",
  aboutDimension: (dimension: Dimension) => ABOUT[dimension],
  kind: (kind: FindingKind) => KIND[kind],
  count: (count: number) => plural(count, "rule", "rules"),
  linkTo: (title: string) => `Link to “${title}”`,
  says: "Like this",
  instead: "Instead",
  notThis: "Not this",
  more: (examples: number, nearMisses: number) =>
    [examples > 0 && plural(examples, "more example", "more examples"), nearMisses > 0 && `${nearMisses} more under “not this”`]
      .filter(Boolean)
      .join(", "),
  inReplies: "In whole replies",
  speaksUp: "Speaks up",
  staysQuiet: "Stays quiet",
  customer: "They wrote",
  reply: "The reply",
  today: "Today",
  source: "Source",
  serves: "Serves",
  slot: (slot: string) => SLOT[slot] ?? slot.replaceAll("-", " "),
  takeOut: (replace: Rewrite["replace"]) => TAKE_OUT[replace],
  key: "How to read the examples",
  keyFlagged: ["Marked words", "are what the coach points at in a draft."],
  keyBlank: ["[day]", "is a blank: only you know what belongs there."],
  keySlot: ["their request", "comes from the draft or from the customer’s message."],
  sources: "Where the rules come from",
  sourcesAbout: "The number in front of a source names one of five texts on customer service; the rest is published work.",
  texts: [
    ["000", "Scripts, and the care behind them"],
    ["001", "Things that went wrong, and what is made of them"],
    ["002", "A human being at each end"],
    ["003", "Seven barriers to service, and how they come down"],
    ["004", "Habits of service that last"],
  ],
  local: "This page is part of the extension: it reads nothing, stores nothing and asks nothing of the network.",
} as const;
