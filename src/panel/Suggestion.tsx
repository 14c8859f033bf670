/** One finding as the agent meets it: a row that opens into a card with the words, the reason and the rewrite to apply. */
import type { JSX } from "preact";
import type { Finding, Suggestion } from "../coach/assessment.ts";
import { Chevron, CopySheets, EnterKey } from "./icons.tsx";
import { useTrusted } from "./trust.ts";
import { words } from "./words.ts";

/** The rewrite in words; a rewrite that only takes something out has no text of its own. */
const offered = ({ text }: Suggestion): string => text.trim() || words.takeOut;

/** What can be done with one finding; the list decides what each means. */
export interface FindingActions {
  toggle(event: MouseEvent): void;
  apply(): void;
  /** Shows the next wording. */
  turn(): void;
  notNow(): void;
  copy(): void;
  pointAt(on: boolean): void;
}

interface FindingProps {
  readonly finding: Finding;
  /** The draft no longer holds it: it is shown faded and does nothing. */
  readonly gone: boolean;
  readonly open: boolean;
  /** Which wording is shown; an index into the suggestions. */
  readonly variant: number;
  readonly actions: FindingActions;
}

/** Applies on a first click only: the second of a double click would hit the suggestion that moves up into the place. */
function useApply(apply: () => void): (event: MouseEvent) => void {
  return useTrusted()((event) => event.detail < 2 && apply());
}

/** A finding in the list of suggestions. */
export function FindingItem(props: FindingProps): JSX.Element {
  const { gone, open, actions } = props;
  const trusted = useTrusted();
  const pointing = (on: boolean) => trusted(() => !gone && actions.pointAt(on));
  const from = { onPointerEnter: pointing(true), onPointerLeave: pointing(false), onFocusIn: pointing(true), onFocusOut: pointing(false) };
  return (
    <li class={`finding${open ? " is-open" : ""}${gone ? " is-gone" : ""}`} data-finding {...from}>
      <Row {...props} />
      {open && <Card {...props} />}
    </li>
  );
}

/** The row: title and gain; closed, it also says which words are meant and can be applied at once. */
function Row({ finding, gone, open, variant, actions }: FindingProps): JSX.Element {
  const trusted = useTrusted();
  const suggestion = finding.suggestions[variant];
  return (
    <div class="row">
      <h3>
        <button
          type="button"
          class="disclosure"
          aria-expanded={open}
          data-main={open && suggestion ? undefined : true}
          onClick={trusted(actions.toggle)}
        >
          <Chevron />
          <span class="title" dir="auto">
            {finding.title}
          </span>
          {!open && <Brief finding={finding} suggestion={suggestion} />}
        </button>
      </h3>
      {gone ? <span class="aside-word">{words.resolved}</span> : suggestion && <Gain points={suggestion.gain} />}
      {!open && !gone && suggestion && <QuickApply text={offered(suggestion)} apply={actions.apply} />}
    </div>
  );
}

/** One line under a closed row's title: the draft's words, or what would replace them while the quick button is pointed at. */
function Brief({ finding, suggestion }: { readonly finding: Finding; readonly suggestion: Suggestion | undefined }): JSX.Element {
  return (
    <span class="brief">
      <span class="brief-quote" dir="auto">
        {finding.kind === "missing" || finding.quote === "" ? words.missing : `“${finding.quote}”`}
      </span>
      {suggestion && (
        <span class="brief-rewrite" dir="auto" aria-hidden="true">
          {offered(suggestion)}
        </span>
      )}
    </span>
  );
}

function QuickApply({ text, apply }: { readonly text: string; readonly apply: () => void }): JSX.Element {
  return (
    <button type="button" class="quiet quick" aria-label={words.applyNamed(text)} title={text} onClick={useApply(apply)}>
      {words.apply}
    </button>
  );
}

function Gain({ points }: { readonly points: number }): JSX.Element | null {
  const rounded = Math.round(points);
  if (rounded < 1) return null;
  return (
    <span class="gain">
      <span aria-hidden="true">{words.gain(rounded)}</span>
      <span class="unseen">{words.gainInWords(rounded)}</span>
    </span>
  );
}

function Card(props: FindingProps): JSX.Element {
  const { finding, variant, actions } = props;
  const suggestion = finding.suggestions[variant];
  return (
    <div class="card">
      {finding.kind === "missing" || finding.quote === "" ? (
        <p class="missing">{words.missing}</p>
      ) : (
        <blockquote class="quote" dir="auto">
          {`“${finding.quote}”`}
        </blockquote>
      )}
      <p class="why" dir="auto">
        {finding.why}
      </p>
      {finding.grounds && <Grounds {...finding.grounds} />}
      {suggestion && (
        <div class="offer">
          <Rewrite suggestion={suggestion} />
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

function CopyButton({ copy }: { readonly copy: () => void }): JSX.Element {
  const trusted = useTrusted();
  return (
    <button type="button" class="quiet square" aria-label={words.copy} title={words.copy} onClick={trusted(copy)}>
      <CopySheets />
    </button>
  );
}

/** The suggested text, its blanks drawn as small fields. Its text content is exactly the suggestion's. */
export function Rewrite({ suggestion }: { readonly suggestion: Suggestion }): JSX.Element {
  return (
    <p class="rewrite" dir="auto">
      {suggestion.text.trim() === "" && <i>{words.takeOut}</i>}
      {pieces(suggestion).map(({ text, blank }, index) => (blank ? <Blank key={index} text={text} /> : text))}
    </p>
  );
}

/** A blank such as `[day]`: the brackets stay in the text for those who hear or copy it, and are not drawn. */
export function Blank({ text }: { readonly text: string }): JSX.Element {
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  if (inner === undefined) return <span class="blank">{text}</span>;
  return (
    <span class="blank">
      <span class="bracket">[</span>
      {inner}
      <span class="bracket">]</span>
    </span>
  );
}

interface Piece {
  readonly text: string;
  readonly blank: boolean;
}

/** The suggestion's text cut at its blanks; joined, the pieces are the text again, whatever the offsets. */
export function pieces({ text, blanks }: Suggestion): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...blanks].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    cut.push({ text: text.slice(at, start), blank: false }, { text: text.slice(start, end), blank: true });
    at = end;
  }
  return [...cut, { text: text.slice(at), blank: false }].filter((piece) => piece.text !== "");
}

interface CardActionsProps extends FindingProps {
  readonly suggestion: Suggestion | undefined;
}

function CardActions({ finding, gone, variant, actions, suggestion }: CardActionsProps): JSX.Element {
  const trusted = useTrusted();
  const count = finding.suggestions.length;
  return (
    <div class="actions">
      {suggestion && <ApplyButton text={offered(suggestion)} gone={gone} apply={actions.apply} />}
      {suggestion && count > 1 && <OtherWording at={variant + 1} of={count} turn={trusted(actions.turn)} />}
      <span class="spring" />
      <button type="button" class="quiet" aria-disabled={gone} onClick={trusted(actions.notNow)}>
        {words.notNow}
      </button>
    </div>
  );
}

interface ApplyProps {
  readonly text: string;
  readonly gone: boolean;
  readonly apply: () => void;
}

function ApplyButton({ text, gone, apply }: ApplyProps): JSX.Element {
  return (
    <button type="button" class="primary" data-main aria-label={words.applyNamed(text)} aria-disabled={gone} onClick={useApply(apply)}>
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
