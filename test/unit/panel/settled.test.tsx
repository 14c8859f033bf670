// @vitest-environment jsdom
/** What a screen reader is told of the draft, and when: politely, and not while the agent writes. */
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { REST_MS } from "../../../src/panel/Settled.tsx";
import type { PanelState } from "../../../src/panel/state.ts";
import { cold, SAMPLES, state } from "../../support/panel-gallery/samples.ts";
import { openPanelPage, type PanelPage } from "../../support/panel-page.tsx";

const HEADLINE = "Polite, but cold: nobody owns it yet. 4 suggestions.";
let page: PanelPage;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  page.life.abort();
  page.host.remove();
  vi.useRealTimers();
});
const opened = (sample: PanelState = state()) => {
  page = openPanelPage(sample);
};
const said = () => page.region().querySelector("[aria-live=polite]")?.textContent;
const rest = (milliseconds = REST_MS) => act(() => void vi.advanceTimersByTime(milliseconds));

describe("a screen reader", () => {
  it("is told the headline once the agent has rested, not before", () => {
    opened();
    rest(REST_MS - 1);
    expect(said()).toBe("");
    rest(1);
    expect(said()).toBe(HEADLINE);
  });

  it("hears nothing while the agent goes on writing: each answer waits for a rest of its own", () => {
    opened();
    for (const headline of ["One.", "Two.", "Three."]) {
      rest(REST_MS / 2);
      page.show(state({ mode: "reading" }));
      page.show(state({ assessment: { ...cold, headline } }));
    }
    expect(said()).toBe("");
    rest();
    expect(said()).toBe("Three. 4 suggestions.");
  });

  it("keeps what it was told while a newer answer is awaited", () => {
    opened();
    rest();
    page.show(state({ mode: "reading", assessment: { ...cold, headline: "Something else." } }));
    rest();
    expect(said()).toBe(HEADLINE);
  });

  it("is told why the coach went quiet, and nothing of an empty box", () => {
    opened();
    rest();
    page.show(SAMPLES["lost-updated"] ?? state());
    rest();
    expect(said()).toContain("Refresh this page");
    page.show(SAMPLES.idle ?? state());
    rest();
    expect(said()).toBe("");
  });

  it("leaves no timer behind", () => {
    opened();
    act(() => page.life.abort());
    expect(vi.getTimerCount()).toBe(0);
  });
});
