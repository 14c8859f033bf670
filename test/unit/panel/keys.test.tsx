// @vitest-environment jsdom
/** The panel by keyboard, from the first suggestion to the way back, and under a hand that rests on it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asideOf } from "../../../src/panel/aside.ts";
import { cold, DRAFT, state } from "../../support/panel-gallery/samples.ts";
import { nameOf, openPanelPage, type PanelPage } from "../../support/panel-page.tsx";

let page: PanelPage;
beforeEach(() => {
  page = openPanelPage(state({ canUndo: true }));
  page.panel.focusFirst();
});
afterEach(() => {
  page.life.abort();
  page.host.remove();
});

const focusedName = () => (page.focused() ? nameOf(page.focused() as Element) : null);
const textOf = (index: number, variant = 0) => cold.findings[index]?.suggestions[variant]?.text;

describe("keys", () => {
  it("start on the best suggestion's Apply", () => expect(focusedName()).toBe(`Apply: ${textOf(0)}`));

  it("move down and up through the suggestions and stop at the ends", () => {
    page.press("ArrowUp");
    expect(focusedName()).toBe(`Apply: ${textOf(0)}`);
    page.press("ArrowDown");
    expect(focusedName()).toBe(`Apply: ${textOf(1)}`);
    page.press("End");
    expect(focusedName()).toContain("Leads with “unfortunately”");
    page.press("ArrowDown");
    expect(focusedName()).toContain("Leads with “unfortunately”");
    page.press("Home");
    expect(focusedName()).toBe(`Apply: ${textOf(0)}`);
  });

  it("turn the wording to the right and to the left, round and round", () => {
    page.press("ArrowRight");
    expect(focusedName()).toBe(`Apply: ${textOf(0, 1)}`);
    page.press("ArrowLeft");
    page.press("ArrowLeft");
    expect(focusedName()).toBe(`Apply: ${textOf(0, 2)}`);
  });

  it.each(["n", "N", "Delete"])("%s puts a suggestion aside and goes on to the next", (key) => {
    page.press(key);
    expect(page.told.filter(([what]) => what !== "pointAt")).toEqual([["putAside", "policy-wall", "words"]]);
    page.show(state({ aside: cold.findings.slice(0, 1).map((each) => asideOf(each, "words")) }));
    expect(focusedName()).toBe(`Apply: ${textOf(1)}`);
  });

  it("keep the focus in the panel when the last suggestion goes", () => {
    const only = { ...cold, findings: cold.findings.slice(0, 1) };
    page.show(state({ assessment: only }));
    page.press("n");
    page.show(state({ assessment: only, aside: only.findings.map((each) => asideOf(each, "words")) }));
    expect(page.focused()).toBe(page.region());
  });

  it("U undoes, Escape leads back to the draft", () => {
    page.press("u");
    page.press("Escape");
    expect(page.told.filter(([what]) => what !== "pointAt")).toEqual([["undo"], ["backToDraft"]]);
  });

  it("U does nothing when there is nothing to undo", () => {
    page.show(state());
    page.press("u");
    expect(page.told.some(([what]) => what === "undo")).toBe(false);
  });

  it("never reach the page, whose shortcuts would take them for theirs", () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener("keydown", hear, { capture: true });
    for (const key of ["n", "u", "x", "Enter", "Tab"]) page.press(key);
    document.removeEventListener("keydown", hear, { capture: true });
    expect(heard).toEqual([]);
  });

  it("leave Enter, Tab and unknown keys to the browser, and take their own", () => {
    for (const key of ["Enter", "Tab", "x"]) expect(page.press(key).defaultPrevented).toBe(false);
    expect(page.press("ArrowDown").defaultPrevented).toBe(true);
  });

  it("point at the words in the draft that the focus is on", () => {
    page.press("ArrowDown");
    expect(page.told.filter(([what]) => what === "pointAt").at(-1)).toEqual(["pointAt", "missing-next-step"]);
  });
});

describe("under the agent's hand", () => {
  const titles = () => [...page.region().querySelectorAll(".title")].map((title) => title.textContent);
  const inOrder = (...indexes: number[]) => ({ ...cold, findings: indexes.flatMap((index) => cold.findings.slice(index, index + 1)) });
  const T = cold.findings.map((finding) => finding.title);

  it("the order stays while the pointer is inside, and is the coach's again once it has left", () => {
    (page.focused() as HTMLElement).blur();
    page.show(state({ assessment: inOrder(0, 1) }));
    page.pointer(true);
    page.show(state({ assessment: inOrder(2, 1, 0) }));
    expect(titles()).toEqual([T[0], T[1], T[2]]);
    page.pointer(false);
    expect(titles()).toEqual([T[2], T[1], T[0]]);
  });

  it("what left the draft fades in place and cannot be applied", () => {
    page.show(state({ assessment: inOrder(1, 2) }));
    expect(titles()).toEqual([T[0], T[1], T[2], T[3]].slice(0, 4));
    expect(focusedName()).toBe(`Apply: ${textOf(0)}`);
    page.click(page.focused() as HTMLElement);
    expect(page.told.some(([what]) => what === "apply")).toBe(false);
  });

  /** The same findings with their wordings in another order, as another draft would have them. */
  const otherwise = () => ({ ...cold, findings: cold.findings.map((each) => ({ ...each, suggestions: each.suggestions.toReversed() })) });

  it.each([0, 1, 2])("the wording that was read is the one that is applied, wherever a newer answer puts it: turned %i times", (turns) => {
    for (let i = 0; i < turns; i++) page.press("ArrowRight");
    page.show(state({ assessment: otherwise() }));
    expect(focusedName()).toBe(`Apply: ${textOf(0, turns)}`);
    page.click(page.focused() as HTMLElement);
    expect(page.told).toContainEqual(["apply", "policy-wall", textOf(0, turns)]);
  });

  /** The same findings without their first wording. */
  const fewer = { ...cold, findings: cold.findings.map((each) => ({ ...each, suggestions: each.suggestions.slice(1) })) };

  it("a wording stays for as long as the draft does, though a newer answer offers it no more", () => {
    page.show(state({ assessment: fewer }));
    expect(focusedName()).toBe(`Apply: ${textOf(0)}`);
    page.click(page.focused() as HTMLElement);
    expect(page.told).toContainEqual(["apply", "policy-wall", textOf(0)]);
  });

  it("a wording that another draft is not offered gives way to the first, and once the hand has left, the coach's first is", () => {
    const draft = `${DRAFT} Anna`;
    page.show(state({ draft, assessment: fewer }));
    expect(focusedName()).toBe(`Apply: ${textOf(0, 1)}`);
    (page.focused() as HTMLElement).blur();
    page.show(state({ draft, assessment: otherwise() }));
    page.panel.focusFirst();
    expect(focusedName()).toBe(`Apply: ${textOf(0, 2)}`);
  });

  it("what was applied leaves at once", () => {
    page.click(page.one("button", `Apply: ${textOf(0)}`));
    page.show(state({ assessment: inOrder(1, 2, 3) }));
    expect(titles()).toEqual([T[1], T[2], T[3]]);
  });
});
