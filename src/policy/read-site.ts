/** Reads a site that a team brings as JSON: the same shape as ours, every key checked, and no surprise for the page it will run in. */
import type { Channel } from "../coach/assessment.ts";
import { listOf, mapOf, oneOf, type Reader, reader, shape, textOf, trueOrFalse } from "./read-json.ts";
import { problemOfComposer, problemOfSelector } from "./selector.ts";
import type { AttributeOf, ChannelFrom, CustomerMessage, Elsewhere, InternalNote, Site } from "./site.ts";

/** `site` is null when a key that it cannot do without is missing or wrong; `problems` name every key that was left out, and why. */
export interface SiteRead {
  readonly site: Site | null;
  readonly problems: readonly string[];
}

/**
 * Reads one site from parsed JSON: needed are `id`, `composers`, and `matches` or `elsewhere`; the rest may be left out. A page may
 * give `parses`, which tries a selector in its own browser. Never throws.
 */
export function readSite(json: unknown, parses: (selector: string) => boolean = () => true): SiteRead {
  const problems: string[] = [];
  const tell = (at: string, problem: string): void => void problems.push(at ? `"${at}" ${problem}` : `the site ${problem}`);
  return { site: siteReader(parses)(json, "", tell) ?? null, problems };
}

/** A reader of one site, for lists of them. */
export function siteReader(parses: (selector: string) => boolean = () => true): Reader<Site> {
  const parts = partsReader(parses);
  return reader(parts.schema, (value, at, tell) => {
    const site = parts(value, at, tell);
    if (!site || site.matches.length || site.elsewhere?.matches.length) return site;
    tell(at ? `${at}.matches` : "matches", "must name the pages of the site");
  });
}

/** A named host, with or without what is before it, and a path with few stars: never the whole web. */
const PAGES = /^(?:https?|\*):\/\/(?:\*\.)?(?:[\w-]+\.)*[\w-]+(?::\d+)?\/[^*\s]*(?:\*[^*\s]*){0,4}$/;
/** The same on any host; the agent allows each one. */
const ANYWHERE = /^(?:https?|\*):\/\/(?:\*|(?:\*\.)?(?:[\w-]+\.)*[\w-]+)\/[^*\s]*(?:\*[^*\s]*){0,4}$/;
const TOP_LEVEL = /^[^:]+:\/\/\*\.[\w-]+\//;

const problemOfPages = (pattern: string): string | null =>
  PAGES.test(pattern) && !TOP_LEVEL.test(pattern)
    ? null
    : 'is no pattern of pages with a host, such as "https://desk.example.com/tickets/*"';
const problemOfAnywhere = (pattern: string): string | null =>
  ANYWHERE.test(pattern) ? null : 'is no pattern of pages, such as "*://*/tickets/*"';
const problemOfWord = (word: string): string | null => (/^[\p{L}\p{N}]{1,30}$/u.test(word) ? null : "is not one word");
const CHANNELS: readonly Channel[] = ["email", "chat", "ticket", "social"];

function partsReader(parses: (selector: string) => boolean): Reader<Site> {
  const checked = (problemOf: (text: string) => string | null) => (selector: string) =>
    problemOf(selector) ?? (parses(selector) ? null : "is no CSS selector that this browser can read");
  const selector = textOf(300, checked(problemOfSelector));
  const selectors = listOf(30, selector);
  const attribute = shape<AttributeOf>({ selector, attribute: textOf(60) }, ["selector", "attribute"]);
  const channels = oneOf(CHANNELS);
  const channelFrom = shape<ChannelFrom>({ selector, attribute: textOf(60), values: mapOf(30, channels), fallback: channels }, [
    "selector",
    "attribute",
    "values",
    "fallback",
  ]);
  const customerMessage = shape<CustomerMessage>(
    {
      items: selectors,
      body: selectors,
      author: attribute,
      own: listOf(5, attribute),
      from: shape({ selector, attribute: textOf(60) }, ["selector"]),
      name: shape({ item: selector, customer: selector }, ["item", "customer"]),
      exclude: selectors,
      time: selector,
      newestFirst: trueOrFalse,
    },
    ["items"],
  );
  const patterns = listOf(30, textOf(200, problemOfPages));
  return shape<Site>(
    {
      id: textOf(40, (id) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? null : "must be small letters, digits and hyphens")),
      product: textOf(80),
      matches: patterns,
      reach: patterns,
      elsewhere: shape<Elsewhere>({ matches: listOf(30, textOf(200, problemOfAnywhere)), marker: selector }, ["matches"]),
      allFrames: trueOrFalse,
      composers: listOf(30, textOf(300, checked(problemOfComposer)), 1),
      frames: selectors,
      notComposers: selectors,
      doubtful: trueOrFalse,
      scope: selectors,
      compose: selectors,
      exclude: selectors,
      internalNote: shape<InternalNote>({ when: selectors, within: selectors, says: selector }, []),
      customerMessage,
      subject: selectors,
      attachments: selectors,
      send: selectors,
      sendNames: listOf(30, textOf(30, problemOfWord)),
      toolbar: selectors,
      // A managed schema knows one type for each key: the plain word.
      channel: reader<Site["channel"]>(channels.schema, (value, at, tell) =>
        (typeof value === "string" ? channels : channelFrom)(value, at, tell),
      ),
    },
    ["id", "composers"],
    ({ id }) => ({ product: id, matches: [], exclude: [], send: [], channel: "email" }),
  );
}
