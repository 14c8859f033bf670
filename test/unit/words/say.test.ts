/** How messages are spoken: values by name, plurals and numbers as the language has them, and cut around an element. */
import { describe, expect, it } from "vitest";
import { around, speaker } from "../../../src/words/say.ts";
import { sayIn } from "../../support/messages.ts";

describe("say", () => {
  it("fills values in by name, whatever their order", () => {
    const say = sayIn("en");
    expect(say("panel_overallAndReach", { title: "A wall", score: "58, needs work", reach: 72 })).toBe(
      "Overall: 58, needs work; 72 with the suggestion for “A wall”",
    );
    expect(say("panel_variant", { of: 3, at: 1 })).toBe("1 of 3");
  });

  it("never reads a value as a placeholder of its own", () => {
    expect(sayIn("en")("panel_applyNamed", { text: "That is $1 or $COUNT$" })).toBe("Apply: That is $1 or $COUNT$");
  });

  it.each([
    ["en", 0, "0 suggestions"],
    ["en", 1, "1 suggestion"],
    ["en", 1234, "1,234 suggestions"],
    ["de", 1234, "1.234 Vorschläge"],
    ["fr", 0, "0 suggestion"],
    ["fr", 2_000_000, "2\u202f000\u202f000 suggestions"],
    ["pt_BR", 1, "1 sugestão"],
    ["ja", 1, "提案1件"],
  ])("counts as %s does: %s is “%s”", (language, count, text) => {
    expect(sayIn(language)("panel_suggestionCount", { count })).toBe(text);
  });

  it("speaks English, plurals too, where the browser has no messages in the agent's own language", () => {
    const say = speaker((key) => ({ language: "en", panel_more_one: "one", panel_more_other: "other" })[key] ?? "");
    expect([say.language, say("panel_more", { count: 1 }), say("panel_more", { count: 22 })]).toEqual(["en", "one", "other"]);
  });

  it("says nothing, and does not fail, once the extension is gone", () => {
    const say = speaker(() => "");
    expect([say.language, say("panel_retry"), say("panel_more", { count: 2 })]).toEqual(["en", "", ""]);
  });

  it.each([
    ["en", ["Fill in ", " before you send"]],
    ["de", ["Vor dem Senden ausfüllen: ", ""]],
    ["ja", ["送信前に", "を埋めてください"]],
  ])("cuts a message around an element in %s", (language, cut) => {
    expect(around(sayIn(language), "panel_fillIn", "blanks")).toEqual(cut);
  });
});
