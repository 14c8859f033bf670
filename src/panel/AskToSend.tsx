/** The question before a reply goes out with something serious in it, where it is set to be asked: "Go back" is at hand, "Send anyway" is there. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Finding } from "../coach/assessment.ts";
import { Alert } from "./icons.tsx";
import type { PanelActions } from "./state.ts";
import { useTrusted } from "./trust.ts";
import { words } from "./words.ts";

interface AskToSendProps {
  readonly findings: readonly Finding[];
  readonly actions: Pick<PanelActions, "answer">;
}

/** A modal dialog in the top layer, which no page can cover. It shows at most so many finds; the rest is in the panel. */
const MOST_SHOWN = 4;

export function AskToSend({ findings, actions }: AskToSendProps): JSX.Element {
  const trusted = useTrusted();
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Where the page has taken us out, nothing can be asked.
    if (dialog.current?.isConnected) dialog.current.showModal();
    back.current?.focus({ preventScroll: true });
  }, []);
  const goBack = (event: Event) => {
    event.preventDefault();
    actions.answer(false);
  };
  return (
    <dialog
      ref={dialog}
      class="ask"
      lang={words.language}
      dir={words.direction}
      aria-labelledby="ask-title"
      aria-describedby="ask-why"
      onCancel={goBack}
    >
      <h2 id="ask-title">
        <Alert />
        {words.askToSend}
      </h2>
      <ul id="ask-why" lang="en" dir="ltr">
        {findings.slice(0, MOST_SHOWN).map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>
            <b>{finding.title}</b>
            {finding.quote && <q>{finding.quote}</q>}
          </li>
        ))}
      </ul>
      <div class="answers">
        <button type="button" class="secondary" onClick={trusted(() => actions.answer(true))}>
          {words.sendAnyway}
        </button>
        <button type="button" class="primary" ref={back} onClick={trusted(() => actions.answer(false))}>
          {words.goBack}
        </button>
      </div>
    </dialog>
  );
}

/** Escape goes back; every other key is the buttons'. */
export function pressAsked(key: string, actions: Pick<PanelActions, "answer">): boolean {
  if (key !== "Escape") return false;
  actions.answer(false);
  return true;
}
