// @vitest-environment jsdom
/** What a page tells the popup: how the coach stands there, and never a word of what anybody wrote. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PageReport } from "../../../src/browser/page-report.ts";
import { generic } from "../../../src/content/sites/generic.ts";
import { zendesk } from "../../../src/content/sites/zendesk.ts";

const state = vi.hoisted(() => ({ ask: (): unknown => null, askBusy: (): unknown => null }));
vi.mock("../../../src/browser/page-api.ts", () => ({
  version: () => "0.1.0",
  onQuestion: (question: string, answer: () => unknown) => {
    if (question === "reply-coach:how-are-you") state.ask = answer;
    else state.askBusy = answer;
  },
}));
const { tellOfPage } = await import("../../../src/content/tell-of-page.ts");

const SECRET = "Dear Ms Quill, your account 4471";
const reported = (site: typeof zendesk | null, coaching = false, stuck = false): PageReport => {
  tellOfPage(
    document,
    () => site,
    () => ({ coaching, stuck }),
    new AbortController().signal,
  );
  return state.ask() as PageReport;
};

beforeEach(() => {
  document.body.innerHTML = `<div class="${SECRET}"><textarea data-note="${SECRET}">${SECRET}</textarea></div>`;
  const field = document.querySelector("textarea");
  for (const [side, size] of [
    ["clientWidth", 400],
    ["clientHeight", 100],
  ] as const)
    Object.defineProperty(field, side, { value: size });
});
const write = () => document.querySelector("textarea")?.focus();

describe("a page's report", () => {
  it("waits where nobody writes, and says so of coaching and of a write that failed", () => {
    expect(reported(zendesk)).toMatchObject({ product: zendesk.product, known: true, state: "waiting" });
    expect(state.askBusy()).toBeUndefined();
    expect(reported(zendesk, true).state).toBe("coaching");
    expect(state.askBusy()).toMatchObject({ state: "coaching" });
    expect(reported(zendesk, true, true).state).toBe("stuck");
  });

  it("is lost where the agent writes in a box that a known product should have, but not on any page", () => {
    write();
    expect(reported(zendesk).state).toBe("lost");
    expect(reported(generic)).toMatchObject({ product: "", known: false, state: "waiting" });
    expect(reported(null).state).toBe("waiting");
  });

  it("holds versions, tags and names of attributes, and nothing that anybody wrote", () => {
    write();
    const { diagnostics } = reported(zendesk);
    expect(diagnostics.slice(0, 2)).toEqual(["Reply Coach 0.1.0", "site zendesk"]);
    expect(diagnostics).toContain("textarea [data-note] of 0");
    expect(JSON.stringify(diagnostics)).not.toMatch(/Quill|4471/);
  });
});
