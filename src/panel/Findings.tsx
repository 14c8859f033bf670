/** The list of suggestions: one is open at a time, and the list stays still under the agent's hand. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../coach/assessment.ts";
import { keepOpen, keepOrder, type Slot } from "./order.ts";
import { type FindingActions, FindingItem } from "./Suggestion.tsx";
import type { Keyed } from "./sift.ts";
import type { PanelActions } from "./state.ts";
import { words } from "./words.ts";

/** What the keys can do with the list; see keys.ts. Indexes count the findings as they are shown. */
export interface ListKeys {
  readonly count: number;
  /** Opens the finding at `index` and gives its main button the focus. */
  goTo(index: number): void;
  /** Shows another wording of the finding at `index`: `step` further. */
  turn(index: number, step: number): void;
  notNow(index: number): void;
}

interface FindingsProps {
  readonly findings: readonly Keyed[];
  /** Whether pointer or focus is in the panel. */
  readonly held: boolean;
  readonly actions: PanelActions;
  /** Told what the keys can do now. */
  readonly keys: { current: ListKeys | null };
}

/** The findings to act on, the best first; nothing at all when there are none. */
export function Findings({ findings, held, actions, keys }: FindingsProps): JSX.Element | null {
  const list = useStillList(findings, held);
  const [turns, setTurns] = useState<ReadonlyMap<string, number>>(new Map());
  const goTo = useGoTo(list.choose);
  const shown = list.slots.flatMap((slot) => withFinding(slot, list.known));

  const variant = (key: string, finding: Finding) => modulo(turns.get(key) ?? 0, finding.suggestions.length);
  const turn = (key: string, step: number) => setTurns(new Map(turns).set(key, (turns.get(key) ?? 0) + step));
  const notNow = (index: number, withFocus: boolean) => {
    const item = shown[index];
    if (!item || item.slot.gone) return;
    if (withFocus) goTo.go(neighbour(shown, index));
    list.dealWith(item.slot.key);
    actions.notNow(item.finding);
  };
  keys.current = {
    count: shown.length,
    goTo: (index) => goTo.go(shown[index]?.slot.key ?? null),
    turn: (index, step) => shown[index] && turn(shown[index].slot.key, step),
    notNow: (index) => notNow(index, true),
  };
  if (shown.length === 0) return null;

  const actionsFor = (index: number, { slot: { key, gone }, finding }: Shown): FindingActions => {
    const suggestion = finding.suggestions[variant(key, finding)];
    return {
      toggle: (event) => (event.detail === 0 && key !== list.open ? goTo.go(key) : list.choose(key === list.open ? "" : key)),
      apply: () => {
        if (gone || !suggestion) return;
        list.dealWith(key);
        actions.apply(finding, suggestion);
      },
      turn: () => turn(key, 1),
      notNow: () => notNow(index, false),
      copy: () => suggestion && actions.copy(suggestion.text),
      pointAt: (on) => actions.pointAt(on ? finding : null),
    };
  };
  return (
    <ul class="findings" aria-label={words.suggestions} ref={goTo.root}>
      {shown.map((item, index) => (
        <FindingItem
          key={item.slot.key}
          finding={item.finding}
          gone={item.slot.gone}
          open={item.slot.key === list.open}
          variant={variant(item.slot.key, item.finding)}
          actions={actionsFor(index, item)}
        />
      ))}
    </ul>
  );
}

interface Shown {
  readonly slot: Slot;
  readonly finding: Finding;
}

function withFinding(slot: Slot, known: ReadonlyMap<string, Finding>): readonly Shown[] {
  const finding = known.get(slot.key);
  return finding ? [{ slot, finding }] : [];
}

/** The finding to go to when the one at `index` leaves: the next one still in the draft, else the one before it. */
function neighbour(shown: readonly Shown[], index: number): string | null {
  const live = (item: Shown) => !item.slot.gone;
  return (shown.slice(index + 1).find(live) ?? shown.slice(0, index).findLast(live))?.slot.key ?? null;
}

const modulo = (value: number, by: number): number => (by === 0 ? 0 : ((value % by) + by) % by);

/** Remembers between renders what is shown where, so that order.ts can keep it still while the panel is held. */
function useStillList(findings: readonly Keyed[], held: boolean) {
  const [chosen, choose] = useState<string | null>(null);
  const last = useRef<{ slots: readonly Slot[]; open: string | null; known: Map<string, Finding> }>({
    slots: [],
    open: null,
    known: new Map(),
  });
  const dealtWith = useRef(new Set<string>());
  if (!held) dealtWith.current.clear();

  const slots = keepOrder(
    last.current.slots,
    findings.map(({ key }) => key),
    held,
    dealtWith.current,
  );
  const open = keepOpen(slots, last.current.open, chosen, held);
  const known = new Map([...last.current.known].filter(([key]) => slots.some((slot) => slot.key === key)));
  for (const { key, finding } of findings) known.set(key, finding);
  last.current = { slots, open, known };
  return { slots, open, known, choose, dealWith: (key: string) => dealtWith.current.add(key) };
}

/** Opens a finding and, once it is drawn, gives its main button the focus; null gives it to the panel itself. */
function useGoTo(choose: (key: string) => void) {
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
