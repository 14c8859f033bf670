// @vitest-environment jsdom
/** The team's packs on the options page: taken in as far as they can be used, set rule by rule, and left alone where the company has decided. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RULES } from "../../../src/coach/rules/index.ts";
import { type Bench, BenchContext } from "../../../src/options/bench-context.ts";
import { SettingsContext } from "../../../src/options/settings-context.ts";
import { TeamPack } from "../../../src/options/TeamPack.tsx";
import { inForce } from "../../../src/policy/in-force.ts";
import { readPack, readPackText } from "../../../src/policy/read-pack.ts";

const SAMPLE = readFileSync(join(import.meta.dirname, "../../../assets/sample-pack.json"), "utf8");
const pack = JSON.parse(SAMPLE);
const checks = { knownRules: RULES.map(({ id }) => id), prove: () => [] };
/** Reads packs here and now, as the workbench does beside the page. */
const bench = {
  ask: async (name: string, ask: unknown) => (name === "packText" ? readPackText(String(ask), checks) : readPack(ask, checks)),
} as unknown as Bench;
const { signal } = new AbortController();
afterEach(() => document.body.replaceChildren());

const drawn = async (agent: object, company: object = {}) => {
  const change = vi.fn();
  const place = document.body.appendChild(document.createElement("div"));
  await act(() =>
    render(
      <SettingsContext.Provider value={{ force: inForce(agent, company), trouble: null, broken: false, unsaved: false, ownId: "", change }}>
        <BenchContext.Provider value={bench}>
          <TeamPack rules={RULES} signal={signal} />
        </BenchContext.Provider>
      </SettingsContext.Provider>,
      place,
    ),
  );
  const load = async (text: string): Promise<void> => {
    const input = place.querySelector<HTMLInputElement>("input[type=file]")!;
    Object.defineProperty(input, "files", { value: [{ size: text.length, text: async () => text }] });
    await act(async () => {
      input.dispatchEvent(new Event("change"));
      await new Promise((drawnAgain) => setTimeout(drawnAgain));
    });
  };
  const level = (title: string): HTMLSelectElement => place.querySelector<HTMLSelectElement>(`select[aria-label$="${title}"]`)!;
  return { place, change, load, level };
};

describe("the team's packs", () => {
  it("are taken in from a file, in place of an older one of that id", async () => {
    const { change, load, place } = await drawn({ packs: [{ id: "lamps-voice", name: "Old", version: "0" }] });
    await load(SAMPLE);
    expect(change).toHaveBeenCalledTimes(1);
    expect(change.mock.calls[0]![0].packs).toMatchObject([{ id: "lamps-voice", version: "1.0.0" }]);
    expect(place.querySelector(".problems")).toBeNull();
  });

  it("are not taken in where the file holds none, and the page says why", async () => {
    const { change, load, place } = await drawn({});
    await load('{"name": "Ours"\n');
    expect(change).not.toHaveBeenCalled();
    expect(place.textContent).toContain("There is no pack in this file that can be used.");
    expect(place.querySelector(".problems li")?.textContent).toBe("line 2: the pack is not JSON");
  });

  it("show each rule as far as it goes, and let it go further", async () => {
    const { level, change } = await drawn({ packs: [pack], rules: { "no-guys": "confirm" } });
    expect([level("Address everyone").value, level("Name the ticket").value, level("Say it straight").value]).toEqual([
      "confirm",
      "observe",
      "suggest",
    ]);
    level("Name the ticket").value = "suggest";
    level("Name the ticket").dispatchEvent(new Event("change"));
    expect(change).toHaveBeenCalledWith({ rules: { "no-guys": "confirm", "name-the-ticket": "suggest" } });
  });

  it("of the company cannot be taken out, and what it says of a rule stays", async () => {
    const { place, level, change } = await drawn({}, { company: "Acme", packs: [pack] });
    expect(place.textContent).toContain("Managed by Acme");
    expect([...place.querySelectorAll("button")].map((button) => button.textContent)).not.toContain("Remove");
    const held = level("Name the ticket");
    expect(held.getAttribute("aria-disabled")).toBe("true");
    held.value = "off";
    held.dispatchEvent(new Event("change"));
    expect(change).not.toHaveBeenCalled();
    expect(place.querySelector("input[type=file]")?.getAttribute("aria-disabled")).toBe("true");
  });
});
