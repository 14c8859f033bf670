// @vitest-environment jsdom
/** The rule book: every rule as its file says it, text as text, and found by what somebody would type. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Rule } from "../../../src/coach/rule.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { findRules } from "../../../src/options/find-rules.ts";
import { exampleIn, plainExample, rewriteIn } from "../../../src/options/notation.ts";
import { RuleBook } from "../../../src/options/RuleBook.tsx";

const ids = (rules: readonly Rule[]): string[] => rules.map((rule) => rule.id);

describe("finding rules", () => {
  it("finds all for nothing, and none for nonsense", () => {
    expect(findRules(RULES, " ")).toEqual(RULES);
    expect(findRules(RULES, "xyzzy plugh")).toEqual([]);
  });

  it.each([
    ["policy-wall", "policy-wall"],
    ["Hides behind", "policy-wall"],
    ["ITS OUR POLICY", "policy-wall"],
    ["it\u2019s our policy", "policy-wall"],
  ])("finds by %s", (query, id) => expect(ids(findRules(RULES, query))).toContain(id));
});

describe("the notation", () => {
  it("marks flagged words, and a blank that is itself flagged", () => {
    expect(exampleIn("No, [it's our policy].").map((p) => p.kind)).toEqual(["text", "flagged", "text"]);
    expect(exampleIn("By [[day]].").find((p) => p.kind === "flagged")?.text).toBe("[day]");
  });

  it("tells blanks from slots", () => {
    expect(rewriteIn("I'll {deed|act} by [day].").map((p) => [p.kind, p.text])).toEqual([
      ["text", "I'll "],
      ["slot", "deed"],
      ["text", " by "],
      ["blank", "[day]"],
      ["text", "."],
    ]);
  });

  it("gives every example back whole", () => {
    for (const rule of RULES) for (const example of rule.examples) expect(plainExample(example)).not.toMatch(/^\[|\]$/);
  });
});

describe("the page", () => {
  const life = new AbortController();
  let place: HTMLElement;
  const draw = (rules: readonly Rule[]): void => void act(() => render(<RuleBook rules={rules} signal={life.signal} />, place));
  beforeEach(() => {
    place = document.createElement("div");
    document.body.append(place);
  });
  afterEach(() => {
    act(() => render(null, place));
    place.remove();
  });

  it("holds every rule with its reason, under an address of its own", () => {
    draw(RULES);
    for (const rule of RULES) {
      const entry = document.getElementById(rule.id);
      expect(entry?.textContent, rule.id).toContain(rule.title);
      expect(entry?.textContent, rule.id).toContain(rule.why);
    }
  });

  it("shows a rule's words as words", () => {
    const [rule] = RULES;
    draw([{ ...rule!, title: "<img src=x onerror=alert(1)>" }]);
    expect(place.querySelector("img[src=x]")).toBeNull();
    expect(place.textContent).toContain("<img src=x onerror=alert(1)>");
  });

  it("narrows to what is searched for, and says so when nothing is left", () => {
    draw(RULES);
    const search = place.querySelector<HTMLInputElement>('input[type="search"]')!;
    const type = (text: string): void =>
      void act(() => {
        search.value = text;
        search.dispatchEvent(new Event("input", { bubbles: true }));
      });
    type("policy-wall");
    expect(document.getElementById("policy-wall")).not.toBeNull();
    expect(document.getElementById("warm-greeting")).toBeNull();
    type("xyzzy plugh");
    expect(place.textContent).toMatch(/nothing found|no rule/i);
  });
});
