/** A function that remembers its answers by text; the oldest go first, so that memory is bounded. */
export function kept<T>(make: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = make(text);
    if (answers.size >= most) answers.delete(answers.keys().next().value ?? "");
    answers.set(text, answer);
    return answer;
  };
}
