/** Settings: what is understood is kept, what is not is said by name. */
import { describe, expect, it } from "vitest";
import { changedSettings, readSettings, sentenceOf } from "../../../src/policy/read-settings.ts";
import { INITIAL } from "../../../src/policy/settings.ts";
import fc from "../../support/same-seed.ts";

const RULES = ["flat-no", "officialese"];
const SITE = { id: "desk", matches: ["https://desk.example.com/*"], composers: ["textarea.reply"] };

describe("the agent's settings", () => {
  it.each([
    [{}, {}, []],
    [{ rules: { "flat-no": "off" } }, { rules: { "flat-no": "off" } }, []],
    [{ rules: { "flat-no": "loud" } }, { rules: {} }, ['"rules.flat-no" must be one of off, observe, suggest, confirm']],
    [{ rules: { nope: "off" } }, { rules: { nope: "off" } }, ['"rules.nope" is set, but there is no such rule']],
    [{ rules: "flat-no" }, {}, ['"rules" must be an object']],
    [{ rulesOff: ["flat-no"] }, { rules: { "flat-no": "off" } }, []],
    [{ secondReader: "yes" }, {}, ['"secondReader" must be true or false']],
    [{ beforeSending: "confirm", secondreader: true }, { beforeSending: "confirm" }, ['"secondreader" is not a setting']],
    [{ company: "Acme" }, {}, [`"company" can be set by a company's policy only`]],
    [{ sites: [{ id: "desk" }] }, { sites: [] }, ['"sites[0].composers" is missing']],
    [[], {}, ["the settings must be a JSON object"]],
    [null, {}, ["the settings must be a JSON object"]],
  ])("%j", (json, settings, problems) => {
    const read = readSettings(json, "agent", RULES);
    expect(read.settings).toEqual(settings);
    expect(read.problems.map(sentenceOf)).toEqual(problems);
  });

  it("keep through a change what a newer version has put there, and let a setting be taken back", () => {
    const kept = { tomorrow: { a: 1 }, secondReader: false, rulesOff: ["flat-no"] };
    expect(changedSettings(kept, { secondReader: undefined, practice: false })).toEqual({
      tomorrow: { a: 1 },
      practice: false,
      rules: { "flat-no": "off" },
    });
    expect(changedSettings("damaged", { practice: false })).toEqual({ practice: false });
  });
});

describe("a company's settings", () => {
  it.each([
    [
      { company: "Acme", hostsOff: ["*.example.com", "HR"] },
      ['"hostsOff[1]" is "HR", which is no host in small letters, such as "hr.example.com" or "*.example.com"'],
    ],
    [{ metrics: { endpoint: "http://otel.example.com" } }, ['"metrics.endpoint" is "http://otel.example.com", which is no https address']],
    [
      { metrics: { endpoint: "http://127.0.0.1:4318/v1/metrics", minutes: 0 } },
      ['"metrics.minutes" must be a whole number from 1 to 1440'],
    ],
    [{ sites: [SITE] }, []],
    [{ agentMayChange: ["rules.flat-no", "practice"] }, []],
    [{ agentMayChange: ["colour"] }, ['"agentMayChange" names "colour", which is not a setting']],
    [{ agentMayChange: ["metrics"] }, ['"agentMayChange" names "metrics", which an agent can never change']],
    [{ agentMayChange: ["sites.desk"] }, ['"agentMayChange" names "sites.desk", but only single rules can be named so']],
  ])("%j", (json, problems) => expect(readSettings(json, "company", RULES).problems.map(sentenceOf)).toEqual(problems));
});

describe("settings", () => {
  it("are read from whatever stands there, and are always whole", () => {
    const any = fc.anything({ withNullPrototype: false });
    const some = fc.oneof(any, fc.dictionary(fc.constantFrom(...Object.keys(INITIAL), "__proto__", "rulesOff"), any));
    fc.assert(
      fc.property(some, fc.constantFrom("agent" as const, "company" as const), (json, who) => {
        const { settings, problems } = readSettings(json, who, RULES);
        expect(readSettings(JSON.parse(JSON.stringify(settings)), who, RULES).settings).toEqual(settings);
        for (const { says } of problems) expect(says).not.toBe("");
      }),
    );
  });
});
