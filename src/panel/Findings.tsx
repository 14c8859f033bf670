/** The list of suggestions: one is open at a time, and the list stays still under the agent's hand. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Finding } from "../coach/assessment.ts";
import { type FindingActions, FindingItem } from "./Suggestion.tsx";
import type { Keyed } from "./sift.ts";
import type { PanelActions } from "./state.ts";
import { neighbour, type Shown, useGoTo, useStillList, useWordings } from "./still-list.ts";
import { useTrusted } from "./trust.ts";
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
  /** The draft that the findings are about. */
  readonly draft: string;
  /** Whether pointer or focus is in the panel. */
  readonly held: boolean;
  readonly actions: PanelActions;
  /** Told what the keys can do now. */
  readonly keys: { current: ListKeys | null };
}

/** The findings to act on, the best first; nothing at all when there are none. */
export function Findings({ findings, draft, held, actions, keys }: FindingsProps): JSX.Element | null {
  const list = useList(findings, draft, held, actions);
  const [all, showAll] = useState(false);
  const trusted = useTrusted();
  const shown = all ? list.items : list.items.slice(0, howMany(list.items, list.open));
  const rest = list.items.length - shown.length;
  keys.current = list.keysFor(shown);
  if (shown.length === 0) return null;
  return (
    <>
      <ul class="findings" aria-label={words.suggestions} ref={list.root}>
        {shown.map((item, index) => (
          <FindingItem key={item.slot.key} group={groupAt(shown, index)} {...list.propsOf(item)} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet more-findings" onClick={trusted(() => showAll(true))}>
          {words.more(rest)}
        </button>
      )}
    </>
  );
}

/** What stands over the finding at `index`: it is the first to check before sending, the next step, or the first of the rest with its dimension; null within a group. */
function groupAt(items: readonly Shown[], index: number): string | null {
  const [finding, before, earlier] = [0, 1, 2].map((back) => items[index - back]?.finding);
  if (finding?.serious) return before?.serious ? null : words.beforeSending;
  if (!finding || !before || before.serious) return words.next;
  const opensRest = !earlier || earlier.serious;
  return !opensRest && before.dimension === finding.dimension ? null : words.dimension(finding.dimension);
}

/** So many are shown at first; one more than that is shown too, rather than a button for it. */
const AT_FIRST = 4;

/** How many to show at first, so that the open one is among them. */
function howMany(items: readonly Shown[], open: string | null): number {
  const opened = 1 + items.findIndex((item) => item.slot.key === open);
  return items.length === AT_FIRST + 1 ? items.length : Math.max(AT_FIRST, opened);
}

/** The list's items with what each shows and does. */
function useList(findings: readonly Keyed[], draft: string, held: boolean, actions: PanelActions) {
  const list = useStillList(findings, draft, held);
  const { root, go } = useGoTo(list.choose);
  const wordings = useWordings(held);

  const wordingOf = (item: Shown) => item.finding.suggestions[wordings.at(item)];
  const wasAt = (item: Shown) => {
    const suggestion = wordingOf(item);
    return suggestion && !item.slot.gone ? draft.slice(suggestion.start, suggestion.end) : null;
  };
  const leave = ({ slot, finding }: Shown, act: (finding: Finding) => void) => {
    // The next answer may bring it back, and then nothing would show why the press did nothing.
    if (slot.gone) return actions.tooSoon();
    list.dealWith(slot.key);
    act(finding);
  };
  const actionsOf = (item: Shown): FindingActions => ({
    toggle: (event) => toggle(item.slot.key, event.detail === 0),
    apply: () => {
      const suggestion = wordingOf(item);
      if (suggestion) leave(item, (finding) => actions.apply(finding, suggestion));
    },
    turn: () => wordings.turn(item, 1),
    putAside: (reach) => leave(item, (finding) => actions.putAside(finding, reach)),
    openRule: () => actions.openRule(item.finding.rule),
    copy: () => actions.copy(wordingOf(item)?.text ?? ""),
    pointAt: (on) => actions.pointAt(on ? item.finding : null),
  });
  const toggle = (key: string, byKey: boolean) => {
    if (byKey && key !== list.open) go(key);
    else list.choose(key === list.open ? "" : key);
  };
  const notNow = (items: readonly Shown[], index: number) => {
    const item = items[index];
    if (!item || item.slot.gone) return;
    go(neighbour(items, index));
    leave(item, (finding) => actions.putAside(finding, "words"));
  };
  return {
    ...list,
    root,
    propsOf: (item: Shown) => ({
      finding: item.finding,
      gone: item.slot.gone,
      was: wasAt(item),
      open: item.slot.key === list.open,
      variant: wordings.at(item),
      actions: actionsOf(item),
    }),
    keysFor: (items: readonly Shown[]): ListKeys => ({
      count: items.length,
      goTo: (index) => go(items[index]?.slot.key ?? null),
      turn: (index, step) => items[index] && wordings.turn(items[index], step),
      notNow: (index) => notNow(items, index),
    }),
  };
}
