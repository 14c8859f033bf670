/**
 * Reads parsed JSON of a known shape, key by key: what cannot be read is left out, and told of by name. Nothing here throws.
 * Each reader also says its shape as a JSON schema, so that what browsers are told of a policy is what is read of it.
 */
import type { Schema } from "./schema.ts";

/** Told where (such as "customerMessage.items[0]") and what is wrong, as the end of a sentence. */
export type Tell = (at: string, problem: string) => void;
/** The value as a T, or undefined after telling why it is none. */
type Read<T> = (value: unknown, at: string, tell: Tell) => T | undefined;
export type Reader<T> = Read<T> & { readonly schema: Schema };
type Readers<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** A reader of what `schema` says; `read` may be stricter. */
export const reader = <T>(schema: Schema, read: Read<T>): Reader<T> => Object.assign(read.bind(null), { schema });

export const trueOrFalse = reader<boolean>({ type: "boolean" }, (value, at, tell) => {
  if (typeof value === "boolean") return value;
  tell(at, "must be true or false");
});

export const wholeNumber = (least: number, most: number): Reader<number> =>
  reader({ type: "integer" }, (value, at, tell) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    tell(at, `must be a whole number from ${least} to ${most}`);
  });

/** A text of at most `longest` units; `problemOf` may say what else is wrong with it. */
export const textOf = (longest: number, problemOf: (text: string) => string | null = () => null): Reader<string> =>
  reader({ type: "string" }, (value, at, tell) => {
    if (typeof value !== "string" || value.trim() === "") {
      tell(at, "must be a text");
      return;
    }
    const problem = value.length > longest ? `is longer than ${longest} characters` : problemOf(value);
    if (problem === null) return value;
    tell(at, `is ${JSON.stringify(short(value))}, which ${problem}`);
  });

/** One of a few words. The schema says no more than "text": a browser drops silently what its schema forbids, and then nobody is told. */
export const oneOf = <T extends string>(values: readonly T[]): Reader<T> =>
  reader({ type: "string", description: `One of: ${values.join(", ")}.` }, (value, at, tell) => {
    const found = values.find((each) => each === value);
    if (!found) tell(at, `must be one of ${values.join(", ")}`);
    return found;
  });

/** A list whose bad items are left out. Undefined where fewer than `least` are left. */
export const listOf = <T>(most: number, item: Reader<T>, least = 0): Reader<readonly T[]> =>
  reader({ type: "array", items: item.schema }, (value, at, tell) => {
    if (!Array.isArray(value)) {
      tell(at, "must be a list");
      return;
    }
    if (value.length > most) tell(at, `has more than ${most} entries; the rest is left out`);
    const read = value.slice(0, most).map((each, i) => item(each, `${at}[${i}]`, tell));
    const good = read.filter((each) => each !== undefined);
    if (good.length >= least) return good;
    if (value.length < least) tell(at, "is empty");
  });

/** An object with keys of any name. */
export const mapOf = <T>(most: number, item: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  reader({ type: "object", additionalProperties: item.schema }, (value, at, tell) => {
    const entries = entriesOf(value, at, tell);
    if (entries && entries.length > most) tell(at, `has more than ${most} keys; the rest is left out`);
    const read = entries?.slice(0, most).flatMap(([key, each]) => {
      const good = item(each, inside(at, key), tell);
      return good === undefined ? [] : [[key, good] as const];
    });
    return read && Object.fromEntries(read);
  });

/** An object of exactly these keys; undefined where a needed one is missing or wrong. `fill` gives what stands for keys left out. */
export const shape = <T extends object>(
  readers: Readers<T>,
  needed: readonly (keyof T & string)[],
  fill: (read: T) => Partial<T> = () => ({}),
): Reader<T> =>
  reader({ type: "object", properties: schemasOf(readers) }, (value, at, tell) => {
    const entries = entriesOf(value, at, tell);
    if (!entries) return;
    const read: Partial<T> = {};
    for (const [key, each] of entries) readKey(readers, read, key, each, at, tell);
    for (const key of needed) if (!entries.some(([name]) => name === key)) tell(inside(at, key), "is missing");
    return needed.every((key) => read[key] !== undefined) ? { ...fill(read as T), ...(read as T) } : undefined;
  });

const schemasOf = (readers: object): Readonly<Record<string, Schema>> =>
  Object.fromEntries(Object.entries(readers).map(([key, { schema }]: [string, { readonly schema: Schema }]) => [key, schema]));

function readKey<T extends object>(readers: Readers<T>, read: Partial<T>, key: string, value: unknown, at: string, tell: Tell): void {
  if (!Object.hasOwn(readers, key)) {
    tell(inside(at, key), "is not a key of it");
    return;
  }
  const name = key as keyof T;
  const result = readers[name](value, inside(at, key), tell);
  if (result !== undefined) read[name] = result;
}

function entriesOf(value: unknown, at: string, tell: Tell): [string, unknown][] | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  tell(at, "must be an object");
}

const inside = (at: string, key: string): string => (at ? `${at}.${short(key)}` : short(key));
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
