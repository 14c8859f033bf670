/** The agent's own practice: what was found in the replies they sent, by rule and week; for nobody else, and cleared with one press. */
import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { CLEAN_REPLIES } from "../policy/practice.ts";
import { Toggle } from "./Controls.tsx";
import { PartFrame, Section } from "./PartFrame.tsx";
import type { PartProps } from "./parts.ts";
import { PracticeContext, type PracticeInPage } from "./practice-context.ts";
import { type PracticeRow, type PracticeView, viewOf } from "./practice-rows.ts";
import { useSettingsInPage } from "./settings-context.ts";
import { WeekChart, WeekTable } from "./WeekChart.tsx";
import { words } from "./words.ts";

export function Practice({ rules }: PartProps): JSX.Element | null {
  const page = useSettingsInPage();
  const own = useContext(PracticeContext);
  if (!page || !own) return null;
  const { practice, quietClean } = page.force.settings;
  const view = viewOf(own.practice, rules, today(new Date()));
  return (
    <PartFrame title={words.practice} lead={words.practiceAbout}>
      <section class="section">
        <Toggle name="practice" title={words.keepCounts} about={words.keepCountsAbout} />
        {practice && <p class="tally">{view.sent === 0 ? words.noCounts : words.replies(view.sent)}</p>}
      </section>
      {practice && <Rows title={words.toWorkOn} view={view} of={({ kind }) => kind !== "strength"} />}
      {practice && <Rows title={words.goingWell} view={view} of={({ kind }) => kind === "strength"} />}
      {practice && quietClean && view.quiet.length > 0 && <Quiet rules={view.quiet} />}
      {practice && <Clearing own={own} />}
    </PartFrame>
  );
}

/** The day where the agent sits, as the worker counts it. */
const today = (now: Date): string => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();

interface RowsProps {
  readonly title: string;
  readonly view: PracticeView;
  readonly of: (row: PracticeRow) => boolean;
}

function Rows({ title, view: { rows, sent }, of }: RowsProps): JSX.Element | null {
  const shown = rows.filter(of);
  if (shown.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="practice">
        {shown.map((row) => (
          <li key={row.rule} class={row.kind}>
            <h3>
              <a href={`#${row.rule}`} lang="en">
                {row.title}
              </a>
            </h3>
            <WeekChart row={row} sent={sent} />
            <p>
              {words.share(row.found, sent)}
              {row.taken > 0 && <span>{words.taken(row.taken)}</span>}
            </p>
            <WeekTable weeks={row.weeks} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Quiet({ rules }: { readonly rules: PracticeView["quiet"] }): JSX.Element {
  return (
    <Section title={words.quietNow} about={words.quietAbout(CLEAN_REPLIES)}>
      <ul class="rows">
        {rules.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} lang="en">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The press that clears, and the way back while the page is open. */
function Clearing({ own: { practice, cleared, refused, clear, bringBack } }: { readonly own: PracticeInPage }): JSX.Element {
  return (
    <section class="section">
      <p class="buttons">
        {practice.sent > 0 && (
          <button type="button" class="plain" onClick={clear}>
            {words.clearCounts}
          </button>
        )}
        <span role="status">{refused ? words.unkept : cleared && words.cleared}</span>
        {cleared && (
          <button type="button" class="plain" onClick={bringBack}>
            {words.bringBack}
          </button>
        )}
      </p>
    </section>
  );
}
