// @vitest-environment jsdom
/** What users of comparable products complain of, as far as it shows in what the panel says; the rest is listed in test/live/complaints.test.ts. */
import { afterEach, describe, expect, it } from "vitest";
import { cold, SAMPLES, state } from "../../support/panel-gallery/samples.ts";
import { nameOf, openPanelPage, type PanelPage } from "../../support/panel-page.tsx";

let page: PanelPage;
afterEach(() => {
  page.life.abort();
  page.host.remove();
});

describe("complaint", () => {
  it("RELC Journal 2021: a verdict without the words behind it. Each slip here quotes its words, each gap says that it is one", () => {
    page = openPanelPage(state());
    const wanting = cold.findings.filter(({ kind }) => kind !== "strength");
    const items = [...page.one("list", "Suggestions").children].map((item) => item.textContent ?? "");
    expect(items).toHaveLength(wanting.length);
    for (const { title, quote, kind } of wanting) {
      const item = items.find((text) => text.includes(title));
      expect(item, title).toContain(kind === "missing" ? "Not in the reply yet" : quote);
    }
  });

  it("evaluagent: a score that cannot be questioned. Each suggestion says why, names its source, and what it would win", () => {
    page = openPanelPage(state());
    for (const [index, { title, why, suggestions }] of cold.findings.slice(0, 4).entries()) {
      if (index > 0) page.click(page.one("button", new RegExp(`^${title}`)));
      expect(page.text()).toContain(why);
      page.click(page.one("button", `Source, in the rule book: ${title}`));
      if (suggestions[0]) expect(page.text()).toContain(`gains ${suggestions[0].gain} points`);
    }
    expect(page.told.filter(([what]) => what === "openRule").map(([, rule]) => rule)).toEqual(
      cold.findings.slice(0, 4).map(({ rule }) => rule),
    );
  });

  it("“Why I fired Grammarly”: upselling and nagging. No state of the panel links anywhere else or asks for anything but the reply", () => {
    for (const sample of Object.values(SAMPLES)) {
      page = openPanelPage(sample);
      expect(page.region().querySelectorAll("a, iframe, img, input, form")).toHaveLength(0);
      expect(page.all("button").map(nameOf).join(" ")).not.toMatch(/upgrade|premium|rate|share|sign (?:in|up)/i);
      page.life.abort();
      page.host.remove();
    }
  });

  it("zammad #5599: nobody knows whether it still works on it. While it reads, it says so and keeps what it knew", () => {
    page = openPanelPage(state({ mode: "reading" }));
    expect(page.region().getAttribute("aria-busy")).toBe("true");
    expect(page.all("meter")).toHaveLength(4);
    page.show(SAMPLES["reading-first"] ?? state());
    expect(page.text()).toContain("Reading your draft");
  });
});
