/** An agent's settings as a file, and what is kept on the machine told by kind. */
import { describe, expect, it } from "vitest";
import { KEPT_KINDS, keptByKind, kindOf } from "../../../src/policy/kept.ts";
import { sentenceOf } from "../../../src/policy/read-settings.ts";
import { readSettingsFile, writeSettingsFile } from "../../../src/policy/settings-file.ts";
import fc from "../../support/same-seed.ts";

describe("settings as a file", () => {
  it("say the same when they are read again", () => {
    const own = {
      settings: { rules: { "flat-no": "off" }, practice: false, beforeSending: "confirm" },
      sitesOff: ["https://acme.zendesk.com", "http://127.0.0.1:8080"],
    } as const;
    expect(readSettingsFile(writeSettingsFile(own), ["flat-no"])).toEqual({ own, problems: [] });
  });

  it("are taken as far as they can be read, with a reason for the rest", () => {
    const text = JSON.stringify({
      kind: "reply-coach-settings",
      settings: { practice: "yes", secondReader: false, company: "Acme" },
      sitesOff: ["https://acme.example", "javascript:alert(1)", 7],
    });
    const { own, problems } = readSettingsFile(text, []);
    expect(own).toEqual({ settings: { secondReader: false }, sitesOff: ["https://acme.example"] });
    expect(problems.map(sentenceOf)).toEqual(['"practice" must be true or false', `"company" can be set by a company's policy only`]);
  });

  it("are not found in any other file", () => {
    for (const text of ["", "{", "null", "[]", "7", '{"kind":"other"}', '{"practice":true}'])
      expect(readSettingsFile(text, []).own, text).toBeNull();
  });
});

describe("what is kept", () => {
  it("is told whole, every key under one kind", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("settings", "spot:a.b", "quiet", "__proto__", "company")), fc.json()),
        (kept) => {
          const told = keptByKind(kept).flatMap(([kind, values]) => Object.keys(values).map((key) => [key, kind]));
          expect(told.map(([key]) => key).sort()).toEqual(Object.keys(kept).sort());
          for (const [key, kind] of told) expect(kind).toBe(kindOf(key!));
        },
      ),
    );
    expect(new Set(["settings", "quiet", "past-replies", "practice", "spot:x", "company", "metrics", "shortcut"].map(kindOf))).toEqual(
      new Set(KEPT_KINDS),
    );
  });
});
