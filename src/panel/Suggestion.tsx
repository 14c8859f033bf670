/** One finding as the agent meets it: a row that opens into a card. */
import type { JSX } from "preact";
import type { Finding, Suggestion } from "../coach/assessment.ts";
import type { Reach } from "./aside.ts";
import { Card } from "./Card.tsx";
import { Chevron } from "./icons.tsx";
import { offered } from "./Rewrite.tsx";
import { useTrusted } from "./trust.ts";
import { ENGLISH, words } from "./words.ts";

/** What can be done with one finding; the list decides what each means. */
export interface FindingActions {
  toggle(event: MouseEvent): void;
  apply(): void;
  /** Shows the next wording. */
  turn(): void;
  putAside(reach: Reach): void;
  openRule(): void;
  copy(): void;
  pointAt(on: boolean): void;
}

export interface FindingProps {
  readonly finding: Finding;
  /** The draft no longer holds it: it is shown faded and does nothing. */
  readonly gone: boolean;
  readonly open: boolean;
  /** The dimension, or that this is the step to take next, where a new group begins. */
  readonly group: string | null;
  /** The draft's words that the wording shown would replace; null where they are no longer known. */
  readonly was: string | null;
  /** Which wording is shown; an index into the suggestions. */
  readonly variant: number;
  readonly actions: FindingActions;
}

/** Applies on a first click only: the second of a double click would hit the suggestion that moves up into the place. */
export function useApply(apply: () => void): (event: MouseEvent) => void {
  return useTrusted()((event) => event.detail < 2 && apply());
}

/** A finding in the list of suggestions. */
export function FindingItem(props: FindingProps): JSX.Element {
  const { gone, open, group, actions } = props;
  const trusted = useTrusted();
  const pointing = (on: boolean) => trusted(() => !gone && actions.pointAt(on));
  const from = { onPointerEnter: pointing(true), onPointerLeave: pointing(false), onFocusIn: pointing(true), onFocusOut: pointing(false) };
  return (
    <li class={`finding${open ? " is-open" : ""}${gone ? " is-gone" : ""}`} data-finding {...from}>
      {group !== null && <h3 class="group">{group}</h3>}
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
      <h4>
        <button
          type="button"
          class="disclosure"
          aria-expanded={open}
          data-main={open && suggestion ? undefined : true}
          onClick={trusted(actions.toggle)}
        >
          <Chevron />
          <span class="title" {...ENGLISH}>
            {finding.title}
          </span>
          {!open && <Brief finding={finding} suggestion={suggestion} />}
        </button>
      </h4>
      {gone ? <span class="aside-word">{words.resolved}</span> : suggestion && <Gain points={suggestion.gain} />}
      {!open && !gone && suggestion && <QuickApply text={offered(suggestion)} apply={actions.apply} />}
    </div>
  );
}

/** One line under a closed row's title: the draft's words, or what would replace them while the quick button is pointed at. */
function Brief({ finding, suggestion }: { readonly finding: Finding; readonly suggestion: Suggestion | undefined }): JSX.Element {
  const isMissing = finding.kind === "missing" || finding.quote === "";
  return (
    <span class="brief">
      <span class="brief-quote" {...(isMissing ? {} : ENGLISH)}>
        {isMissing ? words.missing : `“${finding.quote}”`}
      </span>
      {suggestion && (
        <span class="brief-rewrite" {...ENGLISH} aria-hidden="true">
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
