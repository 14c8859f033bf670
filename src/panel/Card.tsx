/** An open suggestion: the words it means, why, the rewrite, and everything that can be done with it. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Finding, Suggestion } from "../coach/assessment.ts";
import type { Reach } from "./aside.ts";
import { CopySheets, Dots, EnterKey } from "./icons.tsx";
import { CHANGE, Change, offered, Rewrite } from "./Rewrite.tsx";
import { type FindingProps, useApply } from "./Suggestion.tsx";
import { useTrusted } from "./trust.ts";
import { ENGLISH, words } from "./words.ts";

/** What lies under an open row: the words, the reason and its source, the rewrite, and what to do. */
export function Card(props: FindingProps): JSX.Element {
  const { finding, was, variant, actions } = props;
  const suggestion = finding.suggestions[variant];
  return (
    <div class="card">
      {finding.kind === "missing" || finding.quote === "" ? (
        <p class="missing">{words.missing}</p>
      ) : (
        <blockquote class="quote" {...ENGLISH}>
          {`“${finding.quote}”`}
        </blockquote>
      )}
      <p class="why" {...ENGLISH}>
        {finding.why} <SourceButton title={finding.title} open={actions.openRule} />
      </p>
      {finding.grounds && <Grounds {...finding.grounds} />}
      {suggestion && (
        <div class="offer">
          <div class="layers">
            <Rewrite suggestion={suggestion} />
            {was !== null && <Change was={was} text={suggestion.text} />}
          </div>
          {suggestion.text.trim() !== "" && <CopyButton copy={actions.copy} />}
        </div>
      )}
      <CardActions {...props} suggestion={suggestion} />
    </div>
  );
}

/** Why the second reader thinks so: the words that weigh most, and what it has learnt that is most like it. */
function Grounds({ words: telling, like }: NonNullable<Finding["grounds"]>): JSX.Element {
  return (
    <p class="grounds" dir="auto">
      {telling.length > 0 && `${words.telling(telling)} `}
      {like !== null && words.like(like)}
    </p>
  );
}

function SourceButton({ title, open }: { readonly title: string; readonly open: () => void }): JSX.Element {
  const trusted = useTrusted();
  return (
    <button type="button" class="quiet link" aria-label={words.sourceNamed(title)} onClick={trusted(open)}>
      {words.source}
    </button>
  );
}

function CopyButton({ copy }: { readonly copy: () => void }): JSX.Element {
  const trusted = useTrusted();
  return (
    <button type="button" class="quiet square" aria-label={words.copy} title={words.copy} onClick={trusted(copy)}>
      <CopySheets />
    </button>
  );
}

interface CardActionsProps extends FindingProps {
  readonly suggestion: Suggestion | undefined;
}

function CardActions({ finding, gone, was, variant, actions, suggestion }: CardActionsProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const trusted = useTrusted();
  const count = finding.suggestions.length;
  const aside = (reach: Reach) => <AsideButton reach={reach} gone={gone} putAside={actions.putAside} />;
  return (
    <div class="actions">
      {suggestion && <ApplyButton text={offered(suggestion)} gone={gone} described={was !== null} apply={actions.apply} />}
      {suggestion && count > 1 && <OtherWording at={variant + 1} of={count} turn={trusted(actions.turn)} />}
      <div class="later">
        {aside("words")}
        <button
          type="button"
          class="quiet square"
          aria-label={words.choices}
          title={words.choices}
          aria-expanded={open}
          onClick={trusted(() => setOpen(!open))}
        >
          <Dots />
        </button>
      </div>
      {open && (
        <div class="choices">
          {aside("reply")}
          {aside("always")}
        </div>
      )}
    </div>
  );
}

interface AsideProps {
  readonly reach: Reach;
  readonly gone: boolean;
  readonly putAside: (reach: Reach) => void;
}

function AsideButton({ reach, gone, putAside }: AsideProps): JSX.Element {
  const trusted = useTrusted();
  return (
    <button type="button" class="quiet" aria-disabled={gone} onClick={trusted(() => putAside(reach))}>
      {words.putAside(reach)}
    </button>
  );
}

interface ApplyProps {
  readonly text: string;
  readonly gone: boolean;
  /** The card shows what applying would change. */
  readonly described: boolean;
  readonly apply: () => void;
}

function ApplyButton({ text, gone, described, apply }: ApplyProps): JSX.Element {
  return (
    <button
      type="button"
      class="primary"
      data-main
      aria-label={words.applyNamed(text)}
      aria-describedby={described ? CHANGE : undefined}
      aria-disabled={gone}
      onClick={useApply(apply)}
    >
      {words.apply}
      <EnterKey />
    </button>
  );
}

interface OtherWordingProps {
  readonly at: number;
  readonly of: number;
  readonly turn: (event: MouseEvent) => void;
}

function OtherWording({ at, of, turn }: OtherWordingProps): JSX.Element {
  return (
    <button type="button" class="quiet" onClick={turn}>
      {words.other}
      <span class="count" aria-hidden="true">
        {words.variantInBrief(at, of)}
      </span>
      <span class="unseen"> {words.variant(at, of)}</span>
    </button>
  );
}
