/** The popup: how the coach stands on this tab, in words, and the few things to do about it. */
import { Lock } from "../panel/icons.tsx";
import type { TabState } from "./states.ts";
import { words } from "./words.ts";

export interface PopupActions {
  /** Asks the browser for this site. */
  allow(): void;
  /** Gives the permission for this site back. */
  forget(): void;
  turn(on: boolean): void;
  snooze(): void;
  wake(): void;
  /** Shows the panel again that the agent had hidden. */
  show(): void;
  reload(): void;
  copyReport(): void;
  openRuleBook(): void;
}

/** "newer": what is kept is a newer version's, so nothing can be. */
export type Outcome = "copied" | "not-copied" | "unsaved" | "newer";

export interface PopupProps {
  readonly state: TabState;
  /** The site was allowed by the agent in this popup, so it can be given back here. */
  readonly mayForget: boolean;
  /** The company has numbers sent to it. */
  readonly isCounted: boolean;
  /** What became of the last press, where that is not plain to see. */
  readonly outcome: Outcome | null;
  readonly actions: PopupActions;
}

export function Popup({ state, mayForget, isCounted, outcome, actions }: PopupProps) {
  const { title, text } = words.state(state);
  const isTrouble = state.kind === "here" && (state.report.state === "lost" || state.report.state === "stuck");
  return (
    <main>
      <h1>
        <img src="icons/icon-32.png" alt="" width="20" height="20" />
        {words.name}
      </h1>
      <section aria-live="polite" class={isTrouble ? "trouble" : state.kind}>
        <h2>{title}</h2>
        <p id="why">{text}</p>
        {isTrouble && (
          <button type="button" onClick={actions.copyReport}>
            {outcome === "copied" ? words.copied : words.copyReport}
          </button>
        )}
      </section>
      <Failure outcome={outcome} />
      <div class="acts">
        <MainAction state={state} actions={actions} />
        {state.kind === "here" && (
          <button type="button" onClick={actions.snooze}>
            {words.snooze}
          </button>
        )}
      </div>
      <footer>
        {mayForget && <Plain onClick={actions.forget}>{words.forget}</Plain>}
        <Plain onClick={actions.openRuleBook}>{words.ruleBook}</Plain>
        <p class="privacy">
          <Lock />
          <span>
            {words.privacy} {isCounted && <Counted />}
          </span>
        </p>
      </footer>
    </main>
  );
}

/** Said to whoever works where a company asks for numbers, each time the popup is open. */
function Counted() {
  return (
    <>
      {words.counted}{" "}
      <a href="options.html#privacy" target="_blank" rel="noreferrer">
        {words.whatWasSent}
      </a>
    </>
  );
}

/** Says that a press came to nothing; always there, so that screen readers hear it when it comes. */
function Failure({ outcome }: Pick<PopupProps, "outcome">) {
  return (
    <p role="alert" class="failure">
      {failures(outcome)}
    </p>
  );
}

function failures(outcome: Outcome | null): string {
  if (outcome === "not-copied") return words.notCopied;
  return outcome === "unsaved" || outcome === "newer" ? words[outcome] : "";
}

/** The one thing most worth doing in each state. */
function MainAction({ state, actions }: { readonly state: TabState; readonly actions: PopupActions }) {
  switch (state.kind) {
    case "closed":
      return null;
    case "not-here":
      return <Main onClick={actions.allow}>{words.turnOn(state.host)}</Main>;
    case "reload":
      return <Main onClick={actions.reload}>{words.reload}</Main>;
    case "off":
      return <Main onClick={() => actions.turn(true)}>{words.turnOn(state.host)}</Main>;
    case "snoozed":
      return <Main onClick={actions.wake}>{words.wake}</Main>;
    case "managed-off":
      // Not disabled: whoever comes by keyboard is to find it, and read why.
      return (
        <button type="button" aria-disabled="true" aria-describedby="why">
          {words.turnOn(state.host)}
        </button>
      );
    case "hidden":
      return <Main onClick={actions.show}>{words.show}</Main>;
    case "here":
      return (
        <button type="button" onClick={() => actions.turn(false)}>
          {words.turnOff(state.host)}
        </button>
      );
  }
}

interface ButtonProps {
  readonly children: preact.ComponentChildren;
  readonly onClick: () => void;
}

function Main({ children, onClick }: ButtonProps) {
  return (
    <button type="button" class="main" onClick={onClick}>
      {children}
    </button>
  );
}

function Plain({ children, onClick }: ButtonProps) {
  return (
    <button type="button" class="plain" onClick={onClick}>
      {children}
    </button>
  );
}
