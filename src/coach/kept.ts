/** Functions that remember their answers. */

/** Characters; a longer text is answered anew each time, so that a few of them cannot fill the memory. */
const LONGEST_KEPT = 8000;

/** Answers by text. */
export interface Memory<T> {
  get(text: string): T | undefined;
  set(text: string, answer: T): void;
}

/**
 * Remembers the last `many` answers that were asked for or given, and at most twice as many; those not asked for longest go first. Two maps
 * that take turns: one that loses its oldest entry again and again has to look for it behind all that it has lost.
 */
export function memoryOf<T>(many: number): Memory<T> {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()];
  const set = (text: string, answer: T): void => {
    if (young.size >= many) [young, old] = [new Map(), young];
    young.set(text, answer);
  };
  const bringBack = (text: string): T | undefined => {
    const answer = old.get(text);
    if (answer !== undefined) set(text, answer);
    return answer;
  };
  return { get: (text) => young.get(text) ?? bringBack(text), set };
}

/** A function that remembers its last answers by text, `many` of them and at most twice as many, so that memory is bounded. */
export function kept<T>(make: (text: string) => T, many: number): (text: string) => T {
  const answers = memoryOf<T>(many);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = make(text);
    if (text.length <= LONGEST_KEPT) answers.set(text, answer);
    return answer;
  };
}

/** The same for a function of an object and a text; what is remembered goes when the object does. */
export function keptBeside<K extends object, T>(make: (beside: K, text: string) => T, many: number): (beside: K, text: string) => T {
  const answers = new WeakMap<K, (text: string) => T>();
  return (beside, text) => {
    const known = answers.get(beside) ?? kept((each: string) => make(beside, each), many);
    answers.set(beside, known);
    return known(text);
  };
}

/** A function of an object that remembers its answer as long as the object lives. */
export function keptWith<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: make(key) };
    answers.set(key, known);
    return known.answer;
  };
}
