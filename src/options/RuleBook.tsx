/** The rule book: every rule by dimension and kind, with a table of contents and a search box. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { DIMENSIONS, type Dimension, type FindingKind } from "../coach/assessment.ts";
import type { Rule } from "../coach/rule.ts";
import { Blank } from "../panel/Rewrite.tsx";
import { words as panelWords } from "../panel/words.ts";
import { findRules } from "./find-rules.ts";
import type { PartProps } from "./parts.ts";
import { RuleEntry } from "./RuleEntry.tsx";
import { TEXTS, words } from "./words.ts";

/** What costs comes first: it is what an agent looks up. */
const KINDS: readonly FindingKind[] = ["slip", "missing", "strength"];

interface Chapter {
  readonly dimension: Dimension;
  readonly rules: readonly Rule[];
  readonly kinds: readonly { readonly kind: FindingKind; readonly rules: readonly Rule[] }[];
}

/** Rules by dimension, then by kind; what would be empty is left out. */
const chaptersOf = (rules: readonly Rule[]): readonly Chapter[] =>
  DIMENSIONS.map((dimension) => {
    const own = rules.filter((rule) => rule.dimension === dimension);
    const kinds = KINDS.map((kind) => ({ kind, rules: own.filter((rule) => rule.kind === kind) }));
    return { dimension, rules: own, kinds: kinds.filter((each) => each.rules.length > 0) };
  }).filter((chapter) => chapter.rules.length > 0);

/** Goes to where the address points: once the page is drawn, and when `showAll` has brought back what a link asks for. */
function useFragment(showAll: () => void, drawn: string, signal: AbortSignal): void {
  const sought = useRef(true);
  const target = () => document.getElementById(location.hash.slice(1));
  useEffect(() => {
    if (sought.current) target()?.scrollIntoView();
    sought.current = false;
  }, [drawn]);
  useEffect(() => {
    const follow = () => {
      if (target()) return;
      sought.current = true;
      showAll();
    };
    const drawnNow = new AbortController();
    addEventListener("hashchange", follow, { signal: AbortSignal.any([signal, drawnNow.signal]) });
    return () => drawnNow.abort();
  }, []);
}

/** The page. A link to a rule that the search has put aside brings it back; `signal` ends that. */
export function RuleBook({ rules, signal }: PartProps): JSX.Element {
  const [query, setQuery] = useState("");
  useFragment(() => setQuery(""), query, signal);
  const found = findRules(rules, query);
  const chapters = chaptersOf(found);
  return (
    <>
      <Header />
      <Search query={query} search={setQuery} status={words.found(found.length, rules.length, query)} />
      <div class="columns">
        <Contents chapters={chapters} />
        <main id="rules" tabIndex={-1}>
          {found.length === 0 && <Nothing query={query} clear={() => setQuery("")} />}
          {chapters.map((chapter) => (
            <ChapterPart key={chapter.dimension} chapter={chapter} />
          ))}
        </main>
      </div>
      <Footer />
    </>
  );
}

function Header(): JSX.Element {
  return (
    <section class="top" aria-labelledby="rule-book-title">
      <h1 id="rule-book-title">{words.title}</h1>
      <p class="lead">{words.about}</p>
      <Key />
    </section>
  );
}

/** What the marks in examples and rewrites mean. */
function Key(): JSX.Element {
  return (
    <section class="key" aria-label={words.key}>
      <p>
        {words.keyFlagged[0]}
        <mark>{words.keyMarked}</mark>
        {words.keyFlagged[1]}
      </p>
      <p>
        {words.keyBlank[0]}
        <Blank text="[day]" />
        {words.keyBlank[1]}
      </p>
      <p>
        {words.keySlot[0]}
        <i lang="en">their request</i>
        {words.keySlot[1]}
      </p>
      <p>{words.weighing}</p>
    </section>
  );
}

interface SearchProps {
  readonly query: string;
  readonly search: (query: string) => void;
  readonly status: string;
}

function Search({ query, search, status }: SearchProps): JSX.Element {
  return (
    <search class="search">
      <label for="query">{words.search}</label>
      <input
        id="query"
        type="search"
        value={query}
        placeholder={words.searchHint}
        autocomplete="off"
        spellcheck={false}
        aria-controls="rules"
        onInput={(event) => search(event.currentTarget.value)}
      />
      <p class="status" role="status">
        {status}
      </p>
    </search>
  );
}

function Contents({ chapters }: { readonly chapters: readonly Chapter[] }): JSX.Element {
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{words.contents}</h2>
      <ol>
        {chapters.map(({ dimension, rules, kinds }) => (
          <li key={dimension}>
            <a class="to-dimension" href={`#${dimension}`}>
              {panelWords.dimension(dimension)} <span class="count">{rules.length}</span>
            </a>
            {kinds.map((each) => (
              <KindContents key={each.kind} {...each} />
            ))}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function KindContents({ kind, rules }: Chapter["kinds"][number]): JSX.Element {
  return (
    <div class="to-kind">
      <p>{words.kind(kind)}</p>
      <ol>
        {rules.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} lang="en">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

function ChapterPart({ chapter: { dimension, rules, kinds } }: { readonly chapter: Chapter }): JSX.Element {
  return (
    <section class="chapter" aria-labelledby={dimension}>
      <h2 id={dimension}>
        {panelWords.dimension(dimension)} <span class="count">{words.count(rules.length)}</span>
      </h2>
      <p class="about">{words.aboutDimension(dimension)}</p>
      {kinds.map(({ kind, rules }) => (
        <div key={kind}>
          <h3 id={`${dimension}-${kind}`}>
            {words.kind(kind)} <span class="count">{rules.length}</span>
          </h3>
          {rules.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Nothing({ query, clear }: { readonly query: string; readonly clear: () => void }): JSX.Element {
  return (
    <div class="nothing">
      <p>
        <strong>{words.nothing(query)}</strong>
      </p>
      <p>{words.tryLess}</p>
      <button type="button" onClick={clear}>
        {words.clear}
      </button>
    </div>
  );
}

function Footer(): JSX.Element {
  return (
    <footer class="bottom">
      <h2>{words.sources}</h2>
      <p>{words.sourcesAbout}</p>
      <dl class="texts" lang="en">
        {TEXTS.map(([number, text]) => (
          <div key={number}>
            <dt>{number}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{words.local}</p>
    </footer>
  );
}
