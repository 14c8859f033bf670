/** A coach link whose answers the test gives by hand, and assessments to give. */
import type { CoachLink, LinkFailure } from "../../src/browser/coach-link.ts";
import type { PlacedDraft, Switched } from "../../src/browser/messages.ts";
import type { Assessment, Finding, Suggestion } from "../../src/coach/assessment.ts";

export interface Asked {
  readonly input: PlacedDraft;
  answer(assessment: Assessment, final?: boolean): void;
  fail(why: LinkFailure): void;
}

/** A rule that is to be switched, answered by hand. */
export interface Switching {
  readonly rule: string;
  readonly on: boolean;
  heard(answer: Switched): void;
}

export interface FakeCoach extends CoachLink {
  readonly asked: readonly Asked[];
  /** Every draft that was said to be sent. */
  readonly told: readonly PlacedDraft[];
  /** What the agent did with suggestions, such as "applied policy-wall". */
  readonly done: readonly string[];
  readonly switched: readonly Switching[];
  /** The newest ask; throws when nothing was asked. */
  latest(): Asked;
}

export function fakeCoach(): FakeCoach {
  const asked: Asked[] = [];
  const told: PlacedDraft[] = [];
  const done: string[] = [];
  const switched: Switching[] = [];
  return {
    asked,
    told,
    sent: (draft) => void told.push(draft),
    done,
    did: ({ rule, deed }) => void done.push(`${deed} ${rule}`),
    switched,
    switchRule: (ask, heard) => void switched.push({ ...ask, heard }),
    openRule: () => undefined,
    latest() {
      const newest = asked.at(-1);
      if (!newest) throw new Error("nothing was asked");
      return newest;
    },
    assess(input, onAnswer, onFailure) {
      asked.push({ input, answer: (assessment, final = true) => onAnswer(assessment, final), fail: onFailure });
    },
  };
}

export const assessmentOf = (findings: readonly Finding[] = [], language = "en"): Assessment => ({
  language,
  scores: { overall: 60, empathy: 50, ownership: 60, framing: 70, courtesy: 80 },
  headline: "",
  findings,
  questions: [],
  promises: [],
});

export const suggestionOf = (start: number, end: number, text: string): Suggestion => ({ start, end, text, blanks: [], gain: 1 });

/** A finding on the first place of `quote` in `draft`; missing when `quote` is empty. */
export const findingOf = (rule: string, quote = "", draft = quote, more: Partial<Finding> = {}): Finding => ({
  rule,
  dimension: "framing",
  kind: quote ? "slip" : "missing",
  start: draft.indexOf(quote),
  end: draft.indexOf(quote) + quote.length,
  quote,
  title: rule,
  why: "because",
  points: -1,
  suggestions: [],
  ...more,
});
