// @vitest-environment jsdom
/** Before sending, as the agent sees it: what is serious comes first, the reminder says so quietly, the question has "Go back" at hand. */
import { describe, expect, it } from "vitest";
import { QUESTIONS, SAMPLES, state } from "../../support/panel-gallery/samples.ts";
import { openPanelPage } from "../../support/panel-page.tsx";

const sample = (name: string) => (SAMPLES[name] ?? QUESTIONS[name])!;
const dialogOf = ({ host }: ReturnType<typeof openPanelPage>) => host.shadowRoot!.querySelector("dialog");

describe("the reminder", () => {
  it("stands in the headline while Send is pointed at, and only then", () => {
    const page = openPanelPage(sample("serious"));
    const headline = () => page.one("heading", /./).textContent;
    expect(page.region().className).not.toContain("is-reminding");
    page.show(sample("reminding"));
    expect(headline()).toBe("Before you send: 2 things to check.");
    expect(page.region().className).toContain("is-reminding");
    page.show(sample("coached"));
    expect(headline()).toBe("Polite, but cold: nobody owns it yet.");
  });

  it("is not there when nothing is serious", () => {
    const page = openPanelPage(state({ sending: true }));
    expect(page.region().className).not.toContain("is-reminding");
    expect(page.text()).not.toContain("Before you send");
  });

  it("is told on the pill too, in its name", () => {
    const page = openPanelPage(sample("pill-reminding"));
    expect(page.one("button", "Before you send: 2 things to check.").getAttribute("aria-expanded")).toBe("false");
  });

  it("comes first in the list, and shows in an internal note as well", () => {
    const { host } = openPanelPage(sample("serious"));
    expect(host.shadowRoot?.querySelector(".findings li")?.textContent).toContain("A private number is written out");
    const note = openPanelPage(sample("note-serious"));
    expect(note.text()).toContain("Internal note");
    expect(note.text()).toContain("This note reads like a reply");
    expect(note.all("meter")).toEqual([]);
  });
});

describe("the question", () => {
  it("names what is serious, and gives the focus to Go back", () => {
    const page = openPanelPage(sample("asked"));
    expect(dialogOf(page)?.open).toBe(true);
    expect(dialogOf(page)?.textContent).toContain("4111 1111 1111 1111");
    expect(page.focused()?.textContent).toBe("Go back");
  });

  it.each([
    ["Go back", false],
    ["Send anyway", true],
  ] as const)("%s is the agent's word, and never the page's", (name, send) => {
    const [page, forged] = [openPanelPage(sample("asked")), openPanelPage(sample("asked"), false)];
    for (const each of [page, forged]) each.click(each.one("button", name));
    expect(page.told).toEqual([["answer", send]]);
    expect(forged.told).toEqual([]);
  });

  it("is there although the agent hid the coach", () => {
    const page = openPanelPage(sample("asked-hidden"));
    expect(page.region()).toBeNull();
    expect(dialogOf(page)?.open).toBe(true);
  });

  it("goes back with Escape, and goes away when it is answered", () => {
    const page = openPanelPage(sample("asked"));
    dialogOf(page)?.dispatchEvent(new Event("cancel", { cancelable: true }));
    page.press("Escape");
    expect(page.told).toEqual([
      ["answer", false],
      ["answer", false],
    ]);
    page.show(sample("serious"));
    expect(dialogOf(page)).toBeNull();
  });

  it("means nothing by an Enter that is still held down from the page", () => {
    const page = openPanelPage(sample("asked"));
    const repeated = new KeyboardEvent("keydown", {
      key: "Enter",
      repeat: true,
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    page.focused()?.dispatchEvent(repeated);
    expect(repeated.defaultPrevented).toBe(true);
  });
});
