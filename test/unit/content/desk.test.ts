// @vitest-environment jsdom
/** The draft on the desk: read once for all who ask, until something in the box has changed. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftNow, openDesk } from "../../../src/content/desk.ts";
import { openPainter } from "../../../src/content/paint-findings.ts";
import { opening } from "../../../src/content/session-state.ts";
import { describe as describeBox } from "../../../src/content/sites/find.ts";
import { generic } from "../../../src/content/sites/generic.ts";
import { assessmentOf, findingOf } from "../../support/fake-coach.ts";
import { present } from "../../support/fake-page.ts";

const DRAFT = "No, it's our policy.";

function deskWith(html: string) {
  document.body.innerHTML = html;
  const root = present(document.querySelector<HTMLElement>("#box"));
  return { root, desk: openDesk(describeBox(generic, root), opening("panel", []), () => undefined) };
}
const rich = () => deskWith(`<div id="box" contenteditable="true"><p>${DRAFT}</p></div>`);
const field = () => deskWith(`<textarea id="box">${DRAFT}</textarea>`);

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

describe("the draft on the desk", () => {
  it("is read once, and anew when it may have changed", () => {
    const { root, desk } = rich();
    const first = draftNow(desk);
    expect(first.text).toBe(DRAFT);
    expect(draftNow(desk)).toBe(first);
    root.textContent = "Yes.";
    desk.reading = null;
    expect(draftNow(desk).text).toBe("Yes.");
  });

  it("is asked of a field each time, for scripts change it unheard", () => {
    const { root, desk } = field();
    expect(draftNow(desk).text).toBe(DRAFT);
    (root as HTMLTextAreaElement).value = "Yes.";
    expect(draftNow(desk).text).toBe("Yes.");
  });

  it("is painted without another reading, however many answers come", () => {
    const { desk } = rich();
    const paint = vi.fn();
    const painter = openPainter(desk, paint, life.signal);
    const read = draftNow(desk);
    desk.assessed = DRAFT;
    desk.state = { ...desk.state, assessment: assessmentOf([findingOf("policy-wall", "it's our policy", DRAFT)]) };
    painter.repaint();
    painter.repaint();
    expect(paint.mock.calls.map(([, reading]) => reading === read)).toEqual([true, true]);
  });

  it("that cannot be read any more can still be wiped", () => {
    const { desk } = rich();
    const paint = vi.fn();
    const painter = openPainter(desk, paint, life.signal);
    desk.assessed = DRAFT;
    desk.state = { ...desk.state, assessment: assessmentOf([findingOf("policy-wall", "it's our policy", DRAFT)]) };
    painter.repaint();
    desk.reading = null;
    vi.spyOn(window, "getComputedStyle").mockImplementation(() => {
      throw new Error("no style");
    });
    desk.state = { ...desk.state, assessment: null };
    painter.repaint();
    expect(paint.mock.lastCall?.[2]).toEqual([]);
    vi.restoreAllMocks();
  });
});
