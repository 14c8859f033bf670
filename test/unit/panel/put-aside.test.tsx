// @vitest-environment jsdom
/** Three ways to be rid of a suggestion, and from each the way back. Ours where others leave "Ignore" unclear and for good (harper #1697). */
import { afterEach, describe, expect, it } from "vitest";
import { type Aside, afterReply, asideOf, isAside } from "../../../src/panel/aside.ts";
import { cold, finding, state } from "../../support/panel-gallery/samples.ts";
import { nameOf, openPanelPage, type PanelPage } from "../../support/panel-page.tsx";

const [wall = finding({ rule: "", title: "" })] = cold.findings;
const elsewhere = { ...wall, quote: "company policy" };
const other = { ...wall, rule: "officialese" };

describe("what is put aside", () => {
  it.each([
    ["words", [true, false, false]],
    ["reply", [true, true, false]],
    ["always", [true, true, false]],
  ] as const)("reaches as far as “%s”", (reach, expected) => {
    const aside = [asideOf(wall, reach)];
    expect([wall, elsewhere, other].map((each) => isAside(aside, each))).toEqual(expected);
  });

  it("ends with the reply, unless the rule is off", () => {
    const all = (["words", "reply", "always"] as const).map((reach) => asideOf(wall, reach));
    expect(afterReply(all).map(({ reach }) => reach)).toEqual(["always"]);
  });
});

describe("in the panel", () => {
  let page: PanelPage;
  const open = (aside: readonly Aside[] = []) => {
    page = openPanelPage(state({ aside }));
  };
  afterEach(() => {
    page.life.abort();
    page.host.remove();
  });
  const told = () => page.told.filter(([what]) => what !== "pointAt");

  it.each([
    ["Not now", "words"],
    ["Not in this reply", "reply"],
    ["Turn this rule off", "always"],
  ])("“%s” tells how far it reaches", (name, reach) => {
    open();
    if (reach !== "words") page.click(page.one("button", "More choices"));
    page.click(page.one("button", name));
    expect(told()).toEqual([["putAside", wall.rule, reach]]);
  });

  it("is listed, each with how far it reaches and its way back", () => {
    open([asideOf(wall, "words"), asideOf(other, "always")]);
    page.click(page.one("button", "2 put aside"));
    const items = page.all("listitem").map(nameOf);
    expect(items.filter((name) => name.includes("for now") || name.includes("turned off"))).toHaveLength(2);
    page.click(page.all("button", `Bring back: ${wall.title}`)[1] as HTMLElement);
    expect(told()).toEqual([["bringBack", other.rule]]);
  });

  it("takes no room while there is nothing in it", () => {
    open();
    expect(page.all("button", /put aside/)).toEqual([]);
  });
});
