// @vitest-environment jsdom
/** What the panel shows in each state: names, roles and words, as an agent and a screen reader meet them. */
import { afterEach, describe, expect, it } from "vitest";
import { asideOf } from "../../../src/panel/aside.ts";
import { cold, finding, SAMPLES, state, suggestion } from "../../support/panel-gallery/samples.ts";
import { nameOf, openPanelPage, type PanelPage } from "../../support/panel-page.tsx";

let page: PanelPage;
const open = (...args: Parameters<typeof openPanelPage>) => {
  page = openPanelPage(...args);
  return page;
};
afterEach(() => {
  page.life.abort();
  page.host.remove();
});

describe("the contract", () => {
  it.each(Object.entries(SAMPLES))("%s: one region named Reply Coach, and the mode on the host", (_, sample) => {
    open(sample);
    expect(page.all("region").map(nameOf)).toEqual(["Reply Coach"]);
    expect(page.host.dataset.state).toBe(sample.mode);
  });

  it("names a meter for each dimension and gives its value as number and words", () => {
    open(SAMPLES.coached ?? state());
    expect(page.all("meter").map(nameOf)).toEqual(["Empathy", "Ownership", "Framing", "Courtesy"]);
    const ownership = page.one("meter", "Ownership");
    expect(["min", "now", "max", "text"].map((part) => ownership.getAttribute(`aria-value${part}`))).toEqual([
      "0",
      "48",
      "100",
      "48, rework",
    ]);
  });

  it.each([
    [84.5, "85, strong"],
    [84.4, "84, fine"],
    [69.5, "70, fine"],
    [50, "50, needs work"],
    [49.4, "49, rework"],
    [0, "0, rework"],
    [null, "not scored yet"],
  ])("says a score of %s as “%s”", (framing, words) => {
    open(state({ assessment: { ...cold, scores: { ...cold.scores, framing } } }));
    expect(page.one("meter", "Framing").getAttribute("aria-valuetext")).toBe(words);
  });

  it("says what the score would be with the first suggestion, and nothing where there is none to take", () => {
    open(state());
    const [first] = cold.findings;
    const reach = Math.round((cold.scores.overall ?? 0) + (first?.suggestions[0]?.gain ?? 0));
    const ring = () => page.host.shadowRoot?.querySelector(".overall")?.getAttribute("aria-label");
    expect(ring()).toMatch(new RegExp(`^Overall: .*; ${reach} with the suggestion for “${first?.title}”$`));
    page.host.remove();
    open(state({ assessment: { ...cold, findings: [] } }));
    expect(ring()).toMatch(/^Overall: \d+, [a-z ]+$/);
  });

  it("shows a dash, not a nought, where there is no score", () => {
    open(SAMPLES["too-short"] ?? state());
    expect(page.text()).toContain("–");
    expect(page.text()).toContain("Too short to judge yet.");
  });

  it("lists the suggestions, each with a button named after its text", () => {
    open(state());
    const items = [...page.one("list", "Suggestions").children];
    expect(items).toHaveLength(4);
    for (const [index, item] of items.slice(0, 3).entries()) {
      const names = [...item.querySelectorAll("button")].map(nameOf);
      expect(names).toContain(`Apply: ${cold.findings[index]?.suggestions[0]?.text}`);
    }
  });
});

describe("many findings", () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    finding({ rule: `rule-${index}`, title: `Title ${index}`, quote: `words ${index}` }),
  );

  it("are shown four at a time, the rest a click away", () => {
    open(state({ assessment: { ...cold, findings: many } }));
    expect(page.one("list", "Suggestions").children).toHaveLength(4);
    page.click(page.one("button", "3 more"));
    expect(page.one("list", "Suggestions").children).toHaveLength(7);
  });
});

describe("the best suggestion", () => {
  it("is open, with its words, reason, rewrite and gain", () => {
    open(state());
    const [first] = cold.findings;
    for (const words of [`“${first?.quote}”`, first?.title, first?.why, first?.suggestions[0]?.text, "+14"])
      expect(page.text()).toContain(words);
    expect(page.all("button").filter((button) => button.getAttribute("aria-expanded") === "true" && button.closest("li"))).toHaveLength(1);
  });

  it("draws blanks as fields and keeps the text whole", () => {
    open(state());
    expect([...page.region().querySelectorAll(".rewrite .blank")].map((blank) => blank.textContent)).toEqual(["[offer]", "[day]"]);
    expect(page.region().querySelector(".rewrite")?.textContent).toBe(cold.findings[0]?.suggestions[0]?.text);
  });

  it("says what is missing where there are no words to point at", () => {
    open(state({ assessment: { ...cold, findings: cold.findings.slice(1, 2) } }));
    expect(page.text()).toContain("Nobody owns it yet");
    expect(page.text()).toContain("Not in the reply yet");
    expect(page.region().querySelector(".quote")).toBeNull();
  });

  it("says in words what a rewrite does that only takes something out", () => {
    const [first] = cold.findings;
    const [suggestion] = first?.suggestions ?? [];
    if (!first || !suggestion) throw new Error("The sample has suggestions");
    open(state({ assessment: { ...cold, findings: [{ ...first, suggestions: [{ ...suggestion, text: "", blanks: [] }] }] } }));
    expect(page.one("button", "Apply: Take these words out.")).toBeDefined();
    expect(page.text()).toContain("Take these words out.");
  });

  it("shows text as text, whoever wrote it", () => {
    const evil = `<img src=x onerror="alert(1)">`;
    const slip = finding({ rule: "x", title: evil, quote: evil, why: evil, suggestions: [suggestion(`${evil} [day]`, 1)] });
    open(state({ assessment: { ...cold, headline: evil, findings: [slip], questions: [{ quote: evil, answered: false }] } }));
    expect(page.region().querySelector("img")).toBeNull();
    expect(page.text().split(evil).length).toBeGreaterThan(5);
  });
});

describe("around the suggestions", () => {
  it("names strengths by title, the rest a click away", () => {
    open(SAMPLES["good-to-go"] ?? state());
    expect(page.text()).not.toContain("Signs with a name");
    page.click(page.one("button", "2 more"));
    for (const title of ["Names a day", "Signs with a name"]) expect(page.text()).toContain(title);
  });

  it("says which questions are answered and which are open, in words", () => {
    open(state());
    const facts = page.all("listitem").map((item) => nameOf(item));
    expect(facts).toContain("Can I have the delivery charge back?answered");
    expect(facts).toContain("When will the second parcel arrive?open");
  });

  it("says who promises what by when, and that no time is given", () => {
    open(state());
    expect(page.all("listitem").map(nameOf)).toContain("Nobody named: get back to youno time given");
  });

  it("asks for blanks at the top, and does not list them as suggestions", () => {
    open(SAMPLES["coached-applied"] ?? state());
    expect(page.text()).toContain("Fill in [offer] and [day] before you send");
    expect(page.one("list", "Suggestions").children).toHaveLength(1);
  });

  it("hides what was put aside, says so, and does not call that good", () => {
    const [first, ...rest] = cold.findings;
    if (!first) throw new Error("The sample has findings");
    open(state({ aside: [asideOf(first, "words")] }));
    expect(page.text()).not.toContain(first.title);
    expect(page.text()).toContain("1 put aside");
    page.show(state({ aside: [first, ...rest].map((each) => asideOf(each, "words")) }));
    expect(page.text()).toContain("Nothing else to suggest.");
    expect(page.text()).not.toContain("Good to go");
  });

  it("does not call a reply good while a question is open", () => {
    open(SAMPLES["question-open"] ?? state());
    expect(page.text()).toContain("1 question is still open");
    expect(page.text()).not.toContain("Good to go");
  });
});

describe("each state says what it is", () => {
  it.each([
    ["idle", "Write your reply"],
    ["reading-first", "Reading your draft…"],
    ["reading", "Polite, but cold: nobody owns it yet."],
    ["good-to-go", "Good to go"],
    ["note", "Internal note: the coach is off here"],
    ["not-english", "Only English replies are scored; this looks like German"],
    ["off", "The coach is off"],
    ["lost-updated", "Refresh this page: the coach was updated. Your draft is untouched."],
    ["lost-silent", "The coach is not answering"],
    ["lost-unreadable", "cannot read this editor"],
    ["truncated", "only its first part is coached"],
    ["coached-applied", "Applied. 2 blanks to fill in."],
    ["undone", "Undone"],
    ["copied", "Copied"],
    ["refused", "This editor did not take it. Copy it instead; your draft is unchanged."],
    ["stale", "nothing was written"],
    ["composing", "composing"],
    ["unrestored", "Check your draft"],
    ["undo-late", "own undo"],
  ])("%s: %s", (name, words) => {
    open(SAMPLES[name] ?? state());
    expect(page.text()).toContain(words);
  });

  it("marks itself busy only while reading", () => {
    open(state({ mode: "reading" }));
    expect(page.region().getAttribute("aria-busy")).toBe("true");
    page.show(state());
    expect(page.region().getAttribute("aria-busy")).toBe("false");
  });

  it("as a pill has three meters and says how many suggestions there are", () => {
    open(SAMPLES.pill ?? state());
    expect(page.all("meter").map(nameOf)).toEqual(["Empathy", "Ownership", "Framing"]);
    page.click(page.one("button", "Open the coach, 4 suggestions"));
    expect(page.told).toEqual([["resize", "panel"]]);
  });
});
