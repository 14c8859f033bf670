/** What is the agent's own reply, and what is not. */
import { describe, expect, it } from "vitest";
import { greetingName, isGreeting } from "../../../src/coach/greeting.ts";
import { zonesOf } from "../../../src/coach/zones.ts";

const body = (text: string): string =>
  zonesOf(text)
    .body.map((s) => text.slice(s.start, s.end))
    .join("")
    .trim();
const signOff = (text: string): string | null => {
  const span = zonesOf(text).signOff;
  return span && text.slice(span.start, span.end);
};

describe("the reply itself", () => {
  it.each([
    ["quoted lines", "Done.\n> Where is it?\n>> older", "Done."],
    ["a reply header with quoted lines", "Done.\n\nOn Mon, 4 May 2026 at 9:00, Ann <a@b.example> wrote:\n> Where?", "Done."],
    ["an original message", "Done.\n-----Original Message-----\nFrom: Ann\nWhere?", "Done."],
    ["a block of header fields", "Done.\n\nFrom: Ann\nSent: Monday\nTo: us\nWhere?", "Done."],
    ["a marked signature", "Done.\n-- \nTom, Support", "Done."],
    ["a sign-off with a name", "Done.\n\nBest wishes,\nTom", "Done."],
  ])("leaves out %s", (_, text, expected) => expect(body(text)).toBe(expected));

  it.each([
    "On Friday we wrote:\nthe parcel left.",
    "From: here on, it is simple.\nReally.",
    "It's booked.\nFrom: London\nTo: Paris\nDate: 5 March\nWould an aisle seat suit you?",
    "Sent via mail on Monday.\nIt takes two days.",
    "Sent from mail room two.\nIt takes two days.",
    "Thanks, that helps me find it.",
  ])("keeps prose that only looks like it: %s", (text) => expect(body(text)).toBe(text));

  it("knows the sign-off, with the name under it", () => {
    expect(signOff("Done.\n\nKind regards,\nElaine Brody\nSupport")).toBe("Kind regards,\nElaine Brody\nSupport");
    expect(signOff("Done.\n\nCheers\n\nTom\n\nPS: the box is blue, and it will come tomorrow.")).toBe("Cheers\n\nTom");
    expect(signOff("Done.")).toBeNull();
  });

  it.each([
    ["a bare name", "It left today.\n\nJules", "Jules"],
    ["a name with a desk", "It left today.\nRhys, front office", "Rhys, front office"],
    ["a name with a number", "It left today.\n\nTheo Marsh\n(555) 0142", "Theo Marsh\n(555) 0142"],
    ["a farewell of one's own", "It left today.\n\nSafe travels,\nOdette", "Safe travels,\nOdette"],
    ["a name behind a farewell sentence", "It left today.\n\nEnjoy the corner!\nGreta", "Greta"],
  ])("knows %s under a reply", (_, text, expected) => expect(signOff(text)).toBe(expected));

  it.each([
    "Hi Ana,\n\nRefunded",
    "Please bring:\n\nPassport",
    "It left today.\n\nEnjoy",
    "It left today.\n\nMonday, at nine",
    "It left.\n\nI'm so, so sorry. ",
    "Jules",
  ])("takes no other last line for a name: %s", (text) => expect(signOff(text)).toBeNull());
});

describe("a greeting", () => {
  it.each([
    "Hi Maria,",
    "Hello Mr. Okafor,",
    "Good morning Jin,",
    "Hey Sam!",
    "Dear Customer,",
    "Hi there,",
    "hi maria",
    "Hi Will,",
    "Morning Luke!",
    "Welcome back, Nadia!",
  ])("is one: %s", (line) => expect(isGreeting(line)).toBe(true));
  it.each([
    "Hi-res images are attached.",
    "Oh dear, that is a large bill.",
    "Hello is what the screen says when it starts.",
    "Morning slots are full until Friday.",
  ])("is none: %s", (line) => expect(isGreeting(line)).toBe(false));
  it("gives the name without titles, and none for a category", () => {
    expect(greetingName("Dear Mrs. Cole,")).toEqual(["Cole"]);
    expect(greetingName("Hi Anna Lena,")).toEqual(["Anna", "Lena"]);
    expect(greetingName("Good morning, Professor Lund,")).toEqual(["Lund"]);
    expect(greetingName("Dear Ticket Holder,")).toEqual([]);
    expect(greetingName("Dear valued customer,")).toEqual([]);
  });
});
