// @vitest-environment jsdom
/** Every site is held to one contract on pages of its own, where the box to be found carries `data-expected`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { boxFor, isSendControl, subjectOf, switchersOf } from "../../../src/content/sites/find.ts";
import { generic } from "../../../src/content/sites/generic.ts";
import { SITES } from "../../../src/content/sites/index.ts";
import type { ReplyBox, Site } from "../../../src/content/sites/site.ts";
import { siteAt } from "../../../src/content/sites/site-at.ts";
import { read } from "../../../src/content/text-map.ts";
import { layOut, openSitePage, SITE_PAGES, type SitePage } from "../../support/site-pages.ts";

const SOURCES = join(import.meta.dirname, "../../../src/content/sites");
const PRODUCTS = SITES.filter((site) => site !== generic);

layOut();

const siteNamed = (id: string): Site => {
  const site = SITES.find((one) => one.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
};
const found = (box: ReplyBox | null): ReplyBox => {
  if (!box) throw new Error("no box");
  return box;
};
/** What a page at this address would get from these sites for this element. */
const claim = (sites: readonly Site[], element: Element, address: string): Site | null => {
  const site = siteAt(sites, document, address);
  return site && boxFor(site, element) ? site : null;
};

describe.each(SITE_PAGES)("%s", (name) => {
  let page: SitePage;
  let site: Site;
  let marked: HTMLElement;

  beforeEach(() => {
    page = openSitePage(name);
    site = siteNamed(page.expected.site);
    marked = page.marked;
  });

  it("says where it comes from and when it was made", () => {
    expect(page.html).toMatch(/<!-- Origin: .* \d{4}-\d{2}-\d{2} /);
  });

  it("is known for what it is, and gives exactly the marked box, from the box and from everything inside it, twice as once", () => {
    expect(siteAt(SITES, document, page.expected.address)?.id).toBe(site.id);
    for (const focus of [marked, ...marked.querySelectorAll("*")]) {
      expect(boxFor(site, focus)?.root).toBe(marked);
      expect(boxFor(site, focus)).toEqual(boxFor(site, focus));
    }
  });

  it("gives nothing from fields that are no reply box, nor from outside", () => {
    for (const selector of page.expected.not)
      expect(
        page.all(selector).map((field) => boxFor(site, field)),
        selector,
      ).toEqual(page.all(selector).map(() => null));
    expect(boxFor(site, document.body)).toBeNull();
  });

  it("is no page of another site, nor of one that might be on any host", () => {
    const others = PRODUCTS.filter((other) => other !== site);
    expect(others.filter((other) => claim([other], marked, page.expected.address))).toEqual([]);
    const roaming = others.filter(({ elsewhere }) => document.querySelector(elsewhere?.marker ?? "none"));
    expect(roaming.filter((other) => boxFor(other, marked)).map(({ id }) => id)).toEqual([]);
  });

  it("knows the mode and the channel", () => {
    const { mode, channel, notes = [] } = page.expected;
    expect(found(boxFor(site, marked))).toMatchObject({ mode, channel });
    for (const note of notes) expect(boxFor(site, page.only(note))?.mode, note).toBe("note");
  });

  it("follows the switch from reply to note, and watches what says it", () => {
    if (!page.expected.toNote) return;
    const [selector, attribute, value] = page.expected.toNote;
    const switcher = page.only(selector);
    expect(switchersOf(site, marked)).toContain(switcher);
    switcher.setAttribute(attribute, value);
    expect(boxFor(site, marked)?.mode).toBe("note");
  });

  it("reads the customer's last message exactly, without quotes and signatures, and the subject", () => {
    expect(found(boxFor(site, marked)).customer).toBe(page.expected.customer);
    expect(subjectOf(site, marked)).toBe(page.expected.subject);
  });

  it("knows who wrote it, where the page shows a name", () => {
    expect(found(boxFor(site, marked)).customerName).toBe(page.expected.customerName ?? "");
  });

  it("keeps clear of this box's own controls and of no others", () => {
    const ids = found(boxFor(site, marked)).keepClear.map(({ id }) => `#${id}`);
    expect(ids.sort()).toEqual([...page.expected.keepClear].sort());
  });

  it("knows the presses that send from the ones that do not", () => {
    const sending = page
      .all("button, [role=button], li, div, input, i18n-string, span")
      .filter((each) => isSendControl(site, marked, each));
    const expected = page.expected.send.flatMap((selector) => page.all(selector));
    expect(expected.filter((each) => !sending.includes(each))).toEqual([]);
    expect(sending.filter((each) => !expected.some((send) => send.contains(each))).map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it("leaves quoted mail and signatures out of the draft", () => {
    expect(read(marked, site.exclude).text.trim()).toBe(page.expected.draft);
  });

  it("is looked at without being touched", () => {
    const before = document.documentElement.outerHTML;
    boxFor(site, marked);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe("what is attached", () => {
  const attach = (before: Element, html: string): void => before.insertAdjacentHTML("beforebegin", html);

  it.each([
    ["gmail-inline", '<div class="dL">label.pdf</div>'],
    ["gmail-inline", '<input type="hidden" name="attach" value="0_1">'],
    ["zendesk-public-reply", '<div data-test-id="composer-attachment-list"><span>label.pdf</span></div>'],
  ])("%s shows by %s", (name, html) => {
    const { marked, expected } = openSitePage(name);
    const attached = () => boxFor(siteNamed(expected.site), marked)?.attached;
    expect(attached()).toBe(false);
    attach(marked, html);
    expect(attached()).toBe(true);
  });

  it("is not what another message of the conversation brought", () => {
    const { marked, all } = openSitePage("zendesk-public-reply");
    for (const message of all("article")) message.insertAdjacentHTML("beforeend", '<div data-test-id="attachment-thumbnail"></div>');
    expect(boxFor(siteNamed("zendesk"), marked)?.attached).toBe(false);
  });

  it("is unknown where a product's page is not known to say it", () => {
    const { marked } = openSitePage("crisp-chat");
    expect(boxFor(siteNamed("crisp"), marked)?.attached).toBeNull();
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

  it("has a page of ours", () => {
    const without = SITES.filter((site) => !SITE_PAGES.some((name) => name.startsWith(`${site.id}-`)));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("is plain data, so that a team can bring one as JSON", () => {
    expect(JSON.parse(JSON.stringify(SITES))).toEqual(SITES);
  });
});
