/** The last known copy of a policy outlives the seconds in which a browser answers "none" too early. */
import { describe, expect, it } from "vitest";
import { NO_COPY, nextCopy, readCopy } from "../../../src/policy/company-copy.ts";

const known = { policy: { company: "Acme" }, goneSince: null };

describe("the copy of the company's policy", () => {
  it("takes what the browser says there is", () => {
    expect(nextCopy(NO_COPY, { company: "Acme" }, 5)).toEqual(known);
    expect(nextCopy({ ...known, goneSince: 3 }, { company: "Acme Support" }, 5)).toEqual({
      policy: { company: "Acme Support" },
      goneSince: null,
    });
  });

  it.each([[{}], [null], ["damaged"]])("does not believe %j at once, but when it is still the answer a minute later", (answer) => {
    const doubted = nextCopy(known, answer, 1000);
    expect(doubted).toEqual({ policy: { company: "Acme" }, goneSince: 1000 });
    expect(nextCopy(doubted, answer, 60_999)).toEqual(doubted);
    expect(nextCopy(doubted, answer, 61_000)).toEqual(NO_COPY);
  });

  it("counts anew when the clock is set back", () => {
    expect(nextCopy({ ...known, goneSince: 9_000_000 }, {}, 1000).goneSince).toBe(1000);
  });

  it("is read from whatever stands in storage", () => {
    for (const kept of [undefined, null, 7, [], { policy: [] }, { goneSince: "x" }]) expect(readCopy(kept)).toEqual(NO_COPY);
    expect(readCopy(known)).toEqual(known);
  });
});
