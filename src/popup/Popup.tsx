/** The popup: how the coach stands on this tab, in words, and the few things to do about it. */
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

export type Outcome = "copied" | "not-copied" | "unsaved";

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
      <section aria-live="polite">
        <h2 class={isTrouble ? "trouble" : state.kind}>{title}</h2>
        <p id="why">{text}</p>
        {isTrouble && (
          <button type="button" onClick={actions.copyReport}>
            {outcome === "copied" ? words.copied : words.copyReport}
          </button>
        )}
      </section>
      <Failure outcome={outcome} />
      <MainAction state={state} actions={actions} />
      <footer>
        {state.kind === "here" && (
          <button type="button" class="plain" onClick={actions.snooze}>
            {words.snooze}
          </button>
        )}
        {mayForget && (
          <button type="button" class="plain" onClick={actions.forget}>
            {words.forget}
          </button>
        )}
        <button type="button" class="plain" onClick={actions.openRuleBook}>
          {words.ruleBook}
        </button>
        <p class="privacy">
          {words.privacy} {isCounted && <Counted />}
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
  const said = outcome === "unsaved" ? words.unsaved : outcome === "not-copied" ? words.notCopied : "";
  return (
    <p role="alert" class="failure">
      {said}
    </p>
  );
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

function Main({ children, onClick }: { readonly children: preact.ComponentChildren; readonly onClick: () => void }) {
  return (
    <button type="button" class="main" onClick={onClick}>
      {children}
    </button>
  );
}
