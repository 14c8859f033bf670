/** The popup: how the coach stands on this tab, in words, and the few things to do about it. */
import type { TabState } from "./states.ts";
import { wordsFor } from "./states.ts";

export interface PopupActions {
  /** Asks the browser for this site. */
  allow(): void;
  /** Gives the permission for this site back. */
  forget(): void;
  turn(on: boolean): void;
  snooze(): void;
  wake(): void;
  reload(): void;
  copyReport(): void;
  openRuleBook(): void;
}

export interface PopupProps {
  readonly state: TabState;
  /** The site was allowed by the agent in this popup, so it can be given back here. */
  readonly mayForget: boolean;
  readonly copied: boolean;
  readonly actions: PopupActions;
}

export function Popup({ state, mayForget, copied, actions }: PopupProps) {
  const { title, text } = wordsFor(state);
  const isTrouble = state.kind === "here" && (state.report.state === "lost" || state.report.state === "stuck");
  return (
    <main>
      <h1>
        <img src="icons/icon-32.png" alt="" width="20" height="20" />
        Reply Coach
      </h1>
      <section aria-live="polite">
        <h2 class={isTrouble ? "trouble" : state.kind}>{title}</h2>
        <p>{text}</p>
        {isTrouble && (
          <button type="button" onClick={actions.copyReport}>
            {copied ? "Copied" : "Copy report"}
          </button>
        )}
      </section>
      <MainAction state={state} actions={actions} />
      <footer>
        {state.kind === "here" && (
          <button type="button" class="plain" onClick={actions.snooze}>
            Quiet for an hour
          </button>
        )}
        {mayForget && (
          <button type="button" class="plain" onClick={actions.forget}>
            Give up access to this site
          </button>
        )}
        <button type="button" class="plain" onClick={actions.openRuleBook}>
          Rule book
        </button>
        <p class="privacy">Nothing that you write leaves this machine.</p>
      </footer>
    </main>
  );
}

/** The one thing most worth doing in each state. */
function MainAction({ state, actions }: { readonly state: TabState; readonly actions: PopupActions }) {
  switch (state.kind) {
    case "closed":
      return null;
    case "not-here":
      return <Main onClick={actions.allow}>Turn on for {state.host}</Main>;
    case "reload":
      return <Main onClick={actions.reload}>Reload</Main>;
    case "off":
      return <Main onClick={() => actions.turn(true)}>Turn on for {state.host}</Main>;
    case "snoozed":
      return <Main onClick={actions.wake}>Wake it up</Main>;
    case "here":
      return (
        <button type="button" onClick={() => actions.turn(false)}>
          Turn off for {state.host}
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
