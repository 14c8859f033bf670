// @vitest-environment jsdom
/** Our keys and the products' own: none of theirs is taken in the reply box, and none that is pressed in the panel is heard by them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import manifest from "../../../manifest.json" with { type: "json" };
import shortcuts from "../../fixtures/shortcuts.json" with { type: "json" };
import { state } from "../../support/panel-gallery/samples.ts";
import { openPanelPage } from "../../support/panel-page.tsx";
import { coachedSession, startClock, stopClock } from "../../support/session-page.ts";

const MODIFIERS = ["Ctrl", "Alt", "Shift", "Meta"];
function eventFor(keys: string): KeyboardEvent {
  const parts = keys.split(/(?<=.)\+/);
  const key = parts.at(-1) ?? "";
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return new KeyboardEvent("keydown", {
    key,
    code,
    ctrlKey: has("Ctrl"),
    altKey: has("Alt"),
    shiftKey: has("Shift"),
    bubbles: true,
    composed: true,
    cancelable: true,
  });
}

const heard: KeyboardEvent[] = [];
const hear = (event: KeyboardEvent): void => void heard.push(event);
// Where products listen: on the document, before their editors.
beforeEach(() => {
  startClock();
  heard.length = 0;
  document.addEventListener("keydown", hear, { capture: true });
});
afterEach(() => {
  document.removeEventListener("keydown", hear, { capture: true });
  stopClock();
});

describe.each(Object.entries(shortcuts))("%s's shortcuts", (_, { keys }) => {
  it("are written as keys, the last after its modifiers", () => {
    for (const each of keys) for (const part of each.split(/(?<=.)\+/).slice(0, -1)) expect(MODIFIERS, each).toContain(part);
  });

  it("do not hold the keys that the command comes with", () => {
    const ours = Object.values(manifest.commands).map(({ suggested_key }) => suggested_key.default);
    expect(ours).toEqual(["Alt+Shift+K"]);
    expect(keys.filter((each) => ours.includes(each))).toEqual([]);
  });

  it("all reach the product from the reply box, and none is taken there", async () => {
    const { field } = await coachedSession();
    for (const each of keys) {
      const event = eventFor(each);
      field.dispatchEvent(event);
      expect(heard.at(-1), each).toBe(event);
      expect(event.defaultPrevented, each).toBe(false);
    }
  });

  it("are not heard by the product when they are pressed in the panel", () => {
    const page = openPanelPage(state({ canUndo: true }));
    page.panel.focusFirst();
    for (const each of keys) (page.focused() ?? page.region()).dispatchEvent(eventFor(each));
    expect(heard).toEqual([]);
    page.life.abort();
    page.host.remove();
  });
});
