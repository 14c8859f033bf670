/** Reads parsed JSON of a known shape, key by key: what cannot be read is left out, and told of by name. Nothing here throws. */

/** Told where (such as "customerMessage.items[0]") and what is wrong, as the end of a sentence. */
export type Tell = (at: string, problem: string) => void;
/** The value as a T, or undefined after telling why it is none. */
export type Reader<T> = (value: unknown, at: string, tell: Tell) => T | undefined;
type Readers<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

export const trueOrFalse: Reader<boolean> = (value, at, tell) => {
  if (typeof value === "boolean") return value;
  tell(at, "must be true or false");
};

/** A text of at most `longest` units; `problemOf` may say what else is wrong with it. */
export const textOf =
  (longest: number, problemOf: (text: string) => string | null = () => null): Reader<string> =>
  (value, at, tell) => {
    if (typeof value !== "string" || value.trim() === "") {
      tell(at, "must be a text");
      return;
    }
    const problem = value.length > longest ? `is longer than ${longest} characters` : problemOf(value);
    if (problem === null) return value;
    tell(at, `is ${JSON.stringify(short(value))}, which ${problem}`);
  };

export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value, at, tell) => {
    const found = values.find((each) => each === value);
    if (!found) tell(at, `must be one of ${values.join(", ")}`);
    return found;
  };

/** A list whose bad items are left out. Undefined where fewer than `least` are left. */
export const listOf =
  <T>(most: number, item: Reader<T>, least = 0): Reader<readonly T[]> =>
  (value, at, tell) => {
    if (!Array.isArray(value)) {
      tell(at, "must be a list");
      return;
    }
    if (value.length > most) tell(at, `has more than ${most} entries; the rest is left out`);
    const read = value.slice(0, most).map((each, i) => item(each, `${at}[${i}]`, tell));
    const good = read.filter((each) => each !== undefined);
    if (good.length >= least) return good;
    if (value.length < least) tell(at, "is empty");
  };

/** An object with keys of any name. */
export const mapOf =
  <T>(most: number, item: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, at, tell) => {
    const entries = entriesOf(value, at, tell)?.slice(0, most);
    const read = entries?.flatMap(([key, each]) => {
      const good = item(each, inside(at, key), tell);
      return good === undefined ? [] : [[key, good] as const];
    });
    return read && Object.fromEntries(read);
  };

/** An object of exactly these keys; undefined where a needed one is missing or wrong. `fill` gives what stands for keys left out. */
export const shape =
  <T extends object>(readers: Readers<T>, needed: readonly (keyof T & string)[], fill: (read: T) => Partial<T> = () => ({})): Reader<T> =>
  (value, at, tell) => {
    const entries = entriesOf(value, at, tell);
    if (!entries) return;
    const read: Partial<T> = {};
    for (const [key, each] of entries) readKey(readers, read, key, each, at, tell);
    for (const key of needed) if (!entries.some(([name]) => name === key)) tell(inside(at, key), "is missing");
    return needed.every((key) => read[key] !== undefined) ? { ...fill(read as T), ...(read as T) } : undefined;
  };

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
