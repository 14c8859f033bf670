/** How a word group is written down: entries apart by commas, several words to an entry where needed; verbs in all their forms. */
import type { WordGroup } from "../pattern.ts";

/** A group from a list such as "soon, shortly, in due course". */
export function group(...lists: readonly string[]): WordGroup {
  const entries = lists
    .flatMap((list) => list.split(","))
    .map((entry) => entry.trim().toLowerCase())
    .filter(Boolean);
  return {
    words: new Set(entries.filter((entry) => !entry.includes(" "))),
    phrases: entries.filter((entry) => entry.includes(" ")).map((entry) => entry.split(/\s+/)),
  };
}

const VOWEL = /[aeiou]/;
/** Two-syllable verbs are doubled only where the stress is on the end; these are the ones that support mail uses. */
const DOUBLED = /^(?:refer|prefer|submit|permit|commit|admit|omit|regret|transfer|forget|begin|occur|rebook)$/;

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
  const forms = lists
    .flatMap((list) => list.split(","))
    .map((e) => e.trim())
    .filter(Boolean)
    .map(formsOf);
  const of = (pick: (f: VerbForms) => string): WordGroup => group(...forms.map(pick));
  return {
    [name]: of((f) => f.base),
    [`${name}.s`]: of((f) => f.third),
    [`${name}.ed`]: of((f) => f.past),
    [`${name}.en`]: of((f) => f.participle),
    [`${name}.ing`]: of((f) => f.gerund),
    [`${name}.any`]: group(...forms.flatMap((f) => [f.base, f.third, f.past, f.participle, f.gerund])),
  };
}
