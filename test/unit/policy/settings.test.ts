/** Settings: what is understood is kept, what is not is said. */
import { describe, expect, it } from "vitest";
import { readSettings, rulesInForce } from "../../../src/policy/settings.ts";

const RULES = ["flat-no", "officialese"];

describe("settings", () => {
  it.each([
    [{}, {}, []],
    [{ rulesOff: ["flat-no"] }, { rulesOff: ["flat-no"] }, []],
    [{ rulesOff: ["flat-no", "nope"] }, { rulesOff: ["flat-no"] }, ['"rulesOff": there is no rule "nope"']],
    [{ rulesOff: "flat-no" }, {}, ['"rulesOff" must be a list of rule ids, such as ["officialese"]']],
    [{ rulesoff: [] }, {}, ['"rulesoff" is not a setting']],
    [[], {}, ["the settings must be a JSON object"]],
    [null, {}, ["the settings must be a JSON object"]],
  ])("%j", (json, settings, problems) => expect(readSettings(json, RULES)).toEqual({ settings, problems }));

  it("leave the other rules on, in their own order", () => {
    expect(rulesInForce([{ id: "a" }, { id: "b" }, { id: "c" }], { rulesOff: ["b"] })).toEqual([{ id: "a" }, { id: "c" }]);
  });
});
