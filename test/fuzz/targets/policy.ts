/** What comes from outside as JSON (settings, a team's site, what stands in storage): read without an exception, and the same when read again. */
import { isDeepStrictEqual } from "node:util";
import { SITES } from "../../../src/content/sites/index.ts";
import { readQuiet, whyQuiet } from "../../../src/policy/quiet.ts";
import { readSettings, sentenceOf } from "../../../src/policy/read-settings.ts";
import { readSite } from "../../../src/policy/read-site.ts";
import { problemOfSelector } from "../../../src/policy/selector.ts";
import { holds, type Target } from "../target.ts";

/** What the text is as JSON; the text itself where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const settings: Target = {
  name: "settings",
  share: 4,
  longest: 2000,
  seeds: [
    '{"rulesOff":["officialese","flat-no"],"secondReader":false}',
    '{"rulesOff":[]}',
    '{"rules":{"flat-no":"confirm","officialese":"observe"},"agentMayChange":["rules.officialese","practice"],"beforeSending":"off"}',
    '{"company":"Acme","reason":"One voice","hostsOff":["*.example.com"],"metrics":{"endpoint":"https://otel.example.com/v1/metrics","minutes":60}}',
    "{}",
    "[]",
    "null",
    '{"__proto__":{"rulesOff":[]}}',
  ],
  run(text) {
    const read = readSettings(jsonOf(text), "company");
    const again = readSettings(structuredClone(read.settings), "company");
    holds(isDeepStrictEqual(again.settings, read.settings), () => "settings that were read are settings");
    holds(again.problems.length === 0, () => `settings that were read have problems: ${again.problems.map(sentenceOf).join("; ")}`);
  },
};

export const quiet: Target = {
  name: "quiet",
  share: 2,
  longest: 1000,
  seeds: ['{"sitesOff":["https://acme.zendesk.com"],"snoozedUntil":1700000000000}', '{"snoozedUntil":1e300}', "null", "3"],
  run(text) {
    const read = readQuiet(jsonOf(text));
    holds(isDeepStrictEqual(readQuiet(structuredClone(read)), read), () => "what was read is read again");
    const why = whyQuiet(read, "https://acme.zendesk.com", 1_700_000_000_000);
    holds(why === null || why === "off" || why === "snoozed", () => `quiet because ${why}`);
  },
};

export const site: Target = {
  name: "site",
  share: 5,
  longest: 4000,
  seeds: SITES.map((one) => JSON.stringify(one)),
  run(text) {
    const read = readSite(jsonOf(text));
    if (!read.site) return holds(read.problems.length > 0, () => "a site that is not taken has a reason");
    const again = readSite(structuredClone(read.site));
    holds(isDeepStrictEqual(again.site, read.site), () => "a site that was read is a site");
    holds(again.problems.length === 0, () => `a site that was read has problems: ${again.problems.join("; ")}`);
  },
};

export const selector: Target = {
  name: "selector",
  share: 5,
  longest: 400,
  seeds: SITES.flatMap(({ composers, send, exclude }) => [...composers, ...send, ...exclude]),
  run(text) {
    const problem = problemOfSelector(text);
    holds(problem === null || problem.length > 0, () => "a selector that is not taken has a reason");
    // What we take must not close the rule that it is put into, or the list that it is joined to.
    if (problem === null) holds(!/[{};]/.test(text.replace(/"[^"]*"|'[^']*'|\\./g, "")), () => "a selector ends what is around it");
  },
};
