/** What the customer asked and what the draft promises: the two lists an agent checks before sending. */
import type { JSX } from "preact";
import type { Commitment, CustomerQuestion } from "../coach/assessment.ts";
import { Flag, OpenCircle, TickCircle } from "./icons.tsx";
import { words } from "./words.ts";

/** The customer's questions, each with a sign and a word for answered or open; null when there are none. */
export function Questions({ questions }: { readonly questions: readonly CustomerQuestion[] }): JSX.Element | null {
  if (questions.length === 0) return null;
  return (
    <section class="facts">
      <h3>{words.questions}</h3>
      <ul>
        {questions.map(({ quote, answered }, index) => (
          <li key={index} class={answered ? "is-answered" : "is-open-question"}>
            {answered ? <TickCircle /> : <OpenCircle />}
            <span class="fact" dir="auto">
              {quote}
            </span>
            <span class="fact-word">{answered ? words.answered : words.open}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The promises found in the draft: who, what, by when; null when there are none. */
export function Promises({ promises }: { readonly promises: readonly Commitment[] }): JSX.Element | null {
  if (promises.length === 0) return null;
  return (
    <section class="facts">
      <h3>{words.promises}</h3>
      <ul>
        {promises.map(({ who, what, when }, index) => (
          <li key={index} class={when === null ? "is-undated" : ""}>
            <Flag />
            <span class="fact" dir="auto">
              <b>{words.who(who)}</b> {what}
            </span>
            <span class="fact-word" dir="auto">
              {when ?? words.noTime}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
