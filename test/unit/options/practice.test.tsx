// @vitest-environment jsdom
/** The agent's own practice as they see it: numbers behind every chart, and everything gone with one press and back with another. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RULES } from "../../../src/coach/rules/index.ts";
import { Practice } from "../../../src/options/Practice.tsx";
import { PracticeContext, type PracticeInPage } from "../../../src/options/practice-context.ts";
import { viewOf, WEEKS } from "../../../src/options/practice-rows.ts";
import { SettingsContext } from "../../../src/options/settings-context.ts";
import { inForce } from "../../../src/policy/in-force.ts";
import { afterSent, afterTaken, CLEAN_REPLIES, type Practice as Counts, NO_PRACTICE } from "../../../src/policy/practice.ts";

const [LAST_WEEK, THIS_WEEK] = ["2026-11-12", "2026-11-18"];
const counts: Counts = [
  (before: Counts) => afterSent(before, ["policy-wall", "set-a-date"], LAST_WEEK),
  (before: Counts) => afterSent(before, [], LAST_WEEK),
  (before: Counts) => afterSent(before, ["policy-wall", "officialese"], THIS_WEEK),
  (before: Counts) => afterTaken(before, "policy-wall", 1, THIS_WEEK),
].reduce((before, step) => step(before), NO_PRACTICE);

describe("the view", () => {
  it("gives each rule its weeks, the most often found first, empty weeks included", () => {
    const { sent, rows } = viewOf(counts, RULES, THIS_WEEK);
    expect(sent).toBe(3);
    expect(rows.map(({ rule, found, taken }) => [rule, found, taken])).toEqual([
      ["policy-wall", 2, 1],
      ["set-a-date", 1, 0],
      ["officialese", 1, 0],
    ]);
    expect(rows[0]?.weeks).toHaveLength(WEEKS);
    expect(rows[0]?.weeks.slice(-3)).toEqual([
      { monday: "2026-11-02", found: 0, sent: 0 },
      { monday: "2026-11-09", found: 1, sent: 2 },
      { monday: "2026-11-16", found: 1, sent: 1 },
    ]);
  });

  it("forgets what is older than the weeks shown, and calls a rule that is not ours by its id", () => {
    expect(viewOf(counts, RULES, "2027-06-01")).toMatchObject({ sent: 0, rows: [] });
    expect(viewOf(afterSent(NO_PRACTICE, ["our-own"], THIS_WEEK), RULES, THIS_WEEK).rows[0]?.title).toBe("our-own");
  });

  it("names rules as quiet that once found something and no longer do", () => {
    const clean = Array.from({ length: CLEAN_REPLIES }).reduce<Counts>((before) => afterSent(before, [], THIS_WEEK), counts);
    expect(viewOf(clean, RULES, THIS_WEEK).quiet.map(({ id }) => id)).toContain("officialese");
    expect(viewOf(counts, RULES, THIS_WEEK).quiet).toEqual([]);
  });
});

describe("the page", () => {
  const own: PracticeInPage = { practice: counts, cleared: null, refused: false, clear: vi.fn(), bringBack: vi.fn() };
  let place: HTMLElement;
  const draw = (parts: Partial<PracticeInPage> = {}, agent: object = {}) => {
    place = document.body.appendChild(document.createElement("div"));
    const settings = { force: inForce(agent, {}), trouble: null, broken: false, unsaved: false, ownId: "abc", change: vi.fn() };
    act(() =>
      render(
        <SettingsContext.Provider value={settings}>
          <PracticeContext.Provider value={{ ...own, ...parts }}>
            <Practice rules={RULES} signal={new AbortController().signal} />
          </PracticeContext.Provider>
        </SettingsContext.Provider>,
        place,
      ),
    );
  };
  const button = (name: string) => [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 22, 9) }));
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it("gives every chart a name and its numbers as a table", () => {
    draw();
    const [first] = place.querySelectorAll<HTMLElement>(".practice > li");
    expect(first?.querySelector("svg")?.getAttribute("aria-label")).toBe("in 2 of 3 replies, by week");
    expect([...(first?.querySelectorAll("tbody tr") ?? [])].map(({ textContent }) => textContent)).toEqual(["Nov 912", "Nov 1611"]);
    expect(first?.textContent).toContain("1 suggestion taken");
  });

  it("keeps what costs points apart from what earns them", () => {
    draw();
    const parts = [...place.querySelectorAll("section")].map((part) => [
      part.querySelector("h2")?.textContent,
      part.querySelectorAll("li").length,
    ]);
    expect(parts).toContainEqual(["To work on", 2]);
    expect(parts).toContainEqual(["Going well", 1]);
  });

  it("is cleared with one press, says so, and has a way back", () => {
    draw();
    act(() => button("Clear all counts")?.click());
    expect(own.clear).toHaveBeenCalledOnce();
    draw({ practice: NO_PRACTICE, cleared: counts });
    expect(place.querySelector("[role=status]")?.textContent).toBe("All counts are cleared.");
    act(() => button("Bring them back")?.click());
    expect(own.bringBack).toHaveBeenCalledOnce();
  });

  it("says so when storage refuses, and shows nothing where counts are switched off", () => {
    draw({ refused: true });
    expect(place.querySelector("[role=status]")?.textContent).toMatch(/storage refused/);
    draw({}, { practice: false });
    expect([place.querySelectorAll("svg").length, button("Clear all counts")]).toEqual([0, undefined]);
  });
});
