// @vitest-environment jsdom
/** Knowing when an input method composes. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { isComposing, watchComposing } from "../../../../src/content/editors/composing.ts";

let watching: AbortController;
const say = (event: Event) => document.body.dispatchEvent(event);
const composition = (type: string) => say(new CompositionEvent(type, { bubbles: true }));

beforeEach(() => {
  watching = new AbortController();
  watchComposing(document, watching.signal);
});
afterEach(() => watching.abort());

it("lasts from start to end", () => {
  expect(isComposing(document)).toBe(false);
  composition("compositionstart");
  expect(isComposing(document)).toBe(true);
  composition("compositionend");
  expect(isComposing(document)).toBe(false);
});

it("outlasts the keys that compose, but not a plain one", () => {
  composition("compositionstart");
  say(new KeyboardEvent("keydown", { bubbles: true, isComposing: true }));
  expect(isComposing(document)).toBe(true);
  say(new KeyboardEvent("keydown", { bubbles: true }));
  expect(isComposing(document)).toBe(false);
});

it("ends with the watching", () => {
  composition("compositionstart");
  watching.abort();
  expect(isComposing(document)).toBe(false);
});
