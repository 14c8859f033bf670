// @vitest-environment jsdom
/** Every site is held to one contract on pages of its own, where the box to be found carries `data-expected`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { boxFor, switcherOf } from "../../../src/content/sites/find.ts";
import { generic } from "../../../src/content/sites/generic.ts";
import { SITES, siteFor } from "../../../src/content/sites/index.ts";
import type { ReplyBox, Site } from "../../../src/content/sites/site.ts";
import { read } from "../../../src/content/text-map.ts";

interface Expected {
  readonly site: string;
  readonly mode: string;
  readonly channel: string;
  readonly customer: string | null;
  readonly draft: string;
  /** Selectors of controls that the panel keeps clear of. */
  readonly keepClear: readonly string[];
  /** Selectors of fields that are no reply box. */
  readonly not: readonly string[];
}

const FIXTURES = join(import.meta.dirname, "../../fixtures/sites");
const SOURCES = join(import.meta.dirname, "../../../src/content/sites");

// jsdom lays nothing out and edits nothing: every field is of a good size, and what says it is editable is.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => 600, configurable: true },
  clientHeight: { get: () => 200, configurable: true },
  isContentEditable: {
    get(this: HTMLElement) {
      return this.closest("[contenteditable]")?.getAttribute("contenteditable") === "true";
    },
    configurable: true,
  },
});

const show = (html: string): void => {
  document.documentElement.innerHTML = html;
};
const only = (selector: string): HTMLElement => {
  const [found, ...more] = document.querySelectorAll<HTMLElement>(selector);
  if (!found || more.length) throw new Error(`${selector}: ${found ? "more than one" : "none"}`);
  return found;
};
const siteNamed = (id: string): Site => {
  const site = SITES.find((one) => one.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
};
const found = (box: ReplyBox | null): ReplyBox => {
  if (!box) throw new Error("no box");
  return box;
};

describe.each(readdirSync(FIXTURES))("%s", (name) => {
  const html = readFileSync(join(FIXTURES, name), "utf8");
  let expected: Expected;
  let site: Site;
  let marked: HTMLElement;

  beforeEach(() => {
    show(html);
    expected = JSON.parse(only("#expected").textContent ?? "") as Expected;
    site = siteNamed(expected.site);
    marked = only("[data-expected]");
  });

  it("says where it comes from and when it was made", () => {
    expect(html).toMatch(/<!-- Origin: .* \d{4}-\d{2}-\d{2} /);
  });

  it("gives exactly the marked box, from the box and from everything inside it, twice as once", () => {
    for (const focus of [marked, ...marked.querySelectorAll("*")]) {
      expect(boxFor(site, focus)?.root).toBe(marked);
      expect(boxFor(site, focus)).toEqual(boxFor(site, focus));
    }
  });

  it("gives nothing from fields that are no reply box, nor from outside", () => {
    for (const field of document.querySelectorAll(expected.not.join(","))) expect(boxFor(site, field)).toBeNull();
    expect(boxFor(site, document.body)).toBeNull();
  });

  it("is no page of another site", () => {
    const others = SITES.filter((other) => other !== site && other !== generic);
    expect(others.map((other) => boxFor(other, marked))).toEqual(others.map(() => null));
  });

  it("knows the mode and the channel", () => {
    expect(found(boxFor(site, marked))).toMatchObject({ mode: expected.mode, channel: expected.channel });
  });

  it("reads the customer's last message exactly, without quotes and signatures", () => {
    expect(found(boxFor(site, marked)).customer).toBe(expected.customer);
  });

  it("keeps clear of this box's own controls and of no others", () => {
    const ids = found(boxFor(site, marked)).keepClear.map(({ id }) => `#${id}`);
    expect(ids.sort()).toEqual([...expected.keepClear].sort());
  });

  it("leaves quoted mail and signatures out of the draft", () => {
    expect(read(marked, site.exclude).text.trim()).toBe(expected.draft);
  });

  it("is looked at without being touched", () => {
    const before = document.documentElement.outerHTML;
    boxFor(site, marked);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe("every site", () => {
  it("is listed in index.ts: no stray files", async () => {
    const files = readdirSync(SOURCES).filter((file) => file.endsWith(".ts"));
    const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(join(SOURCES, file))));
    const isSite = (value: unknown): value is Site => typeof value === "object" && value !== null && "composers" in value;
    const defined = modules.flatMap((module, i) =>
      Object.values(module)
        .filter(isSite)
        .map((site) => ({ site, file: files[i] })),
    );
    expect(defined.filter(({ site }) => !SITES.includes(site))).toEqual([]);
    expect(defined.map(({ site, file }) => [`${site.id}.ts`, file]).filter(([id, file]) => id !== file)).toEqual([]);
    expect(defined).toHaveLength(SITES.length);
  });

  it("has a fixture", () => {
    const names = readdirSync(FIXTURES);
    expect(SITES.filter((site) => !names.some((name) => name.startsWith(`${site.id}-`))).map(({ id }) => id)).toEqual([]);
  });
});

describe("siteFor", () => {
  const blank = () => new DOMParser().parseFromString("<p></p>", "text/html");

  it.each([
    ["https://lamps.zendesk.com/agent/tickets/101?a=1", "zendesk"],
    ["https://mail.google.com/mail/u/0/#inbox", "gmail"],
    ["https://lamps.zendesk.com/hc/en-us", "generic"],
    ["http://lamps.zendesk.com/agent/", "generic"],
    ["https://zendesk.com.example.org/agent/", "generic"],
    ["https://notzendesk.com/agent/", "generic"],
    ["about:blank", "generic"],
  ])("knows %s as %s", (url, id) => {
    expect(siteFor(url, blank()).id).toBe(id);
  });

  it("never believes a page about what it is in a release", () => {
    const page = new DOMParser().parseFromString('<meta name="reply-coach-site" content="zendesk">', "text/html");
    expect(siteFor("http://127.0.0.1:8080/", page).id).toBe("generic");
  });

  it("lets a page on this machine imitate a site in development builds, and no other page", () => {
    const page = new DOMParser().parseFromString('<meta name="reply-coach-site" content="zendesk">', "text/html");
    Object.assign(globalThis, { DEV: true });
    try {
      expect(siteFor("http://127.0.0.1:8080/", page).id).toBe("zendesk");
      expect(siteFor("http://localhost/a", page).id).toBe("zendesk");
      expect(siteFor("https://example.com/", page).id).toBe("generic");
    } finally {
      Reflect.deleteProperty(globalThis, "DEV");
    }
  });
});

describe("a box", () => {
  it("is found through open shadow roots, with the conversation around its host", () => {
    show('<body><p data-reply-coach-customer>Hello</p><div id="host"></div></body>');
    const shadow = only("#host").attachShadow({ mode: "open" });
    const field = shadow.appendChild(document.createElement("textarea"));
    expect(boxFor(generic, field)).toMatchObject({ root: field, customer: "Hello" });
  });

  it("follows the switch from reply to note, which one element says", () => {
    show(readFileSync(join(FIXTURES, "zendesk-public-reply.html"), "utf8"));
    const box = only("[data-expected]");
    const site = siteNamed("zendesk");
    const switcher = switcherOf(site, box);
    expect(switcher?.getAttribute("data-channel-switcher-trigger-for-ticket-id")).toBe("101");
    switcher?.setAttribute("data-channel", "internal");
    expect(boxFor(site, box)?.mode).toBe("note");
  });

  it.each([
    ["gmail-inline.html", "Where is my parcel?\n\nIt was a birthday present."],
    ["gmail-floating.html", null],
  ])("in Gmail is in its thread or in none, also where no main area is marked: %s", (name, customer) => {
    show(readFileSync(join(FIXTURES, name), "utf8"));
    only('[role="main"]').removeAttribute("role");
    expect(found(boxFor(siteNamed("gmail"), only("[data-expected]"))).customer).toBe(customer);
  });

  it("has no customer's message rather than a stranger's where the conversation has no bounds", () => {
    show(
      '<body><article data-test-id="omni-log-comment-item"><div type="end-user">Other</div></article><div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor"></div></body>',
    );
    expect(boxFor(siteNamed("zendesk"), only("[contenteditable]"))).toMatchObject({ customer: null, mode: "reply" });
  });
});
