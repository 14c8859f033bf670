/** The coach stays away where and while the agent says so, and no longer. */
import { describe, expect, it } from "vitest";
import { awake, NOT_QUIET, readQuiet, SNOOZE_MS, snoozed, whyQuiet, withSite } from "../../../src/policy/quiet.ts";

const HERE = "https://acme.zendesk.com";
const NOON = Date.UTC(2026, 10, 22, 12);

describe("quiet", () => {
  it("is not the rule", () => {
    expect(whyQuiet(NOT_QUIET, HERE, NOON)).toBeNull();
  });

  it("switches one site off and on again, and no other", () => {
    const off = withSite(NOT_QUIET, HERE, false);
    expect(whyQuiet(off, HERE, NOON)).toBe("off");
    expect(whyQuiet(off, "https://mail.google.com", NOON)).toBeNull();
    expect(withSite(withSite(off, HERE, false), HERE, true)).toEqual(NOT_QUIET);
  });

  it("snoozes for an hour, until woken", () => {
    const asleep = snoozed(NOT_QUIET, NOON);
    expect(whyQuiet(asleep, HERE, NOON + SNOOZE_MS - 1)).toBe("snoozed");
    expect(whyQuiet(asleep, HERE, NOON + SNOOZE_MS)).toBeNull();
    expect(whyQuiet(awake(asleep), HERE, NOON)).toBeNull();
  });

  it("does not sleep for ever when the clock is set back", () => {
    expect(whyQuiet(snoozed(NOT_QUIET, NOON), HERE, NOON - 10 * SNOOZE_MS)).toBeNull();
  });

  it.each([null, 5, "off", { sitesOff: 3 }, { sitesOff: [HERE, 4], snoozedUntil: "noon" }, { snoozedUntil: Number.NaN }])(
    "makes what it can of %j",
    (kept) => {
      const quiet = readQuiet(kept);
      expect(quiet.sitesOff.every((site) => typeof site === "string")).toBe(true);
      expect(Number.isFinite(quiet.snoozedUntil)).toBe(true);
    },
  );
});
