/** What would be written: the rewrite with its blanks, and what it changes. */
import type { JSX } from "preact";
import type { Suggestion } from "../coach/assessment.ts";
import { differenceOf, type Run } from "./difference.ts";
import { ENGLISH, words } from "./words.ts";

/** The rewrite in words; a rewrite that only takes something out has no text of its own. */
export const offered = ({ text }: Suggestion): string => text.trim() || words.takeOut;

/** The suggested text, its blanks drawn as small fields. Its text content is exactly the suggestion's. */
export function Rewrite({ suggestion }: { readonly suggestion: Suggestion }): JSX.Element {
  return (
    <p class="rewrite" {...ENGLISH}>
      {suggestion.text.trim() === "" && <i lang={words.language}>{words.takeOut}</i>}
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

/** Where `Change` is found by the button that it describes; one card is open at a time. */
export const CHANGE = "change";

/** What applying takes out of the draft, and what it puts in: struck and underlined, and said in words to those who do not see that. */
export function Change({ was, text }: { readonly was: string; readonly text: string }): JSX.Element {
  return (
    <p class="change" id={CHANGE} {...ENGLISH}>
      {differenceOf(was, text).map((run, index) => (run.kind === "same" ? run.text : <Changed key={index} {...run} />))}
    </p>
  );
}

function Changed({ kind, text }: Run): JSX.Element {
  if (kind === "in")
    return (
      <>
        {" "}
        <ins>
          {/* A space that nobody folds: what describes a button is joined from its pieces. */}
          <span class="unseen">{`\u00A0${words.in} `}</span>
          {text}
        </ins>
      </>
    );
  return (
    <del>
      <span class="unseen">{words.out} </span>
      {text}
    </del>
  );
}
