/** Functions that remember their answers. */

/** Characters; a longer text is answered anew each time, so that a few of them cannot fill the memory. */
const LONGEST_KEPT = 8000;

/** A function that remembers its answers by text; the oldest go first, so that memory is bounded. */
export function kept<T>(make: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = make(text);
    if (text.length > LONGEST_KEPT) return answer;
    if (answers.size >= most) answers.delete(answers.keys().next().value ?? "");
    answers.set(text, answer);
    return answer;
  };
}

/** The same for a function of an object and a text; what is remembered goes when the object does. */
export function keptBeside<K extends object, T>(make: (beside: K, text: string) => T, most: number): (beside: K, text: string) => T {
  const answers = new WeakMap<K, (text: string) => T>();
  return (beside, text) => {
    const known = answers.get(beside) ?? kept((each: string) => make(beside, each), most);
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
