// @vitest-environment jsdom
/** What each button tells back, and that only the agent can press it. */
import { afterEach, describe, expect, it } from "vitest";
import { cold, SAMPLES, state } from "../../support/panel-gallery/samples.ts";
import { openPanelPage, type PanelPage } from "../../support/panel-page.tsx";

let page: PanelPage;
const open = (...args: Parameters<typeof openPanelPage>) => {
  page = openPanelPage(...args);
};
afterEach(() => {
  page.life.abort();
  page.host.remove();
});

describe("the buttons", () => {
  it("tell what the agent wants", () => {
    open(SAMPLES.refused ?? state());
    page.click(page.one("button", "Apply: I’ll get back to you by [day]"));
    page.click(page.all("button", "Copy")[0] as HTMLElement);
    page.click(page.all("button", "Copy")[1] as HTMLElement);
    page.click(page.one("button", "Not now"));
    page.click(page.one("button", "Make the coach small"));
    expect(page.told).toEqual([
      ["apply", "vague-promise", "I’ll get back to you by [day]"],
      ["copy", "I’ll get back to you by [day]"],
      ["copy", "I’ll get back to you by [day]"],
      ["putAside", "vague-promise", "words"],
      ["resize", "pill"],
    ]);
  });

  it("try again and undo", () => {
    open({ ...(SAMPLES["lost-silent"] ?? state()), canUndo: true });
    page.click(page.one("button", "Try again"));
    page.click(page.one("button", "Undo"));
    expect(page.told).toEqual([["retry"], ["undo"]]);
  });

  it("turn through the wordings and apply the one that is shown", () => {
    open(state());
    page.click(page.one("button", "Reword 1 of 3"));
    page.click(page.one("button", "Reword 2 of 3"));
    const third = cold.findings[0]?.suggestions[2]?.text ?? "";
    expect(page.region().querySelector(".rewrite")?.textContent).toBe(third);
    page.click(page.one("button", `Apply: ${third}`));
    expect(page.told).toEqual([["apply", "policy-wall", third]]);
  });

  it("do nothing for events that a page forged", () => {
    open(state({ canUndo: true }), false);
    for (const button of page.all("button")) page.click(button);
    page.panel.focusFirst();
    for (const key of ["Escape", "u", "n", "ArrowDown"]) page.press(key);
    expect(page.told).toEqual([]);
  });

  it("leave the focus in the editor when clicked", () => {
    open(state());
    const event = new MouseEvent("mousedown", { bubbles: true, cancelable: true });
    page.one("button", "Not now").dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
