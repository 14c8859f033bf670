/** The panel: the whole of what the agent sees, from what it is told. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { Findings, type ListKeys } from "./Findings.tsx";
import { Alert, Bubble, Fold, Lock, Reload, Tick, Unfold } from "./icons.tsx";
import { press } from "./keys.ts";
import { Foot, Quiet, Unfilled } from "./Notice.tsx";
import { Meters, MiniMeter, Overall } from "./Score.tsx";
import { Strengths } from "./Strengths.tsx";
import { type Sifted, sift } from "./sift.ts";
import type { PanelActions, PanelState } from "./state.ts";
import { Promises, Questions } from "./Thread.tsx";
import { useTrusted } from "./trust.ts";
import { words } from "./words.ts";

/** Handles a key pressed in the panel; true when it meant something. */
export type OnKey = (event: KeyboardEvent) => boolean;

export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** Filled with the panel's key handler, because keys are caught before the page can see them. */
  readonly onKey: { current: OnKey | null };
}

/** The region "Reply Coach": a pill when collapsed, otherwise header, coaching (or why there is none), and foot. */
export function Panel({ state, actions, onKey }: PanelProps): JSX.Element {
  const list = useRef<ListKeys | null>(null);
  const { held, watch } = useHeld();
  const found = sift(state.assessment, state.putAside);
  onKey.current = (event) => press(pressed(event), state.collapsed ? null : list.current, actions, state.canUndo);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is part of the contract that tests and other programs look for.
    <div
      role="region"
      aria-label={words.region}
      lang={words.language}
      dir={words.direction}
      aria-busy={state.mode === "reading"}
      tabIndex={-1}
      class={`panel mode-${state.mode}${state.collapsed ? " is-pill" : ""}`}
      {...watch}
    >
      {state.collapsed ? (
        <Pill state={state} found={found} actions={actions} />
      ) : (
        <>
          <Header state={state} found={found} actions={actions} />
          {isCoaching(state) && <Coaching state={state} found={found} actions={actions} held={held} keys={list} />}
          <Foot state={state} actions={actions} />
        </>
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

const isCoaching = ({ mode }: PanelState): boolean => mode === "reading" || mode === "coached";

interface PartProps {
  readonly state: PanelState;
  readonly found: Sifted;
  readonly actions: PanelActions;
}

function Header({ state, found, actions }: PartProps): JSX.Element {
  const trusted = useTrusted();
  return (
    <header class="header">
      <button type="button" class="grip" aria-label={words.move} title={words.moveHow} />
      {isCoaching(state) ? (
        <>
          <Overall score={state.assessment?.scores.overall ?? null} first={found.toImprove[0]?.finding} />
          <h2 class="headline" dir="auto">
            {headline(state, found)}
          </h2>
        </>
      ) : (
        <WhyQuiet state={state} actions={actions} />
      )}
      <button
        type="button"
        class="quiet square collapse"
        aria-label={words.collapse}
        title={words.collapse}
        aria-expanded="true"
        onClick={trusted(() => actions.collapse(true))}
      >
        <Fold />
      </button>
    </header>
  );
}

/** The line for every mode in which nothing is coached. */
function WhyQuiet({ state: { mode, lost = "silent", assessment }, actions }: Omit<PartProps, "found">): JSX.Element {
  const trusted = useTrusted();
  if (mode === "note") return <Quiet icon={Lock} text={words.note} />;
  if (mode === "not-english") return <Quiet icon={Bubble} text={words.notEnglish(assessment?.language ?? null)} />;
  if (mode === "off") return <Quiet icon={Bubble} text={words.off} />;
  if (mode === "idle") return <Quiet icon={Bubble} text={words.idle} />;
  return (
    <Quiet icon={lost === "updated" ? Reload : Alert} text={words.lost(lost)}>
      {lost === "silent" && (
        <button type="button" class="secondary" onClick={trusted(() => actions.retry())}>
          {words.retry}
        </button>
      )}
    </Quiet>
  );
}

/** The headline in words: the coach's own while there is something to say, otherwise that the reply is fine. */
export function headline({ assessment }: Pick<PanelState, "assessment">, found: Sifted): string {
  if (!assessment) return words.reading;
  if (found.toImprove.length > 0) return assessment.headline || words.improve;
  if (found.asideCount > 0) return words.nothingElse;
  const open = assessment.questions.filter((question) => !question.answered).length;
  if (open > 0) return words.openQuestions(open);
  if (assessment.scores.overall === null) return assessment.headline || words.tooShort;
  return words.goodToGo;
}

interface CoachingProps extends PartProps {
  readonly held: boolean;
  readonly keys: { current: ListKeys | null };
}

function Coaching({ state, found, actions, held, keys }: CoachingProps): JSX.Element {
  const { assessment } = state;
  return (
    <div class="body">
      <Unfilled findings={found.unfilled} actions={actions} />
      <Meters scores={assessment?.scores ?? null} />
      <Strengths strengths={found.strengths} actions={actions} />
      <Findings findings={found.toImprove} held={held} actions={actions} keys={keys} />
      <Questions questions={assessment?.questions ?? []} />
      <Promises promises={assessment?.promises ?? []} />
      {found.asideCount > 0 && <p class="small">{words.aside(found.asideCount)}</p>}
      {state.truncated && <p class="small">{words.truncated}</p>}
    </div>
  );
}

/** The collapsed panel: three small meters, how many suggestions there are, and the way to open it. */
function Pill({ state, found, actions }: PartProps): JSX.Element {
  const trusted = useTrusted();
  const count = found.toImprove.length;
  const scores = state.assessment?.scores;
  const open = isCoaching(state) ? words.expandAnd(count) : words.expandState(state.mode);
  return (
    <div class="pill">
      {isCoaching(state) ? (
        <>
          <MiniMeter dimension="empathy" score={scores?.empathy ?? null} />
          <MiniMeter dimension="ownership" score={scores?.ownership ?? null} />
          <MiniMeter dimension="framing" score={scores?.framing ?? null} />
          <span class="pill-count" aria-hidden="true">
            {count === 0 ? <Tick /> : count}
          </span>
        </>
      ) : (
        <span class="pill-word" aria-hidden="true">
          {words.pill(state.mode)}
        </span>
      )}
      <button
        type="button"
        class="quiet square"
        data-main
        aria-label={open}
        aria-expanded="false"
        onClick={trusted(() => actions.collapse(false))}
      >
        <Unfold />
      </button>
    </div>
  );
}

/** Tells screen readers, politely, once an assessment has settled; while the next one is awaited it keeps its last words. */
function Settled({ state, found }: Omit<PartProps, "actions">): JSX.Element {
  const said = useRef("");
  if (state.mode === "coached") said.current = words.settled(headline(state, found), found.toImprove.length);
  else if (!isCoaching(state)) said.current = "";
  return (
    <p class="unseen" aria-live="polite">
      {said.current}
    </p>
  );
}
