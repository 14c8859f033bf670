/** What the rules found in a file: in all, by rule, and find by find with the words, to be marked right or wrong. */
import type { JSX } from "preact";
import type { LabResult, Sample } from "../audit/lab.ts";
import { type Mark, type Precision, precisionOf } from "../audit/precision.ts";
import type { RuleCount, Summary } from "../audit/tally.ts";
import { words } from "./words.ts";

/** A mark beside what it is about, so that saved marks can be read again. */
export type SampleMark = Mark & Pick<Sample, "name" | "line" | "quote">;

interface ResultsProps {
  readonly result: LabResult;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly mark: (key: string, mark: SampleMark) => void;
}

export function LabResults({ result, marks, mark }: ResultsProps): JSX.Element {
  const precision = new Map(precisionOf([...marks.values()]).map((each) => [each.rule, each]));
  const { summary, bad } = result;
  return (
    <section class="section results" aria-labelledby="lab-results">
      <h2 id="lab-results">{words.labResults}</h2>
      <p class="summary">{words.labSummary(summary)}</p>
      {bad.length > 0 && <BadRows summary={summary} bad={bad} />}
      {summary.rules.length === 0 ? <p>{words.labNothing}</p> : <p class="about">{words.labMarkHint}</p>}
      {summary.rules.map((count) => (
        <RuleFinds
          key={count.rule}
          count={count}
          title={result.titles[count.rule] ?? count.rule}
          samples={result.samples[count.rule] ?? []}
          precision={precision.get(count.rule)}
          marks={marks}
          mark={mark}
        />
      ))}
    </section>
  );
}

function BadRows({ summary, bad }: { readonly summary: Summary; readonly bad: LabResult["bad"] }): JSX.Element {
  return (
    <details class="problems">
      <summary>{words.labBad(summary.bad)}</summary>
      <ul lang="en">
        {bad.map(({ line, problem }) => (
          <li key={line}>
            line {line}: {problem}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RuleFindsProps extends Omit<ResultsProps, "result"> {
  readonly count: RuleCount;
  readonly title: string;
  readonly samples: readonly Sample[];
  readonly precision: Precision | undefined;
}

function RuleFinds({ count, title, samples, precision, marks, mark }: RuleFindsProps): JSX.Element {
  return (
    <details class="finds">
      <summary>
        <span class="finds-title" lang="en">
          {title} <code>{count.rule}</code>
        </span>
        <span class="finds-count">{words.labFinds(count.finds, count.replies)}</span>
        {precision && <span class="precision">{words.labPrecision(precision)}</span>}
      </summary>
      {samples.length < count.finds && <p class="about">{words.labFirst(samples.length)}</p>}
      <ol>
        {samples.map((sample, i) => (
          <Find key={i} sample={sample} of={`${count.rule} ${i}`} marks={marks} mark={mark} />
        ))}
      </ol>
    </details>
  );
}

interface FindProps extends Omit<ResultsProps, "result"> {
  readonly sample: Sample;
  readonly of: string;
}

function Find({ sample, of, marks, mark }: FindProps): JSX.Element {
  const { rule, name, line, before, quote, behind } = sample;
  const given = marks.get(of)?.right;
  const say = (right: boolean): void => mark(of, { rule, right, name, line, quote });
  return (
    <li>
      <p class="find" lang="en">
        {quote === "" ? (
          <i>{words.labMissing}</i>
        ) : (
          <>
            {before}
            <mark>{quote}</mark>
            {behind}
          </>
        )}
      </p>
      <p class="about">{words.labWhere(name, line)}</p>
      <fieldset class="marks" aria-label={words.labMark}>
        <button type="button" class="quiet" aria-pressed={given === true} onClick={() => say(true)}>
          {words.labRight}
        </button>
        <button type="button" class="quiet" aria-pressed={given === false} onClick={() => say(false)}>
          {words.labWrong}
        </button>
      </fieldset>
    </li>
  );
}
