/** Lists of numbers by number, laid end to end: as small as they can be held, and as quick to read. */

/** List `n` holds the values from `from[n]` to `from[n + 1]`. */
export interface Rows {
  readonly from: Uint32Array;
  readonly values: Uint16Array;
}

/** Where each list begins, of lists of these lengths; and last, where the last one ends. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  for (let n = 0; n < lengths.length; n++) from[n + 1] = from[n]! + lengths[n]!;
  return from;
}

export const lengthsOf = (from: Uint32Array): number[] => Array.from(from.subarray(1), (end, n) => end - from[n]!);

export const rowsOf = (lists: readonly (readonly number[])[]): Rows => ({
  from: startsOf(lists.map(({ length }) => length)),
  values: Uint16Array.from(lists.flat()),
});

/** Turns "has these keys, by number" around into "the numbers that have it, by key", for `count` keys. */
export function turnedAround({ from, values }: Rows, count: number): Rows {
  const lengths = new Uint32Array(count);
  for (const key of values) lengths[key]! += 1;
  const turned = { from: startsOf(lengths), values: new Uint16Array(values.length) };
  const at = turned.from.slice();
  for (let n = 0; n + 1 < from.length; n++) for (let i = from[n]!; i < from[n + 1]!; i++) turned.values[at[values[i]!]!++] = n;
  return turned;
}
