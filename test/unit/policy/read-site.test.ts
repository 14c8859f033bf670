// @vitest-environment jsdom
/** A team's site is read as ours are written; whatever is wrong with it is said by the key's name, and never thrown. */
import { describe, expect, it } from "vitest";
import { SITES } from "../../../src/content/sites/index.ts";
import { readSite } from "../../../src/policy/read-site.ts";
import { problemOfSelector } from "../../../src/policy/selector.ts";
import fc from "../../support/same-seed.ts";

const DESK = { id: "our-desk", matches: ["https://desk.lamps.example/tickets/*"], composers: ["#reply"] };
const problemsOf = (change: object): readonly string[] => readSite({ ...DESK, ...change }).problems;
/** What a browser says of a selector. */
const parses = (selector: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
};

describe("a team's site", () => {
  it("needs a name, pages and a box; the rest is filled in", () => {
    expect(readSite(DESK)).toEqual({ site: { ...DESK, product: "our-desk", exclude: [], send: [], channel: "email" }, problems: [] });
  });

  it("may say all that ours say: each of ours is read back as it is, but for what is for every host", () => {
    for (const site of SITES.filter(({ id }) => id !== "generic"))
      expect(readSite(JSON.parse(JSON.stringify(site))), site.id).toEqual({ site, problems: [] });
  });

  it.each([
    ["no object", [], "the site must be an object"],
    ["nothing at all", null, "the site must be an object"],
    ["no name", { ...DESK, id: undefined }, '"id" must be a text'],
    ["no box", { id: "a", matches: DESK.matches }, '"composers" is missing'],
    ["an empty list of boxes", { ...DESK, composers: [] }, '"composers" is empty'],
    ["no pages", { id: "a", composers: ["#a"] }, '"matches" must name the pages of the site'],
  ])("is none with %s", (_, json, problem) => {
    const { site, problems } = readSite(json);
    expect(site).toBeNull();
    expect(problems).toContain(problem);
  });

  it.each([
    [{ colour: "red" }, '"colour" is not a key of it'],
    [{ channel: "fax" }, '"channel" must be one of email, chat, ticket, social'],
    [{ send: "#send" }, '"send" must be a list'],
    [{ send: ["#ok", 7] }, '"send[1]" must be a text'],
    [{ doubtful: "yes" }, '"doubtful" must be true or false'],
    [{ sendNames: [".*"] }, '"sendNames[0]" is ".*", which is not one word'],
    [{ customerMessage: { body: ["p"] } }, '"customerMessage.items" is missing'],
    [{ customerMessage: { items: ["p"], times: "a" } }, '"customerMessage.times" is not a key of it'],
    [
      { channel: { selector: "b", attribute: "c", values: { x: "fax" }, fallback: "chat" } },
      '"channel.values.x" must be one of email, chat, ticket, social',
    ],
    [
      { matches: ["https://*/*"] },
      '"matches[0]" is "https://*/*", which is no pattern of pages with a host, such as "https://desk.example.com/tickets/*"',
    ],
    [
      { matches: ["https://*.com/*"] },
      '"matches[0]" is "https://*.com/*", which is no pattern of pages with a host, such as "https://desk.example.com/tickets/*"',
    ],
    [
      { matches: ["<all_urls>"] },
      '"matches[0]" is "<all_urls>", which is no pattern of pages with a host, such as "https://desk.example.com/tickets/*"',
    ],
  ])("with %j is told: %s", (change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it("keeps what is right beside what is wrong", () => {
    expect(readSite({ ...DESK, send: ["#send", "#send["], channel: "fax" }).site).toMatchObject({ send: ["#send"], channel: "email" });
  });
});

describe("a selector", () => {
  it.each([
    ["", "must be a text"],
    ["div[", "is no CSS selector that every browser can read"],
    ["a:hover(", "is no CSS selector that every browser can read"],
    ["p::before", "is no CSS selector that every browser can read"],
    ["p { color: red }", "is no CSS selector that every browser can read"],
    ["p, ", "is no CSS selector that every browser can read"],
    [":contains(Send)", "is no CSS selector that every browser can read"],
    ["<img src=x onerror=alert(1)>", "is no CSS selector that every browser can read"],
    ["//div[@id='reply']", "is no CSS selector that every browser can read"],
    ["a ".repeat(13), "has 12 steps or more, which slows the page"],
    ["a:has(b):has(c):has(d):has(e)", "looks inside (:has) more than 3 times, which slows the page"],
    ["#a".repeat(200), "is longer than 300 characters"],
    ["*", "would take any part of a page for a reply box"],
    ["#reply, body", "would take any part of a page for a reply box"],
  ])("%j is not taken for a reply box: it %s", (selector, problem) => {
    const { site, problems } = readSite({ ...DESK, composers: [selector] });
    expect(site).toBeNull();
    expect(problems.join()).toContain(problem);
  });

  it("that every browser can read is one that this one reads", () => {
    const selectors = fc.stringMatching(/^[a-z#.[\]="': >+~(),*\\-]{1,24}$/);
    fc.assert(
      fc.property(selectors, (selector) => problemOfSelector(selector) !== null || parses(selector)),
      { numRuns: 3000 },
    );
  });

  it("that this browser cannot read is left out, where a page asks it", () => {
    const read = readSite({ ...DESK, send: ["#send", "#gone"] }, (selector) => selector !== "#gone");
    expect(read.site?.send).toEqual(["#send"]);
    expect(read.problems).toEqual(['"send[1]" is "#gone", which is no CSS selector that this browser can read']);
  });

  it("takes no time that grows with its malice", () => {
    const started = performance.now();
    for (const part of ["[", "(", ":not(", "a>", "a,", '"', "\\", ":has(*", "[a=", "::"])
      readSite({ ...DESK, composers: [part.repeat(100_000), part.repeat(70)] });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("anything", () => {
  it("is read without an exception, with a reason wherever no site comes of it", () => {
    const odd = fc.record(
      {
        id: fc.anything(),
        matches: fc.anything(),
        composers: fc.anything(),
        customerMessage: fc.anything(),
        channel: fc.anything(),
        __proto__: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), odd), (json) => {
        const { site, problems } = readSite(json);
        return site !== null || problems.length > 0;
      }),
    );
  });
});
