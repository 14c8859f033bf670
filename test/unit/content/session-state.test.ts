/** What the panel shows after each thing the session is told. */
import { describe, expect, it } from "vitest";
import type { Told } from "../../../src/content/ask-coach.ts";
import { heard, opening } from "../../../src/content/session-state.ts";
import { assessmentOf, findingOf } from "../../support/fake-coach.ts";

const slip = findingOf("flat-no", "no");
const other = findingOf("vague-promise", "soon");
const answer = (findings = [slip], more: Partial<Extract<Told, { kind: "answer" }>> = {}): Told => ({
  kind: "answer",
  text: "no",
  assessment: assessmentOf(findings),
  final: true,
  again: false,
  ...more,
});
const stateAfter = (...told: readonly Told[]) => told.reduce(heard, opening("panel", []));
const reading: Told = { kind: "reading", truncated: false };

describe("the panel's state", () => {
  it("opens idle, in the size that the last one had", () => {
    expect(opening("pill", [])).toMatchObject({ mode: "idle", assessment: null, size: "pill" });
  });

  it("is coached after the full answer, and still reading after a first one", () => {
    expect(stateAfter(reading, answer())).toMatchObject({ mode: "coached", assessment: { findings: [slip] } });
    expect(stateAfter(reading, answer([slip], { final: false }))).toMatchObject({ mode: "reading", assessment: { findings: [slip] } });
  });

  it("keeps the last assessment on screen while a newer one is awaited", () => {
    expect(stateAfter(answer(), reading)).toMatchObject({ mode: "reading", assessment: { findings: [slip] } });
  });

  it("moves nothing for a fuller answer about the same text, and orders afresh for another text", () => {
    expect(stateAfter(answer([slip]), answer([other, slip], { again: true })).assessment?.findings).toEqual([slip, other]);
    expect(stateAfter(answer([slip]), answer([other, slip])).assessment?.findings).toEqual([other, slip]);
  });

  it("says when the draft is not English", () => {
    const french = answer([], { assessment: assessmentOf([], "fr") });
    expect(stateAfter(french)).toMatchObject({ mode: "not-english", assessment: { language: "fr" } });
  });

  it.each(["idle", "note"] as const)("shows no assessment when %s", (kind) => {
    expect(stateAfter({ kind: "reading", truncated: true }, answer(), { kind })).toMatchObject({
      mode: kind,
      assessment: null,
      truncated: false,
    });
  });

  it("says why it is lost, until it is found again", () => {
    expect(stateAfter(answer(), { kind: "lost", why: "silent" })).toMatchObject({
      mode: "lost",
      lost: "silent",
      assessment: { findings: [slip] },
    });
    expect(stateAfter({ kind: "lost", why: "silent" }, reading, answer()).lost).toBeUndefined();
  });

  it.each(["updated", "unreadable"] as const)("shows no assessment that it cannot stand for: %s", (why) => {
    expect(stateAfter(answer(), { kind: "lost", why })).toMatchObject({ mode: "lost", lost: why, assessment: null });
  });

  it("says that only the first part is covered, and keeps saying it", () => {
    expect(stateAfter({ kind: "reading", truncated: true }, answer()).truncated).toBe(true);
  });
});
