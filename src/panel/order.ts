/** Keeps the list still under the agent's hand: what is shown stays where it is until pointer and focus have left. */

/** One place in the list. `gone` means that the draft no longer holds it: it fades, but keeps its place. */
export interface Slot {
  readonly key: string;
  readonly gone: boolean;
}

/**
 * The order to show now. Free (`held` false): simply `next`. Held: every slot that is shown keeps its place, those that left the
 * draft fade in place, those the agent dealt with (`dealtWith`) leave, and new ones go to the end.
 */
export function keepOrder(
  shown: readonly Slot[],
  next: readonly string[],
  held: boolean,
  dealtWith: ReadonlySet<string> = new Set(),
): readonly Slot[] {
  if (!held) return next.map(live);
  const wanted = new Set(next);
  const known = new Set(shown.map((slot) => slot.key));
  const kept = shown.filter((slot) => wanted.has(slot.key) || !dealtWith.has(slot.key));
  return [...kept.map(({ key }) => ({ key, gone: !wanted.has(key) })), ...next.filter((key) => !known.has(key)).map(live)];
}

/**
 * Which slot is open: the agent's choice (`chosen`, "" for none) while it is there; while held, the one that was open (`last`);
 * otherwise the first one that is still in the draft.
 */
export function keepOpen(slots: readonly Slot[], last: string | null, chosen: string | null, held: boolean): string | null {
  if (chosen === "") return null;
  const there = (key: string | null) => slots.find((slot) => slot.key === key && (held || !slot.gone));
  const sticking = there(chosen) ?? (held ? there(last) : undefined);
  return (sticking ?? slots.find((slot) => !slot.gone))?.key ?? null;
}

const live = (key: string): Slot => ({ key, gone: false });
