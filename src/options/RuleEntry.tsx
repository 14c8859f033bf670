/** One rule as an entry of the book: title, weight, reason, examples, what is not meant, what to write instead, source. */
import type { ComponentChildren, JSX } from "preact";
import type { Case, Rewrite, Rule } from "../coach/rule.ts";
import { teachingsOf } from "../coach/rules/traceability.ts";
import { Blank } from "../panel/Rewrite.tsx";
import { exampleIn, type Piece, rewriteIn } from "./notation.ts";
import { RuleSwitch, useIsOff } from "./Switches.tsx";
import { words } from "./words.ts";

/** How many examples stand open; the rest is a click away. */
const FIRST = 4;

/** The entry; its id is the rule's, so that a link can point at it. */
export function RuleEntry({ rule }: { readonly rule: Rule }): JSX.Element {
  const { id, kind, title, why, rewrites = [] } = rule;
  const off = useIsOff(id);
  return (
    <article id={id} class={`rule is-${rule.weight === 0 ? "advice" : kind}${off ? " is-off" : ""}`} aria-labelledby={`${id}-title`}>
      <header class="rule-head">
        <h4 id={`${id}-title`} lang="en">
          {title}
        </h4>
        <span class="weight">{words.weight(rule)}</span>
        <RuleSwitch id={id} title={title} off={off} />
        <a class="anchor" href={`#${id}`} title={words.linkTo(title)}>
          <code>{id}</code>
        </a>
      </header>
      <p class="why" lang="en">
        {why}
      </p>
      <div class="sides">
        <Sentences label={words.says} side="says" sentences={rule.examples.slice(0, FIRST)} />
        <Sentences label={words.notThis} side="not-this" sentences={rule.nearMisses.slice(0, FIRST)} />
      </div>
      <MoreSentences rule={rule} />
      <Replies rule={rule} />
      {rewrites.length > 0 && <Rewrites rewrites={rewrites} />}
      <Origin rule={rule} />
    </article>
  );
}

interface SentencesProps {
  readonly label: string;
  readonly side: "says" | "not-this";
  readonly sentences: readonly string[];
}

export function Sentences({ label, side, sentences }: SentencesProps): JSX.Element | null {
  if (sentences.length === 0) return null;
  return (
    <div class={`side ${side}`}>
      <h5>{label}</h5>
      <SentenceList side={side} sentences={sentences} />
    </div>
  );
}

/** Only examples flag words by brackets; in a near miss a bracket is a bracket. */
function SentenceList({ side, sentences }: Omit<SentencesProps, "label">): JSX.Element {
  return (
    <ul lang="en">
      {sentences.map((sentence) => (
        <li key={sentence}>{side === "says" ? exampleIn(sentence).map(draw) : sentence}</li>
      ))}
    </ul>
  );
}

function draw({ kind, text }: Piece, index: number): ComponentChildren {
  if (kind === "flagged") return <mark key={index}>{text}</mark>;
  if (kind === "blank") return <Blank key={index} text={text} />;
  if (kind === "slot") return <i key={index}>{words.slot(text)}</i>;
  return text;
}

function MoreSentences({ rule }: { readonly rule: Rule }): JSX.Element | null {
  const [examples, nearMisses] = [rule.examples.slice(FIRST), rule.nearMisses.slice(FIRST)];
  if (examples.length + nearMisses.length === 0) return null;
  return (
    <details>
      <summary>{words.more(examples.length, nearMisses.length)}</summary>
      <div class="sides">
        <Sentences label={words.says} side="says" sentences={examples} />
        <Sentences label={words.notThis} side="not-this" sentences={nearMisses} />
      </div>
    </details>
  );
}

/** For rules that look at a whole reply: replies in which it speaks up, and in which it does not. */
function Replies({ rule: { cases } }: { readonly rule: Rule }): JSX.Element | null {
  if (!cases) return null;
  return (
    <details>
      <summary>{words.inReplies(cases.found.length + cases.quiet.length)}</summary>
      <div class="sides">
        <ReplyList label={words.speaksUp} side="says" replies={cases.found} />
        <ReplyList label={words.staysQuiet} side="not-this" replies={cases.quiet} />
      </div>
    </details>
  );
}

interface ReplyListProps {
  readonly label: string;
  readonly side: SentencesProps["side"];
  readonly replies: readonly Case[];
}

function ReplyList({ label, side, replies }: ReplyListProps): JSX.Element {
  return (
    <div class={`side ${side}`}>
      <h5>{label}</h5>
      <ul>
        {replies.map((reply, index) => (
          <li key={index}>
            <Reply reply={reply} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reply({ reply: { customer, now, draft } }: { readonly reply: Case }): JSX.Element {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.today, now?.slice(0, 10)],
    [words.customer, customer],
    [words.reply, draft],
  ];
  return (
    <dl class="reply">
      {lines.map(
        ([label, text]) =>
          text !== undefined && (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang="en">{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Rewrites({ rewrites }: { readonly rewrites: readonly Rewrite[] }): JSX.Element {
  return (
    <div class="instead">
      <h5>{words.instead}</h5>
      <ul>
        {rewrites.map(({ replace, text }, index) => {
          const takesOut = text.trim() === "";
          return (
            <li key={index} lang={takesOut ? undefined : "en"}>
              {takesOut ? words.takeOut(replace) : rewriteIn(text).map(draw)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Origin({ rule: { id, source } }: { readonly rule: Rule }): JSX.Element {
  const teachings = teachingsOf(id).map(({ teaching }) => teaching);
  return (
    <dl class="origin">
      <div>
        <dt>{words.source}</dt>
        <dd lang="en">{source}</dd>
      </div>
      {teachings.length > 0 && (
        <div>
          <dt>{words.serves}</dt>
          <dd lang="en">{teachings.join("; ")}</dd>
        </div>
      )}
    </dl>
  );
}
