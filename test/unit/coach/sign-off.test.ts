/** A person's name under a reply, told from a team's. */
import { describe, expect, it } from "vitest";
import { signedName } from "../../../src/coach/sign-off.ts";
import { zonesOf } from "../../../src/coach/zones.ts";

describe("a sign-off", () => {
  it.each([
    ["Best,\nTom", "Tom"],
    ["Kind regards,\nAisha Rahman", "Aisha Rahman"],
    ["Kind regards, Omar Siddiqui", "Omar Siddiqui"],
    ["Warmly,\nPaulo (direct line 555-0142)", "Paulo"],
    ["Thanks, Joe at the Leeds branch", "Joe"],
    ["cheers, aisha x", "aisha x"],
    ["- tom", "tom"],
  ])("names a person: %j", (block, name) => expect(signedName(block)).toBe(name));

  it.each(["Best,\nThe Support Team", "Regards,\nCustomer Service", "Thank you"])("names nobody: %j", (block) =>
    expect(signedName(block)).toBeNull(),
  );

  it("on one line with the name stands at the end only: above more text it is thanks", () => {
    expect(zonesOf("It left today.\n\nThanks, Maria").signOff).not.toBeNull();
    expect(zonesOf("Thanks, Maria\nI'll look into it and write by Friday.").signOff).toBeNull();
  });
});
