// @vitest-environment jsdom
/** The mounted panel: its life, and how it stands where it is told to. */
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Place } from "../../../src/panel/place.ts";
import { cold, finding, state, suggestion } from "../../support/panel-gallery/samples.ts";
import { nameOf, openPanelPage, type PanelPage } from "../../support/panel-page.tsx";

let page: PanelPage;
const beside: Place = { left: 812, top: 100, width: 344, maxHeight: 500, side: "right" };
const pill: Place = { left: 20, top: 400, width: 136, maxHeight: 36, side: "pill" };
const moveTo = (place: Place) => act(() => page.panel.moveTo(place));
const isPill = () => page.region().classList.contains("is-pill");
afterEach(() => {
  page.life.abort();
  page.host.remove();
  vi.restoreAllMocks();
});

describe("mountPanel", () => {
  it("draws into an open shadow root and puts nothing else on the page", () => {
    page = openPanelPage(state());
    expect(page.host.shadowRoot?.mode).toBe("open");
    expect(page.host.childNodes).toHaveLength(0);
    expect(document.body.children).toHaveLength(1);
  });

  it("takes the panel out when aborted, and stays out", () => {
    page = openPanelPage(state());
    page.life.abort();
    page.show(state());
    expect(page.host.shadowRoot?.querySelector('[role="region"]')).toBeNull();
  });

  it("stands where it is told to", () => {
    page = openPanelPage(state());
    moveTo(beside);
    expect(page.host.dataset.side).toBe("right");
    expect([page.host.style.left, page.host.style.top, page.host.style.width]).toEqual(["812px", "100px", "344px"]);
  });

  it("does not slide away under the pointer, and catches up when it leaves", () => {
    page = openPanelPage(state());
    moveTo(beside);
    page.host.dispatchEvent(new Event("pointerenter"));
    moveTo({ ...beside, top: 60 });
    expect(page.host.style.top).toBe("100px");
    page.host.dispatchEvent(new Event("pointerleave"));
    expect(page.host.style.top).toBe("60px");
  });

  it("gives way to the draft even under the pointer", () => {
    page = openPanelPage(state());
    moveTo({ ...beside, side: "above" });
    page.host.dispatchEvent(new Event("pointerenter"));
    moveTo({ ...beside, side: "above", top: 60 });
    expect(page.host.style.top).toBe("60px");
  });
});

describe("where there is no room", () => {
  it("is a pill, and the panel again when there is room", () => {
    page = openPanelPage(state());
    moveTo(pill);
    expect(isPill()).toBe(true);
    moveTo(beside);
    expect(isPill()).toBe(false);
  });

  it("opens all the same when the agent says so, and closes again, without asking the page", () => {
    page = openPanelPage(state());
    moveTo(pill);
    page.click(page.one("button", /^Open the coach/));
    expect(isPill()).toBe(false);
    page.click(page.one("button", "Make the coach small"));
    expect(isPill()).toBe(true);
    expect(page.told).toEqual([]);
  });

  it("opens for the keyboard, and Escape makes it small and leads back to the draft", () => {
    page = openPanelPage(state());
    moveTo(pill);
    act(() => page.panel.focusFirst());
    expect(nameOf(page.focused() as Element)).toMatch(/^Apply: /);
    page.press("Escape");
    expect(isPill()).toBe(true);
    expect(page.told.at(-1)).toEqual(["backToDraft"]);
  });
});

describe("what has just come under the focus is not pressed by a key that was meant for something else", () => {
  const offering = (text: string) => finding({ rule: "policy-wall", title: "Policy as a wall", suggestions: [suggestion(text, 9)] });
  const next = finding({ rule: "flat-no", title: "A flat no", suggestions: [suggestion("What I can do is [offer].", 5)] });
  /** The panel as it stands for `draft`, with these findings. */
  const about = (draft: string, ...findings: ReturnType<typeof finding>[]) => state({ draft, assessment: { ...cold, findings } });
  const inFocus = (): string => nameOf(page.focused() as Element);
  const enter = (): boolean => page.press("Enter").defaultPrevented;

  function focusedOn(text: string): void {
    page = openPanelPage(about("No.", offering(text), next));
    act(() => page.panel.focusFirst());
    expect(inFocus()).toBe(`Apply: ${text}`);
  }

  it("where an answer made the button apply something else, until that can have been read", () => {
    focusedOn("I can try.");
    page.show(about("No, Ana.", offering("Let me try."), next));
    expect(inFocus()).toBe("Apply: Let me try.");
    expect(enter()).toBe(true);
    expect(page.told.at(-1)).toEqual(["tooSoon"]);
    const now = performance.now();
    vi.spyOn(performance, "now").mockReturnValue(now + 300);
    expect(enter()).toBe(false);
  });

  it("where the button has gone and the focus is on the next", () => {
    focusedOn("I can try.");
    page.show(about("Yes.", next));
    page.show(state({ draft: "Yes.", assessment: { ...cold, findings: [next] }, size: "pill" }));
    expect(page.press(" ").defaultPrevented).toBe(true);
    expect(page.told.at(-1)).toEqual(["tooSoon"]);
  });

  it("where the words that it meant have gone, and that is said, since the next answer may bring them back", () => {
    focusedOn("I can try.");
    act(() => void page.region().dispatchEvent(new FocusEvent("focusin", { bubbles: true })));
    page.show(about("Yes.", next));
    expect(inFocus()).toBe("Apply: I can try.");
    page.click(page.focused() as HTMLElement);
    expect(page.told.at(-1)).toEqual(["tooSoon"]);
  });

  it("but one that offers what it did is pressed at once", () => {
    focusedOn("I can try.");
    page.show(about("No, Ana.", offering("I can try."), next));
    expect(enter()).toBe(false);
  });
});
