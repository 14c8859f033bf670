/** What the customer asked and what the draft promises: the two lists an agent checks before sending. Each entry leads to its place. */
import type { ComponentChildren, JSX } from "preact";
import type { Commitment, CustomerQuestion, Span } from "../coach/assessment.ts";
import { Flag, OpenCircle, TickCircle } from "./icons.tsx";
import type { PanelActions } from "./state.ts";
import { useTrusted } from "./trust.ts";
import { ENGLISH, words } from "./words.ts";

type GoTo = Pick<PanelActions, "goTo">;

/** The customer's questions, each with a sign and a word for answered or open; null when there are none. */
export function Questions({
  questions,
  actions,
}: {
  readonly questions: readonly CustomerQuestion[];
  readonly actions: GoTo;
}): JSX.Element | null {
  if (questions.length === 0) return null;
  return (
    <section class="facts">
      <h3>{words.questions}</h3>
      <ul>
        {questions.map(({ quote, answered, place }, index) => (
          <li key={index} class={answered ? "is-answered" : "is-open-question"}>
            <Entry place={place} title={answered ? words.toAnswer : words.toOpen} actions={actions}>
              {answered ? <TickCircle /> : <OpenCircle />}
              <span class="fact" {...ENGLISH}>
                {quote}
              </span>
              <span class="fact-word">{answered ? words.answered : words.open}</span>
            </Entry>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The promises found in the draft: who, what, by when; null when there are none. */
export function Promises({ promises, actions }: { readonly promises: readonly Commitment[]; readonly actions: GoTo }): JSX.Element | null {
  if (promises.length === 0) return null;
  return (
    <section class="facts">
      <h3>{words.promises}</h3>
      <ul>
        {promises.map(({ who, what, when, start, end }, index) => (
          <li key={index} class={when === null ? "is-undated" : ""}>
            <Entry place={{ start, end }} title={words.toPromise} actions={actions}>
              <Flag />
              <span class="fact" {...ENGLISH}>
                <b lang={words.language}>{words.who(who)}</b> {what}
              </span>
              <span class="fact-word" {...(when === null ? {} : ENGLISH)}>
                {when ?? words.noTime}
              </span>
            </Entry>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  /** Where it stands in the draft, or could. */
  readonly place: Span | undefined;
  readonly title: string;
  readonly actions: GoTo;
  readonly children: ComponentChildren;
}

function Entry({ place, title, actions, children }: EntryProps): JSX.Element {
  const trusted = useTrusted();
  if (!place) return <div class="entry">{children}</div>;
  return (
    <button type="button" class="entry" title={title} onClick={trusted(() => actions.goTo(place))}>
      {children}
    </button>
  );
}
