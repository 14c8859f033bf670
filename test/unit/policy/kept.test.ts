/** What is kept and in which form: every key has its kind, forms follow each other, and what pages read of it is never something else. */
import { expect, it } from "vitest";
import { keptByKind } from "../../../src/policy/kept.ts";
import { FORMAT, FORMAT_KEY, isNewer } from "../../../src/policy/kept-format.ts";
import { broughtUpToDate, STEPS } from "../../../src/policy/older-forms.ts";
import { INITIAL_FOR_PAGES, isHostIn, readPageSettings } from "../../../src/policy/page-settings.ts";
import fc from "../../support/same-seed.ts";

it("has one step from each older form to the next", () => expect(STEPS).toHaveLength(FORMAT));

it("brings the list of rules that were off into today's form, beside what was set since, and leaves all else alone", () => {
  const older = { settings: { rulesOff: ["flat-no"], rules: { officialese: "observe" } }, quiet: { sitesOff: [] } };
  expect(broughtUpToDate(older)).toEqual({ settings: { rules: { "flat-no": "off", officialese: "observe" } }, [FORMAT_KEY]: FORMAT });
});

it("writes nothing over what is in today's form or a newer one", () => {
  expect(broughtUpToDate({ [FORMAT_KEY]: FORMAT, settings: { rulesOff: ["flat-no"] } })).toBeNull();
  expect(broughtUpToDate({ [FORMAT_KEY]: FORMAT + 1 })).toBeNull();
});

it("is in today's form once it was brought there, whatever it was, and loses no key", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("settings", "quiet", "format", "x"), fc.jsonValue()), (kept) => {
      const written = broughtUpToDate(kept);
      if (written === null) return;
      const after = { ...kept, ...written };
      expect(broughtUpToDate(after)).toBeNull();
      expect(isNewer(after[FORMAT_KEY])).toBe(false);
      expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(kept)));
    }),
  );
});

it("shows every key that there is under one kind", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (kept) => {
      const shown = keptByKind(kept).flatMap(([, values]) => Object.entries(values));
      expect(new Map(shown)).toEqual(new Map(Object.entries(kept)));
      expect(shown).toHaveLength(Object.keys(kept).length);
    }),
  );
});

it("gives pages what is built in where it cannot be made out", () => {
  for (const damaged of [
    undefined,
    null,
    5,
    "x",
    [],
    { hostsOff: 5, sites: [null, {}], rulesLocked: {}, managedBy: null, beforeSending: "x" },
  ])
    expect(readPageSettings(damaged)).toEqual(INITIAL_FOR_PAGES);
  const read = readPageSettings({ hostsOff: ["a.example", 5, null], managedBy: { company: "Acme" } });
  expect(isHostIn(read.hostsOff, "a.example")).toBe(true);
  expect(read.managedBy).toEqual({ company: "Acme", reason: "", contact: "" });
});
