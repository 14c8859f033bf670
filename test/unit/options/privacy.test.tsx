// @vitest-environment jsdom
/** The privacy page: what is kept and what was sent, word for word; what is deleted or imported can be brought back. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { General } from "../../../src/options/General.tsx";
import { type Kept, KeptContext } from "../../../src/options/kept-context.ts";
import { Privacy } from "../../../src/options/Privacy.tsx";
import { SettingsContext } from "../../../src/options/settings-context.ts";
import { inForce } from "../../../src/policy/in-force.ts";

afterEach(() => document.body.replaceChildren());
const { signal } = new AbortController();

const drawn = async (Part: typeof General, kept: Kept, company: object = {}, before: Kept | null = null) => {
  const page = { kept, before, refused: false, remove: vi.fn(), replace: vi.fn(), bringBack: vi.fn() };
  const settings = { force: inForce(kept.settings, company), trouble: null, broken: false, unsaved: false, ownId: "abc", change: vi.fn() };
  const place = document.body.appendChild(document.createElement("div"));
  await act(() =>
    render(
      <SettingsContext.Provider value={settings}>
        <KeptContext.Provider value={page}>
          <Part rules={[]} signal={signal} />
        </KeptContext.Provider>
      </SettingsContext.Provider>,
      place,
    ),
  );
  const button = (text: string) => [...place.querySelectorAll("button")].find((each) => each.textContent === text)!;
  return { place, page, button };
};

describe("the privacy page", () => {
  const kept = { quiet: { sitesOff: ["https://acme.example"] }, "spot:acme.example": { x: 1 }, "size:acme.example": "pill" };

  it("shows every key and value that is kept, and deletes them by kind or all at once", async () => {
    const { place, page, button } = await drawn(Privacy, kept);
    const shown = [...place.querySelectorAll("textarea")].map(({ value }) => JSON.parse(value));
    expect(Object.assign({}, ...shown)).toEqual(kept);
    button("Delete").click();
    expect(page.remove).toHaveBeenCalledWith(["quiet"]);
    button("Delete all of it").click();
    expect(page.remove).toHaveBeenCalledWith(Object.keys(kept));
  });

  it("brings back what was deleted", async () => {
    const { page, button } = await drawn(Privacy, {}, {}, kept);
    button("Undo").click();
    expect(page.bringBack).toHaveBeenCalled();
  });

  it("shows the last message to the company's collector as it went", async () => {
    const metrics = { endpoint: "https://otel.acme.example/v1/metrics" };
    const body = JSON.stringify({ resourceMetrics: [] });
    const kept = { metrics: { last: { at: 1_795_000_000_000, body } } };
    expect((await drawn(Privacy, kept, { metrics })).place.querySelector("pre")?.textContent).toBe(body);
    expect((await drawn(Privacy, kept)).place.querySelector("pre")).toBeNull();
  });
});

describe("settings from a file", () => {
  const choose = async (place: Element, text: string) => {
    const input = place.querySelector<HTMLInputElement>("input[type=file]")!;
    // jsdom's files cannot be read as text.
    Object.defineProperty(input, "files", { value: [{ text: async () => text }] });
    await act(async () => void input.dispatchEvent(new Event("change", { bubbles: true })));
  };

  it("take the place of what was set, and leave a snooze alone", async () => {
    const { place, page } = await drawn(General, { settings: { practice: false }, quiet: { sitesOff: [], snoozedUntil: 5 } });
    const settings = { beforeSending: "off", practice: 3 };
    await choose(place, JSON.stringify({ kind: "reply-coach-settings", settings, sitesOff: ["https://acme.example"] }));
    expect(page.replace).toHaveBeenCalledWith({
      settings: { beforeSending: "off" },
      quiet: { sitesOff: ["https://acme.example"], snoozedUntil: 5 },
    });
    expect(place.querySelector("[role=alert]")?.textContent).toBe('"practice" must be true or false');
  });

  it("change nothing when the file is another", async () => {
    const { place, page } = await drawn(General, {});
    await choose(place, "hello");
    expect(page.replace).not.toHaveBeenCalled();
    expect(place.querySelector("[role=alert]")?.textContent).toMatch(/Everything is as it was/);
  });
});
