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

  it.each([
    "We can't refund it, it's our policy. Ask at the desk",
    "It's not our fault. Wait in line",
    "It's not our fault - Look in the app",
    "You agreed to it - Pay, and it stops",
    "It's out of stock. Nobody from the family rang to ask",
    "Your enquiry has been noted. Desist from sending reminders",
    "You agreed to it. Pay, and it stops",
    "The app is by a vendor. Ask in the reception when you're there",
    "The app is by a vendor.\nAsk in the reception when you're there",
    "We can't refund it.\nLook in the app",
    "It fits men / Women",
    "It costs 5 * VAT added",
    "I can't change it. Unfortunately, company policy",
    "Did you have it left in a safe place? That's at the customer's own risk",
  ])("is no last sentence that lacks its full stop: %j", (draft) => expect(zonesOf(draft).signOff).toBeNull());

  it.each([
    ["It left today. Liza from the night desk", "Liza from the night desk"],
    ["It left today. Corinne at Hillside Pharmacy", "Corinne at Hillside Pharmacy"],
    ["It left today. Mark from billing", "Mark from billing"],
    ["It left today.\nRosa, at your side until it's done", "Rosa, at your side until it's done"],
    ["It left today.\nRhys, front office", "Rhys, front office"],
    ["It left today. - Noreen Tighe, accounts", "- Noreen Tighe, accounts"],
    ["It left today. -Noreen", "-Noreen"],
    ["It left today\u2026 Noreen", "Noreen"],
    ["It left today ^MB", "^MB"],
    ["It left today.^CN", "^CN"],
    ["It left today. /SO", "/SO"],
    ["It left today *AFM", "*AFM"],
    ["It left today = JJ", "= JJ"],
  ])("stands behind the last sentence: %j", (draft, signature) => {
    const { signOff } = zonesOf(draft);
    expect(signOff && draft.slice(signOff.start, signOff.end)).toBe(signature);
  });

  it.each([
    "I'll ring you at eight tonight, whether I've found it or not\nGareth, duty manager, 0161 496 0112",
    "Errors in the text are at your own risk and must be paid for\nZuzana",
    "It can't be sent to you, but the shop on the corner will gladly have it\nStu, trade desk",
  ])("stands under a line that lacks its full stop, with what its writer does: %j", (draft) =>
    expect(zonesOf(draft).signOff?.start).toBe(draft.indexOf("\n") + 1),
  );

  it.each([
    ["above a postscript", "It left today.\n\nCalum\n\nPS: The box is blue.", "Calum"],
    ["above another", "It left today.\n\nBest,\nCalum\nP.S. The box is blue.", "Best,\nCalum"],
    ["with a smile", "It left today.\n\nCalum \u{1F60A}", "Calum \u{1F60A}"],
    ["with a smile in it", "It left today \u{1F4E6}. \u{1F60A} Calum \u{1F60A} Okafor", "Calum \u{1F60A} Okafor"],
    ["with a smile, behind the last sentence", "It left today. Calum \u{1F60A}", "Calum \u{1F60A}"],
  ])("stands %s", (_, draft, signature) => {
    const { signOff, body } = zonesOf(draft);
    expect(signOff && draft.slice(signOff.start, signOff.end)).toBe(signature);
    const said = body.map(({ start, end }) => draft.slice(start, end)).join("");
    expect(said.includes("The box is blue.")).toBe(draft.includes("The box"));
  });

  it.each([
    "You can choose one of these two colours for the new pair of boots:\nBlue, dark",
    "Tomorrow between nine and five you can always find me and your parcel in\nBerlin, near the station",
  ])("is nothing that the line above leads in: %j", (draft) => expect(zonesOf(draft).signOff).toBeNull());
});
