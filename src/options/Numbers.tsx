/** What is counted for a company that asks for numbers, where it goes, and the last body that was sent, word for word. */
import type { JSX } from "preact";
import { USUAL } from "../metrics/delivery.ts";
import { linesIn } from "../metrics/read-body.ts";
import { METRICS_KEY, readSent, type Sent } from "../metrics/read-post.ts";
import type { MetricsTarget } from "../policy/settings.ts";
import type { Kept } from "./kept-context.ts";
import { Section } from "./PartFrame.tsx";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

/** A section of the part Privacy. */
export function Numbers({ kept }: { readonly kept: Kept }): JSX.Element {
  const target = useSettingsInPage()?.force.settings.metrics ?? null;
  return (
    <Section title={words.numbers}>
      {target ? <Going to={target} /> : <p>{words.noNumbers}</p>}
      {target && <LastSent sent={readSent(kept[METRICS_KEY])} />}
    </Section>
  );
}

function Going({ to: { endpoint, minutes, minimumGroup } }: { readonly to: MetricsTarget }): JSX.Element {
  return (
    <>
      <p>{words.numbersGo(new URL(endpoint).host)}</p>
      <p>{words.numbersWhen(minutes ?? USUAL.minutes, minimumGroup ?? USUAL.minimumGroup)}</p>
    </>
  );
}

function LastSent({ sent: { last, outcome } }: { readonly sent: Sent }): JSX.Element {
  if (!last) return <p>{words.numbersNotYet}</p>;
  // An answer that is older than the last body belongs to the one before it.
  const answer = outcome && outcome.at >= last.at ? outcome : null;
  return (
    <>
      <p role="status">{words.numbersEnded(answer, last.at)}</p>
      <Lines body={last.body} />
      <h3 id="last-body">{words.numbersBody}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
      <section class="sent" tabIndex={0} aria-labelledby="last-body">
        <pre lang="en" dir="ltr">
          {last.body}
        </pre>
      </section>
    </>
  );
}

/** The same for people; what was counted stays English, as it was sent. */
function Lines({ body }: { readonly body: string }): JSX.Element {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.numbersCounted}</th>
            <th scope="col">{words.numbersOf}</th>
            <th scope="col">{words.numbersCount}</th>
          </tr>
        </thead>
        <tbody>
          {linesIn(body).map(({ about, of, count }) => (
            <tr key={`${about} ${of.join(" ")}`}>
              <th scope="row" lang="en">
                {about}
              </th>
              <td>
                <code>{of.join(", ")}</code>
              </td>
              <td>{count.toLocaleString(words.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
