/** How the interface speaks: messages by typed keys, in the agent's language, with numbers and plurals as that language has them. */
import type english from "../../assets/_locales/en/messages.json";

type Messages = typeof english;
/** What a message that counts is called without its plural form: `rules_one` and `rules_other` are both "rules". */
type Counted = { [K in keyof Messages]: K extends `${infer Base}_other` ? Base : never }[keyof Messages];
type Plain = { [K in keyof Messages]: K extends `${string}_one` | `${string}_other` ? never : K }[keyof Messages];

export type Key = Plain | Counted;

type EntryOf<K extends Key> = K extends Plain ? Messages[K] : Messages[`${K}_other` & keyof Messages];
type ValuesOf<K extends Key> =
  EntryOf<K> extends { readonly placeholders: infer P }
    ? [values: { readonly [N in keyof P]: N extends "count" ? number : string | number }]
    : [];

export interface Say {
  /** The message in the agent's language with its values filled in; numbers are written as that language writes them. */
  <K extends Key>(key: K, ...values: ValuesOf<K>): string;
  /** The language that the messages are in, such as "pt-BR": the agent's, or English where we do not have it. */
  readonly language: string;
}

/** The browser's way to a message: `values` stand for $1, $2 and so on; "" where there is no such message. */
export type LookUp = (key: string, values: readonly string[]) => string;

/** Speaks through `lookUp`. Values go in by the order of their names, so that no caller has to know which one is $1. */
export function speaker(lookUp: LookUp): Say {
  const language = lookUp("language", []) || "en";
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const written = (value: string | number): string => (typeof value === "number" ? numbers.format(value) : value);
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const filled = Object.keys(values)
      .sort()
      .map((name) => written(values[name]!));
    if (!("count" in values)) return lookUp(key, filled);
    // What a language has beyond one and other, such as a form for millions, goes as other where nobody wrote it.
    return lookUp(`${key}_${plurals.select(Number(values.count))}`, filled) || lookUp(`${key}_other`, filled);
  };
  return Object.assign(say, { language }) as Say;
}

/** The names of a room's messages that need no values: "retry" for "panel_retry". */
type Name<P extends string> = Bare extends infer K ? (K extends `${P}_${infer N}` ? N : never) : never;
type Bare = { [K in Plain]: Messages[K] extends { readonly placeholders: object } ? never : K }[Plain];

/** Messages of the room `prefix` that need no values, by their own names. */
export const named = <P extends string, N extends Name<P>>(say: Say, prefix: P, ...names: readonly N[]): Readonly<Record<N, string>> =>
  Object.fromEntries(names.map((name) => [name, (say as (key: string) => string)(`${prefix}_${name}`)])) as Record<N, string>;

/** No message holds it: it marks where an element is to stand. */
const MARK = "\uE000";

/** A message cut in two around the one value that is drawn as an element. */
export function around<K extends Key>(
  say: Say,
  key: K,
  value: keyof NonNullable<ValuesOf<K>[0]>,
): readonly [before: string, after: string] {
  const [before = "", after = ""] = (say as (key: string, values: object) => string)(key, { [value]: MARK }).split(MARK);
  return [before, after];
}
