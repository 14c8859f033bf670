// @vitest-environment jsdom
/** Which site a page is: by its address, by its look where a product may be on any host, and never by what a page says of itself. */
import { describe, expect, it } from "vitest";
import { SITES } from "../../../src/content/sites/index.ts";
import { siteAt, sitesHere } from "../../../src/content/sites/site-at.ts";
import { readSite } from "../../../src/policy/read-site.ts";

const pageOf = (html: string) => new DOMParser().parseFromString(html, "text/html");
const siteOf = (url: string, html = "<p></p>") => siteAt(SITES, pageOf(html), url)?.id;
const IMITATION = '<meta name="reply-coach-site" content="zendesk">';

describe("the site of a page", () => {
  it.each([
    ["https://lamps.zendesk.com/agent/tickets/101?a=1", "zendesk"],
    ["https://mail.google.com/mail/u/0/#inbox", "gmail"],
    ["https://app-eu1.hubspot.com/help-desk/1/view/2", "hubspot"],
    ["https://app-eu1.hubspot.com/contacts/1", "generic"],
    ["https://x.com/messages/1-2", "x-dm"],
    ["https://x.com/home", "generic"],
    ["https://lamps.zendesk.com/hc/en-us", "generic"],
    ["http://lamps.zendesk.com/agent/", "generic"],
    ["https://zendesk.com.example.org/agent/", "generic"],
    ["https://notzendesk.com/agent/", "generic"],
    ["about:blank", undefined],
  ])("knows %s as %s", (url, id) => {
    expect(siteOf(url)).toBe(id);
  });

  it("is a product on a company's own host only where the page looks like it", () => {
    expect(siteOf("https://mail.lamps.example/conversation/7")).toBe("generic");
    expect(siteOf("https://mail.lamps.example/conversation/7", '<div class="conv-reply-block"></div>')).toBe("freescout");
    expect(siteOf("https://mail.lamps.example/blog/7", '<div class="conv-reply-block"></div>')).toBe("generic");
  });

  it("is none where only the product's own data was put, while the agent is in another part of the application", () => {
    const xDm = SITES.filter(({ id }) => id === "x-dm");
    expect(siteAt(xDm, pageOf("<p></p>"), "https://x.com/home")).toBeNull();
    expect(siteAt(xDm, pageOf("<p></p>"), "https://x.com/messages/1-2")?.id).toBe("x-dm");
  });

  it("is a team's own before any of ours, and any port's unless the team names one", () => {
    const desk = readSite({ id: "our-desk", matches: ["https://desk.lamps.example:8443/*"], composers: ["#reply"] }).site;
    const zendesk = readSite({ id: "our-zendesk", matches: ["https://lamps.zendesk.com/*"], composers: ["#reply"] }).site;
    const sites = [desk, zendesk, ...SITES].filter((site) => site !== null);
    const idAt = (url: string) => siteAt(sites, pageOf("<p></p>"), url)?.id;
    expect(idAt("https://desk.lamps.example:8443/tickets/7")).toBe("our-desk");
    expect(idAt("https://desk.lamps.example/tickets/7")).toBe("generic");
    expect(idAt("https://lamps.zendesk.com/agent/tickets/7")).toBe("our-zendesk");
    expect(idAt("https://lamps.zendesk.com:444/agent/tickets/7")).toBe("our-zendesk");
  });

  it("is never believed of a page in a release", () => {
    expect(siteOf("http://127.0.0.1:8080/", IMITATION)).toBe("generic");
  });

  it("may be imitated by a page on this machine in development builds, and by no other page", () => {
    Object.assign(globalThis, { DEV: true });
    try {
      expect(siteOf("http://127.0.0.1:8080/", IMITATION)).toBe("zendesk");
      expect(siteOf("http://localhost/a", IMITATION)).toBe("zendesk");
      expect(siteOf("https://example.com/", IMITATION)).toBe("generic");
    } finally {
      Reflect.deleteProperty(globalThis, "DEV");
    }
  });
});

describe("the sites put into a page", () => {
  it("are none where no file of them came first", () => {
    expect(sitesHere()).toEqual([]);
  });
});
