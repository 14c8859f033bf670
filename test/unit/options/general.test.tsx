// @vitest-environment jsdom
/** The general settings and the switches of rules: what the agent can change, and what a company has decided. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RULES } from "../../../src/coach/rules/index.ts";
import { General } from "../../../src/options/General.tsx";
import { PARTS, partAt } from "../../../src/options/parts.ts";
import { RuleBook } from "../../../src/options/RuleBook.tsx";
import { SettingsContext } from "../../../src/options/settings-context.ts";
import { inForce } from "../../../src/policy/in-force.ts";

const few = RULES.slice(0, 5);
const [first] = few;
const id = first?.id ?? "";
const { signal } = new AbortController();
afterEach(() => document.body.replaceChildren());

const drawn = async (Part: typeof General, agent: object, company: object = {}, change = vi.fn()) => {
  const page = { force: inForce(agent, company), trouble: "damaged", broken: false, unsaved: false, ownId: "abc", change };
  const place = document.body.appendChild(document.createElement("div"));
  await act(() =>
    render(
      <SettingsContext.Provider value={page}>
        <Part rules={few} signal={signal} />
      </SettingsContext.Provider>,
      place,
    ),
  );
  const box = (name: string): HTMLInputElement => place.querySelector<HTMLInputElement>(`input[aria-label*="${name}"]`)!;
  const labelled = (text: string): HTMLInputElement =>
    [...place.querySelectorAll("label")].find((label) => label.textContent?.includes(text))!.querySelector("input")!;
  return { place, change, box, labelled };
};

describe("switches", () => {
  it("are not there where there is no extension around the book", async () => {
    const place = document.body.appendChild(document.createElement("div"));
    await act(() => render(<RuleBook rules={few} signal={signal} />, place));
    expect(place.querySelectorAll("input[type=checkbox]")).toHaveLength(0);
  });

  it("turn a rule off, and on again from the list of what is off", async () => {
    const on = await drawn(RuleBook, {});
    on.box(first?.title ?? "").click();
    expect(on.change).toHaveBeenCalledWith({ rules: { [id]: "off" } });
    const off = await drawn(General, { rules: { [id]: "off" } });
    off.box(first?.title ?? "").click();
    expect(off.change).toHaveBeenCalledWith({ rules: {} });
  });

  it("turn the second reader off, and say why it cannot work", async () => {
    const { place, change, labelled } = await drawn(General, {});
    labelled("Second reader").click();
    expect(change).toHaveBeenCalledWith({ secondReader: false });
    expect(place.querySelector(".trouble")?.textContent).toContain("damaged");
  });

  it("choose what happens before sending", async () => {
    const { change, labelled } = await drawn(General, {});
    expect(labelled("A quiet reminder").checked).toBe(true);
    labelled("A question").click();
    expect(change).toHaveBeenCalledWith({ beforeSending: "confirm" });
  });
});

describe("what the company has decided", () => {
  const company = {
    company: "Acme Support",
    reason: "One voice for all",
    contact: "it@acme.example",
    secondReader: false,
    beforeSending: "confirm",
    rules: { [id]: "suggest" },
  };

  it("stays where it is, can be reached, and does not change", async () => {
    const { place, change, labelled } = await drawn(General, {}, company);
    for (const control of [labelled("Second reader"), labelled("A quiet reminder")]) {
      expect([control.disabled, control.getAttribute("aria-disabled")]).toEqual([false, "true"]);
      control.click();
    }
    expect(labelled("Second reader").checked).toBe(false);
    const note = place.querySelector(`#${labelled("Second reader").getAttribute("aria-describedby")}`);
    expect(note?.textContent).toBe("Managed by Acme Support: One voice for all Questions: it@acme.example");
    expect(note?.querySelector("a")?.getAttribute("href")).toBe("mailto:it@acme.example");
    const book = await drawn(RuleBook, {}, company);
    book.box(first?.title ?? "").click();
    expect(book.box(first?.title ?? "").getAttribute("aria-describedby")).toBe(`managed-rules-${id}`);
    expect(change).not.toHaveBeenCalled();
    expect(book.change).not.toHaveBeenCalled();
  });

  it("leaves open what the agent may change", async () => {
    const { change, labelled } = await drawn(General, {}, { ...company, agentMayChange: ["secondReader"] });
    expect(labelled("Second reader").checked).toBe(false);
    labelled("Second reader").click();
    expect(change).toHaveBeenCalledWith({ secondReader: true });
  });

  it("is put in words even where the policy names nobody, and only addresses become links", async () => {
    const note = async (more: object) => (await drawn(General, {}, { secondReader: true, ...more })).place.querySelector(".managed");
    expect((await note({}))?.textContent?.trim()).toBe("Managed by your company");
    for (const contact of ["javascript:alert(1)", "Slack #help", "http://acme.example"])
      expect((await note({ contact }))?.querySelector("a"), contact).toBeNull();
    expect((await note({ contact: "https://acme.example/help" }))?.querySelector("a")).not.toBeNull();
  });
});

describe("the address", () => {
  it("asks for a part by its name, and for the rule book by a rule", () => {
    expect(PARTS.map((part) => partAt(`#${part.id}`, few))).toEqual(PARTS);
    expect(partAt("", few)).toBe(PARTS[0]);
    expect(partAt(`#${id}`, few).id).toBe("rule-book");
    expect(partAt("#framing-slip", few).id).toBe("rule-book");
    expect(partAt("#no-guys", few).id).toBe("team");
  });

  it("means one thing only: no rule is called as a part", () => {
    const ids = new Set(RULES.map((rule) => rule.id));
    expect(PARTS.filter((part) => ids.has(part.id))).toEqual([]);
  });
});
