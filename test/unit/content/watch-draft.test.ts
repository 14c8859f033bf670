// @vitest-environment jsdom
/** Every way in which a draft changes is heard, typed or not; nothing beside it is. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchDraft } from "../../../src/content/watch-draft.ts";
import { present } from "../../support/fake-page.ts";

let root: HTMLElement;
let switcher: HTMLElement;
let life: AbortController;
const hearing = { changed: vi.fn(), hold: vi.fn() };
/** Mutations are told of in a microtask. */
const told = () => Promise.resolve();
const heard = async () => {
  await told();
  const counts = { changed: hearing.changed.mock.calls.length > 0, held: hearing.hold.mock.calls.length > 0 };
  vi.clearAllMocks();
  return counts;
};

beforeEach(() => {
  document.body.innerHTML = '<button data-channel="web"></button><div contenteditable="true"><p>Hello</p></div><p id="beside">Log</p>';
  root = present(document.querySelector<HTMLElement>("[contenteditable]"));
  switcher = present(document.querySelector<HTMLElement>("button"));
  life?.abort();
  life = new AbortController();
  vi.clearAllMocks();
  watchDraft(root, [switcher], hearing, life.signal);
});

describe("watching a draft", () => {
  it("hears typing", async () => {
    root.dispatchEvent(new InputEvent("input", { bubbles: true }));
    expect(await heard()).toEqual({ changed: true, held: false });
  });

  it("hears an editor's own model and a macro, which fire no input", async () => {
    present(root.querySelector("p")?.firstChild).nodeValue = "Hello again";
    expect((await heard()).changed).toBe(true);
    root.append(document.createElement("p"));
    expect((await heard()).changed).toBe(true);
  });

  it("hears the switch from reply to note", async () => {
    switcher.setAttribute("data-channel", "internal");
    expect((await heard()).changed).toBe(true);
  });

  it("does not hear what happens beside the box, nor what an editor does to its own attributes", async () => {
    present(document.querySelector("#beside")).textContent = "A new message";
    root.classList.add("focused");
    expect(await heard()).toEqual({ changed: false, held: false });
  });

  it("holds while an input method composes, whatever changes, until it is done", async () => {
    root.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    present(root.querySelector("p")?.firstChild).nodeValue = "Helloに";
    root.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
    expect(await heard()).toEqual({ changed: false, held: true });
    root.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    expect((await heard()).changed).toBe(true);
  });

  it("hears nothing after the end", async () => {
    life.abort();
    root.append("more");
    switcher.setAttribute("data-channel", "internal");
    root.dispatchEvent(new InputEvent("input", { bubbles: true }));
    expect(await heard()).toEqual({ changed: false, held: false });
  });
});
