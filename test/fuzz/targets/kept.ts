/** What stands in the extension's own storage, damaged anywhere: read without an exception, and the same when it is read again. */
import { isDeepStrictEqual } from "node:util";
import { METRICS_KEY, readPost } from "../../../src/metrics/read-post.ts";
import { readCopy } from "../../../src/policy/company-copy.ts";
import { keptByKind } from "../../../src/policy/kept.ts";
import { isHostIn, PAGE_KEY, readPageSettings } from "../../../src/policy/page-settings.ts";
import { afterSent, isQuietRule, PRACTICE_KEY } from "../../../src/policy/practice.ts";
import { readPractice } from "../../../src/policy/read-practice.ts";
import { COMPANY_KEY } from "../../../src/policy/settings.ts";
import { holds, type Target } from "../target.ts";

const KNOWN = { rules: ["policy-wall", "flat-no"], sites: ["zendesk"] };
const PLAN = { minutes: 60, minimumGroup: 5 };
const INSTANCE = "00000000-0000-4000-8000-000000000000";
const MOMENT = { now: 1_795_000_000_000, dice: 0.5 };

/** Each reader by the key of what it reads. */
const READERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  [PAGE_KEY](value) {
    const read = readPageSettings(value);
    isHostIn(read.hostsOff, "acme.zendesk.com");
    return read;
  },
  [COMPANY_KEY]: readCopy,
  [PRACTICE_KEY](value) {
    const read = readPractice(value);
    isQuietRule(read, "flat-no");
    afterSent(read, ["flat-no"], "2026-11-22T09:05");
    return read;
  },
  [METRICS_KEY]: (value) => readPost(value, KNOWN, PLAN, INSTANCE, MOMENT),
};

/** What the text is as JSON; the text itself where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const kept: Target = {
  name: "storage",
  share: 4,
  longest: 1500,
  seeds: [
    '{"page-settings":{"beforeSending":"ask","hostsOff":["*.example.com"],"sites":[],"rulesLocked":["flat-no"],"managedBy":{"company":"Acme","reason":"","contact":""}}}',
    '{"company":{"policy":{"rules":{"flat-no":"off"}},"goneSince":null}}',
    '{"practice":{"weeks":[{"monday":"2026-11-16","sent":3,"found":{"flat-no":1},"taken":{}}],"sent":3,"last":{"flat-no":2}}}',
    '{"metrics":{"ledger":{"since":1794990000000,"tallies":[]},"pending":null,"due":1795000000000,"last":null,"outcome":null,"lost":0,"instance":{"id":"00000000-0000-4000-8000-000000000000","day":20775}}}',
    '{"page-settings":{"hostsOff":5},"practice":null,"metrics":[],"company":"x"}',
  ],
  run(text) {
    const all = jsonOf(text);
    if (typeof all !== "object" || all === null) return;
    keptByKind(all as Record<string, unknown>);
    for (const [key, read] of Object.entries(READERS)) {
      const once = read(Reflect.get(all, key));
      holds(isDeepStrictEqual(read(structuredClone(once)), once), () => `${key}, once read, is read as something else`);
    }
  },
};
