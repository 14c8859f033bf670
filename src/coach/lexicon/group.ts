/** How a word group is written down: entries apart by commas, several words to an entry where needed; verbs in all their forms. */
import { once } from "../once.ts";
import type { WordGroup } from "../pattern.ts";

/** What a group means, in sentences: its words stand in [brackets] in the examples and nowhere in the near misses. Tests read them; bundles drop them. */
export interface Shown {
  readonly examples: readonly [string, string, ...string[]];
  readonly nearMisses: readonly [string, string, ...string[]];
}

/** A group that is read when a pattern first asks for it: nothing is cut while the worker's script loads. */
function lazily(entries: () => readonly string[]): WordGroup {
  const read = once(() => {
    const all = entries();
    return {
      words: new Set(all.filter((entry) => !entry.includes(" "))),
      phrases: all.filter((entry) => entry.includes(" ")).map((entry) => entry.split(/\s+/)),
    };
  });
  return {
    get words() {
      return read().words;
    },
    get phrases() {
      return read().phrases;
    },
  };
}

const entriesOf = (lists: readonly string[]): string[] =>
  lists
    .flatMap((list) => list.split(","))
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean);

/** A group from a list such as "soon, shortly, in due course". */
export const group = (...lists: readonly string[]): WordGroup => lazily(() => entriesOf(lists));

const VOWEL = /[aeiou]/;
/** Two-syllable verbs are doubled only where the stress is on the end; these are the ones that support mail uses, and those in "l" that British English doubles. */
const DOUBLED = /^(?:refer|prefer|submit|permit|commit|admit|omit|regret|transfer|forget|begin|occur|rebook|cancel|travel|label)$/;

const doubles = (verb: string): boolean =>
  verb === "rebook"
    ? false
    : DOUBLED.test(verb) ||
      (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && !/[wxy]$/.test(verb) && verb.length <= 5 && !/[aeiou]{2}.$/.test(verb));

/** "send" gives sends; "try" gives tries; "fix" gives fixes. */
export function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** The regular past: "refund" gives refunded, "credit" credited, "ship" shipped, "reply" replied. */
export function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubles(verb) ? verb + verb.at(-1) : verb}ed`;
}

/** "arrange" gives arranging, "ship" shipping, "see" seeing. */
export function gerund(verb: string): string {
  if (/[^eo]e$/.test(verb) && VOWEL.test(verb.slice(0, -1))) return `${verb.slice(0, -1)}ing`;
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  return `${doubles(verb) ? verb + verb.at(-1) : verb}ing`;
}

interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** "refund" is regular; "send/sent" names its past; "take/took/taken" its past and participle; "follow up" keeps its particle. */
function formsOf(entry: string): VerbForms {
  const [head = "", ...particle] = entry.trim().split(/\s+/);
  const [base = "", irregular, participle] = head.split("/");
  const tail = particle.length > 0 ? ` ${particle.join(" ")}` : "";
  const simple = irregular ?? past(base);
  return {
    base: base + tail,
    third: thirdPerson(base) + tail,
    past: simple + tail,
    participle: (participle ?? simple) + tail,
    gerund: gerund(base) + tail,
  };
}

/** Groups `name`, `name.s`, `name.ed` (past), `name.en` (participle), `name.ing`, and `name.any` from one list of verbs. */
export function verbs<N extends string>(name: N, ...lists: readonly string[]): Record<string, WordGroup> {
  const forms = once(() => entriesOf(lists).map(formsOf));
  const of = (pick: (f: VerbForms) => string): WordGroup => lazily(() => forms().map(pick));
  return {
    [name]: of((f) => f.base),
    [`${name}.s`]: of((f) => f.third),
    [`${name}.ed`]: of((f) => f.past),
    [`${name}.en`]: of((f) => f.participle),
    [`${name}.ing`]: of((f) => f.gerund),
    [`${name}.any`]: lazily(() => forms().flatMap((f) => [f.base, f.third, f.past, f.participle, f.gerund])),
  };
}
