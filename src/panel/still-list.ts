/** The memory behind the list of suggestions: what is shown where, which one is open, and where the focus is to go. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../coach/assessment.ts";
import { keepOpen, keepOrder, type Slot } from "./order.ts";
import type { Keyed } from "./sift.ts";

/** A finding in its place. */
export interface Shown {
  readonly slot: Slot;
  readonly finding: Finding;
}

interface Memory {
  readonly draft: string;
  readonly slots: readonly Slot[];
  readonly open: string | null;
  readonly known: ReadonlyMap<string, Finding>;
}

/** Lays `findings` of `draft` out as order.ts says, remembering between renders what was shown; `held` keeps it still. */
export function useStillList(findings: readonly Keyed[], draft: string, held: boolean) {
  const [chosen, choose] = useState<string | null>(null);
  const last = useRef<Memory>({ draft, slots: [], open: null, known: new Map() });
  const dealtWith = useRef(new Set<string>());
  if (!held) dealtWith.current.clear();

  const keys = findings.map(({ key }) => key);
  const slots = keepOrder(last.current.slots, keys, held, dealtWith.current);
  const open = keepOpen(slots, last.current.open, chosen, held);
  const before = last.current.known;
  const still = held && draft === last.current.draft;
  const known = new Map([
    ...before,
    ...findings.map(({ key, finding }) => [key, still ? offering(before.get(key), finding) : finding] as const),
  ]);
  const items = slots.flatMap((slot) => withFinding(slot, known));
  last.current = { draft, slots, open, known: new Map(items.map(({ slot, finding }) => [slot.key, finding])) };
  return { items, open, choose, dealWith: (key: string) => dealtWith.current.add(key) };
}

/** What a newer answer says of a finding, with what is offered already: the agent may be about to press it. */
const offering = (before: Finding | undefined, now: Finding): Finding => ({
  ...now,
  suggestions: before?.suggestions[0] ? before.suggestions : now.suggestions,
});

function withFinding(slot: Slot, known: ReadonlyMap<string, Finding>): readonly Shown[] {
  const finding = known.get(slot.key);
  return finding ? [{ slot, finding }] : [];
}

/** Opens a finding and, once it is drawn, gives its main button the focus; null gives it to the panel itself. */
export function useGoTo(choose: (key: string) => void) {
  const root = useRef<HTMLUListElement>(null);
  const [wanted, want] = useState<{ readonly key: string | null } | null>(null);
  useLayoutEffect(() => {
    if (!wanted) return;
    const open = root.current?.querySelector<HTMLElement>(".is-open [data-main]");
    const region = root.current?.closest<HTMLElement>('[role="region"]');
    (wanted.key === null ? region : open)?.focus({ preventScroll: wanted.key === null });
  }, [wanted]);
  const go = (key: string | null) => {
    if (key !== null) choose(key);
    want({ key });
  };
  return { root, go };
}

/**
 * Which wording of each finding is shown, as an index into what it offers: the one that was turned to, and while the panel is `held` the one
 * that stood there, wherever a newer answer puts it; otherwise the first.
 */
export function useWordings(held: boolean) {
  const [turned, setTurned] = useState<ReadonlyMap<string, string>>(new Map());
  const stood = useRef(new Map<string, string>());
  if (!held) stood.current.clear();
  const at = ({ slot: { key }, finding: { suggestions } }: Shown): number => {
    const wanted = turned.get(key) ?? stood.current.get(key);
    const index = Math.max(
      0,
      suggestions.findIndex(({ text }) => text === wanted),
    );
    stood.current.set(key, suggestions[index]?.text ?? "");
    return index;
  };
  const turn = (item: Shown, step: number): void => {
    const { suggestions } = item.finding;
    const next = suggestions.at((at(item) + step) % suggestions.length);
    if (next) setTurned((before) => new Map(before).set(item.slot.key, next.text));
  };
  return { at, turn };
}

/** The finding to go to when the one at `index` leaves: the next one still in the draft, else the one before it. */
export function neighbour(items: readonly Shown[], index: number): string | null {
  const live = (item: Shown) => !item.slot.gone;
  return (items.slice(index + 1).find(live) ?? items.slice(0, index).findLast(live))?.slot.key ?? null;
}
