/** Built in, the agent's, the company's: who stands above whom, and what is locked. */
import { describe, expect, it } from "vitest";
import { inForce, isLocked, pageSettings, sourceOf, withRule } from "../../../src/policy/in-force.ts";
import { INITIAL } from "../../../src/policy/settings.ts";
import { hostsOf } from "../../../src/policy/team-sites.ts";
import fc from "../../support/same-seed.ts";

const site = (id: string, host = id) => ({ id, matches: [`https://${host}.example.com/*`], composers: ["textarea"] });

describe("what is in force", () => {
  it("is what is built in where nobody has set anything", () => {
    expect(inForce(undefined, null).settings).toEqual(INITIAL);
    expect(inForce(undefined, {}).isManaged).toBe(false);
  });

  it("is the agent's choice above that, and the company's above the agent's", () => {
    const agent = { beforeSending: "off", practice: false };
    const force = inForce(agent, { beforeSending: "confirm" });
    expect(force.settings).toMatchObject({ beforeSending: "confirm", practice: false, secondReader: true });
    expect([isLocked(force, "beforeSending"), isLocked(force, "practice")]).toEqual([true, false]);
    expect((["beforeSending", "practice", "secondReader"] as const).map((name) => sourceOf(force, name))).toEqual([
      "company",
      "agent",
      "built-in",
    ]);
  });

  it("is the company's start where the agent may change it and has not", () => {
    const company = { beforeSending: "confirm", agentMayChange: ["beforeSending"] };
    expect(inForce({}, company).settings.beforeSending).toBe("confirm");
    expect(inForce({ beforeSending: "off" }, company).settings.beforeSending).toBe("off");
    expect(isLocked(inForce({}, company), "beforeSending")).toBe(false);
  });

  it("locks single rules and leaves the others to the agent", () => {
    const agent = { rules: { "flat-no": "off", officialese: "suggest", venting: "off" } };
    const force = inForce(agent, { rules: { "flat-no": "confirm", officialese: "off" }, agentMayChange: ["rules.officialese"] });
    expect(force.settings.rules).toEqual({ "flat-no": "confirm", officialese: "suggest", venting: "off" });
    expect(["flat-no", "officialese", "venting"].map((rule) => isLocked(force, "rules", rule))).toEqual([true, false, false]);
    expect(pageSettings(force).rulesLocked).toEqual(["flat-no"]);
  });

  it("locks what the company's pack says of rules, brings its sites along, and leaves what it does not say", () => {
    const pack = { id: "ours", name: "Ours", version: "1", levels: { "flat-no": "observe" }, sites: [site("desk")] };
    const force = inForce({ rules: { "flat-no": "off", venting: "off" }, packs: [{ ...pack, name: "Mine" }] }, { packs: [pack] });
    expect(force.settings.rules).toEqual({ venting: "off" });
    expect(force.settings.packs).toMatchObject([{ name: "Ours" }]);
    expect(pageSettings(force)).toMatchObject({ rulesLocked: ["flat-no"], sites: [{ id: "desk" }] });
    expect(isLocked(force, "packs")).toBe(true);
  });

  it("adds the agent's sites to the company's where it may, and lets none take the name of another", () => {
    const agent = { sites: [site("desk", "elsewhere"), site("mine")] };
    const ids = (company: object) => inForce(agent, company).settings.sites.map(({ id, matches }) => `${id} ${matches[0]}`);
    expect(ids({ sites: [site("desk")], agentMayChange: ["sites"] })).toEqual([
      "desk https://desk.example.com/*",
      "mine https://mine.example.com/*",
    ]);
    expect(ids({ sites: [site("desk")] })).toEqual(["desk https://desk.example.com/*"]);
    expect(ids({})).toHaveLength(2);
  });

  it("gives pages the sites of packs behind those of the settings, and of two of one name the first", () => {
    const pack = { id: "lamps", name: "Lamps", version: "1", sites: [site("desk", "other"), site("stock")] };
    const { sites } = pageSettings(inForce({ sites: [site("desk")], packs: [pack] }, {}));
    expect(sites.map(({ id, matches }) => `${id} ${matches[0]}`)).toEqual([
      "desk https://desk.example.com/*",
      "stock https://stock.example.com/*",
    ]);
  });

  it("asks a browser for the hosts of a site as a whole, without ports, and for none where it may be on any", () => {
    const read = (matches: readonly string[]) => hostsOf({ ...site("a"), product: "A", exclude: [], send: [], channel: "email", matches });
    expect(read(["https://desk.example.com:8443/tickets/*", "https://desk.example.com/*", "*://*.lamps.example/a/*"])).toEqual([
      "https://desk.example.com/*",
      "*://*.lamps.example/*",
    ]);
    expect(read([])).toEqual([]);
  });

  it("keeps what can be read of a policy, and what cannot be read locks nothing", () => {
    const force = inForce({ practice: false }, { practice: "no", beforeSending: "off" });
    expect(force.settings).toMatchObject({ practice: false, beforeSending: "off" });
    expect(force.problems.company).toEqual([{ key: "practice", at: "practice", says: "must be true or false" }]);
    expect(isLocked(force, "practice")).toBe(false);
  });

  it("is never other than the company has locked, whatever the agent has set", () => {
    const values = fc.record({
      rules: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("off", "observe", "suggest", "confirm")),
      secondReader: fc.boolean(),
      beforeSending: fc.constantFrom("off", "remind", "confirm"),
    });
    const open = fc.uniqueArray(fc.constantFrom("rules", "rules.a", "secondReader", "beforeSending"));
    fc.assert(
      fc.property(values, values, open, (agent, company, agentMayChange) => {
        const force = inForce(agent, { ...company, agentMayChange });
        const stands = (name: "secondReader" | "beforeSending") => (agentMayChange.includes(name) ? agent : company)[name];
        expect(force.settings).toMatchObject({ secondReader: stands("secondReader"), beforeSending: stands("beforeSending") });
        for (const [rule, level] of Object.entries(company.rules))
          if (isLocked(force, "rules", rule)) expect(force.settings.rules[rule]).toBe(level);
          else expect(force.settings.rules[rule]).toBe(agent.rules[rule] ?? level);
      }),
    );
  });
});

describe("a change of one rule", () => {
  it("is kept only where it differs from what stands anyway", () => {
    const force = inForce({ rules: { a: "off" } }, { rules: { b: "off" }, agentMayChange: ["rules"] });
    expect(withRule(force, "a", "suggest")).toEqual({});
    expect(withRule(force, "b", "off")).toEqual({ a: "off" });
    expect(withRule(force, "b", "suggest")).toEqual({ a: "off", b: "suggest" });
  });
});
