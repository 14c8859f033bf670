// @vitest-environment jsdom
/** The sites on the options page: taken back and turned on with the way back, held where the company decided, and brought as data. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Sites } from "../../../src/options/Sites.tsx";
import { SettingsContext } from "../../../src/options/settings-context.ts";
import { SitesContext, type SitesInPage } from "../../../src/options/sites-context.ts";
import { inForce } from "../../../src/policy/in-force.ts";

const LAMP_DESK = { id: "lamp-desk", product: "Lamp Desk", matches: ["https://desk.lamps.example/tickets/*"], composers: ["#reply"] };
const products = { atHome: ["Gmail", "Zendesk"], byLook: ["osTicket"] };
const { signal } = new AbortController();
afterEach(() => document.body.replaceChildren());

const drawn = async (sites: Partial<SitesInPage>, agent: object = {}, company: object = {}) => {
  const change = vi.fn();
  const page: SitesInPage = {
    ...{ products, allowed: [], sitesOff: [], mayUse: vi.fn(async () => false), allow: vi.fn(async () => true) },
    ...{ takeBack: vi.fn(async () => true), turn: vi.fn(async () => true), ...sites },
  };
  const settings = { force: inForce(agent, company), trouble: null, broken: false, unsaved: false, ownId: "", change };
  const place = document.body.appendChild(document.createElement("div"));
  await act(() =>
    render(
      <SettingsContext.Provider value={settings}>
        <SitesContext.Provider value={page}>
          <Sites rules={[]} signal={signal} />
        </SitesContext.Provider>
      </SettingsContext.Provider>,
      place,
    ),
  );
  const button = (name: string) =>
    [...place.querySelectorAll("button")].find((each) => (each.ariaLabel ?? each.getAttribute("aria-label") ?? each.textContent) === name)!;
  const press = (name: string) => act(async () => button(name).click());
  const paste = async (text: string): Promise<void> => {
    const box = place.querySelector("textarea")!;
    box.value = text;
    await act(async () => void box.dispatchEvent(new Event("input", { bubbles: true })));
    await press("Add the site");
  };
  return { place, page, change, button, press, paste };
};

describe("the products", () => {
  it("are named, those at home and those known by their look", async () => {
    const { place } = await drawn({});
    expect([...place.querySelectorAll(".names")].map(({ children }) => [...children].map((each) => each.textContent))).toEqual([
      products.atHome,
      products.byLook,
    ]);
  });
});

describe("a site that the agent allowed", () => {
  it("is taken back, and allowed again", async () => {
    const { place, page, press } = await drawn({ allowed: ["https://acme.example/*", "http://old.example/*"] });
    expect([...place.querySelectorAll(".rows li > span")].map(({ textContent }) => textContent)).toEqual([
      "acme.example",
      "http://old.example",
    ]);
    await press("Take back: acme.example");
    expect(page.takeBack).toHaveBeenCalledWith("https://acme.example/*");
    expect(place.textContent).toContain("The coach has left acme.example.");
    await press("Undo");
    expect(page.allow).toHaveBeenCalledWith(["https://acme.example/*"]);
    expect(place.textContent).not.toContain("The coach has left");
  });

  it("stays where the browser will not part with it, and the page says so", async () => {
    const { place, press, button } = await drawn({ allowed: ["*://*.acme.example/*"], takeBack: async () => false });
    await press("Take back: *.acme.example");
    expect(place.textContent).toContain("Nothing has changed: the browser did not do it.");
    expect(button("Undo")).toBeUndefined();
  });
});

describe("a site where the coach is switched off", () => {
  it("is turned on again, and off once more", async () => {
    const { page, press } = await drawn({ sitesOff: ["http://127.0.0.1:8080"] });
    await press("Turn on again: http://127.0.0.1:8080");
    await press("Undo");
    expect(vi.mocked(page.turn).mock.calls).toEqual([
      ["http://127.0.0.1:8080", true],
      ["http://127.0.0.1:8080", false],
    ]);
  });

  it("by the company is shown with the reason, reachable, and stays off", async () => {
    const { place, page, button, press } = await drawn({}, {}, { company: "Acme", reason: "Private.", hostsOff: ["hr.acme.example"] });
    const held = button("Turn on again: hr.acme.example");
    expect([held.disabled, held.getAttribute("aria-disabled")]).toEqual([false, "true"]);
    const why = document.getElementById(held.getAttribute("aria-describedby") ?? "");
    expect(why?.textContent).toContain("Managed by Acme: Private.");
    await press("Turn on again: hr.acme.example");
    expect(page.turn).not.toHaveBeenCalled();
    expect(place.textContent).not.toContain("switched off nowhere");
  });
});

describe("a site of the team's own", () => {
  it("is taken in, in place of an older one of its name", async () => {
    const { paste, change, place } = await drawn({}, { sites: [{ ...LAMP_DESK, product: "Old" }] });
    await paste(JSON.stringify(LAMP_DESK));
    expect(change.mock.calls).toMatchObject([[{ sites: [{ id: "lamp-desk", product: "Lamp Desk" }] }]]);
    expect(change.mock.calls[0]![0].sites).toHaveLength(1);
    expect(place.textContent).toContain("Lamp Desk is now in the list above.");
    expect(place.querySelector("textarea")!.value).toBe("");
  });

  it("is refused where it cannot be used, with every reason by its name, and what was pasted stays", async () => {
    const { paste, change, place } = await drawn({});
    const text = JSON.stringify({ ...LAMP_DESK, composers: ["#reply["], matches: ["*://*/*"] });
    await paste(text);
    expect(change).not.toHaveBeenCalled();
    expect(place.textContent).toContain("No site can be taken from this.");
    expect([...place.querySelectorAll(".problems li")].map((each) => each.textContent?.match(/^"[\w[\]]+"/)?.[0])).toContain(
      '"composers[0]"',
    );
    expect(place.querySelector("textarea")!.value).toBe(text);
  });

  it("is allowed by its host, removed, and brought back", async () => {
    const { page, press, change, place } = await drawn({}, { sites: [LAMP_DESK] });
    await press("Allow: Lamp Desk");
    expect(page.allow).toHaveBeenCalledWith(["https://desk.lamps.example/*"]);
    await press("Remove: Lamp Desk");
    expect(change).toHaveBeenLastCalledWith({ sites: [] });
    expect(place.textContent).toContain("Lamp Desk is removed.");
    await press("Bring it back");
    expect(change.mock.lastCall![0].sites).toMatchObject([{ id: "lamp-desk" }]);
  });

  it("of the company cannot be removed, nor any other be added beside it", async () => {
    const { button, paste, change, place } = await drawn({}, {}, { company: "Acme", sites: [LAMP_DESK] });
    expect(button("Remove: Lamp Desk")).toBeUndefined();
    await paste(JSON.stringify({ ...LAMP_DESK, id: "other" }));
    expect(change).not.toHaveBeenCalled();
    for (const control of place.querySelectorAll("input, textarea")) expect(control.getAttribute("aria-disabled")).toBe("true");
  });

  it("cannot take the name of one of the company's", async () => {
    const { paste, change, place } = await drawn({}, {}, { company: "Acme", agentMayChange: ["sites"], sites: [LAMP_DESK] });
    await paste(JSON.stringify(LAMP_DESK));
    expect(change).not.toHaveBeenCalled();
    expect(place.querySelector(".problems li")?.textContent).toMatch(/the company has given/);
  });
});
