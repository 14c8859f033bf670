/** Does what the agent asks for one after the other: a press that comes while a write is under way waits for it, and is never dropped without a word. */

/** Runs `work` once what was asked for before it is done; what runs or waits under the same `name`, as the second of a double press does, is not done twice. */
export function oneAtATime(): (name: string, work: () => Promise<void>) => void {
  /** In the order asked; the first is under way. */
  const asked = new Map<string, () => Promise<void>>();
  const next = (): void => {
    const [first] = asked;
    if (!first) return;
    const [name, work] = first;
    work().finally(() => {
      asked.delete(name);
      next();
    });
  };
  return (name, work) => {
    if (asked.has(name)) return;
    asked.set(name, work);
    if (asked.size === 1) next();
  };
}
