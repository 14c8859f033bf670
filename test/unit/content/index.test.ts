// @vitest-environment jsdom
/** The content script as a page gets it: quiet until a reply box has the focus, and never there twice. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { generic } from "../../../src/content/sites/generic.ts";
import { startClock, stopClock } from "../../support/session-page.ts";

vi.mock("../../../src/browser/coach-link.ts", () => ({ openCoach: () => ({ assess: () => undefined }) }));
vi.stubGlobal("CSS", {});

const inject = async (): Promise<void> => {
  vi.resetModules();
  await import("../../../src/content/index.ts");
};
const hosts = () => document.querySelectorAll("reply-coach");
const retire = () => document.dispatchEvent(new CustomEvent("reply-coach:take-over"));

beforeEach(() => {
  startClock();
  // What the file of sites before it leaves.
  vi.stubGlobal("replyCoachSites", { generic });
  document.body.innerHTML = "<input><textarea></textarea>";
});
afterEach(() => {
  retire();
  stopClock();
  Reflect.deleteProperty(document, "contentType");
});

describe("the content script", () => {
  it("adds nothing to a page and starts no timer until a reply box has the focus", async () => {
    await inject();
    document.querySelector("input")?.focus();
    // jsdom takes timers of its own to tell of the selection.
    vi.runOnlyPendingTimers();
    expect(hosts()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    document.querySelector("textarea")?.focus();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
  });

  it("is there once, however often it is injected, and goes on coaching", async () => {
    document.querySelector("textarea")?.focus();
    await inject();
    await inject();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.getAttribute("data-state")).toBe("idle");
  });

  it("leaves the page as it was when it is retired", async () => {
    const before = document.documentElement.outerHTML;
    await inject();
    document.querySelector("textarea")?.focus();
    retire();
    vi.advanceTimersByTime(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stays asleep where none of the sites it was given is at home", async () => {
    vi.stubGlobal("replyCoachSites", {});
    document.querySelector("textarea")?.focus();
    await inject();
    expect(hosts()).toHaveLength(0);
  });

  it("keeps out of documents that are no web pages", async () => {
    Object.defineProperty(document, "contentType", { value: "image/svg+xml", configurable: true });
    document.querySelector("textarea")?.focus();
    await inject();
    expect(hosts()).toHaveLength(0);
  });
});
