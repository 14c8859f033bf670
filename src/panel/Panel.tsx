/** The panel: the whole of what the agent sees, from what it is told. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { asides } from "./aside.ts";
import { Findings, type ListKeys } from "./Findings.tsx";
import { Header } from "./Header.tsx";
import { press } from "./keys.ts";
import { Foot, Unfilled } from "./Notice.tsx";
import { Pill } from "./Pill.tsx";
import { PutAside } from "./PutAside.tsx";
import { Meters } from "./Score.tsx";
import { Settled } from "./Settled.tsx";
import { Strengths } from "./Strengths.tsx";
import { type Sifted, sift } from "./sift.ts";
import { isCoaching, type PanelActions, type PanelState } from "./state.ts";
import { Promises, Questions } from "./Thread.tsx";
import { words } from "./words.ts";

/** Handles a key pressed in the panel; true when it meant something. */
export type OnKey = (event: KeyboardEvent) => boolean;

export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** Filled with the panel's key handler, because keys are caught before the page can see them. */
  readonly onKey: { current: OnKey | null };
}

/** What most parts of the panel need. */
export interface PartProps {
  readonly state: PanelState;
  readonly found: Sifted;
  readonly actions: PanelActions;
}

/** The region "Reply Coach": a pill, or header, coaching (or why there is none) and foot; nothing at all when the agent hid it. */
export function Panel({ state, actions, onKey }: PanelProps): JSX.Element | null {
  const list = useRef<ListKeys | null>(null);
  const { held, watch } = useHeld();
  const found = sift(state.assessment, state.aside);
  const open = state.size === "panel";
  const reminding = state.sending && found.serious.length > 0;
  onKey.current = (event) => press(pressed(event), open ? list.current : null, actions, state.canUndo);
  if (state.size === "none") return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is part of the contract that tests and other programs look for.
    <div
      role="region"
      aria-label={words.region}
      lang={words.language}
      dir={words.direction}
      aria-busy={state.mode === "reading"}
      tabIndex={-1}
      class={`panel mode-${state.mode}${open ? "" : " is-pill"}${reminding ? " is-reminding" : ""}`}
      {...watch}
    >
      {open ? (
        <>
          <Header state={state} found={found} actions={actions} />
          {(isCoaching(state) || found.serious.length > 0) && (
            <Coaching state={state} found={found} actions={actions} held={held} keys={list} />
          )}
          <Foot state={state} actions={actions} />
        </>
      ) : (
        <Pill state={state} found={found} actions={actions} />
      )}
      <Settled state={state} found={found} />
    </div>
  );
}

/** The agent's hand is on the panel while the pointer is over it or the focus is in it. */
function useHeld() {
  const [pointed, point] = useState(false);
  const [focused, focus] = useState(false);
  const watch = {
    onPointerEnter: () => point(true),
    onPointerLeave: () => point(false),
    onFocusIn: () => focus(true),
    onFocusOut: () => focus(false),
    // The editor keeps its focus and selection when the agent clicks here.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  };
  return { held: pointed || focused, watch };
}

function pressed(event: KeyboardEvent) {
  const inside = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && "finding" in node.dataset);
  const index = inside?.parentElement ? [...inside.parentElement.children].indexOf(inside) : -1;
  return { key: event.key, index, rtl: inside !== undefined && getComputedStyle(inside).direction === "rtl" };
}

interface CoachingProps extends PartProps {
  readonly held: boolean;
  readonly keys: { current: ListKeys | null };
}

function Coaching({ state, found, actions, held, keys }: CoachingProps): JSX.Element {
  const { assessment, draft } = state;
  return (
    <div class="body">
      <Unfilled findings={found.unfilled} actions={actions} />
      {isCoaching(state) && <Meters scores={assessment?.scores ?? null} />}
      <Strengths strengths={found.strengths} actions={actions} />
      <Findings findings={found.toImprove} draft={draft} held={held} actions={actions} keys={keys} />
      <Questions questions={assessment?.questions ?? []} actions={actions} />
      <Promises promises={assessment?.promises ?? []} actions={actions} />
      <PutAside aside={asides(state.aside, state.assessment?.findings ?? [])} actions={actions} />
      {state.truncated && <p class="small">{words.truncated}</p>}
    </div>
  );
}
