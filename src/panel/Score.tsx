/** Scores as meters: a bar, a number and a word, so that no meaning hangs on colour alone. */
import type { JSX } from "preact";
import type { Dimension, Finding, Scores } from "../coach/assessment.ts";
import { levelOf, words } from "./words.ts";

interface MeterProps {
  readonly dimension: Dimension;
  readonly score: number | null;
}

/** The ARIA of a meter; `aria-valuenow` is left out while there is no score. */
function meter(dimension: Dimension, score: number | null) {
  return {
    role: "meter" as const,
    "aria-label": words.dimension(dimension),
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    "aria-valuenow": score === null ? 0 : Math.round(score),
    "aria-valuetext": words.scoreInWords(score),
  };
}

/** One dimension as a row: name, bar, number, word. */
export function Meter({ dimension, score }: MeterProps): JSX.Element {
  const level = levelOf(score);
  return (
    <div class={`meter level-${level} ${dimension}`}>
      <span class="meter-name" aria-hidden="true">
        {words.dimension(dimension)}
      </span>
      <span class="track" {...meter(dimension, score)}>
        <span class="fill" style={{ inlineSize: `${score ?? 0}%` }} />
      </span>
      <span class="meter-score" aria-hidden="true">
        {words.score(score)}
      </span>
      <span class="meter-word" aria-hidden="true">
        {score === null ? "" : words.level(level)}
      </span>
    </div>
  );
}

/** The four meters, the three that matter most first. */
export function Meters({ scores }: { readonly scores: Scores | null }): JSX.Element {
  return (
    <div class="meters">
      <Meter dimension="empathy" score={scores?.empathy ?? null} />
      <Meter dimension="ownership" score={scores?.ownership ?? null} />
      <Meter dimension="framing" score={scores?.framing ?? null} />
      <Meter dimension="courtesy" score={scores?.courtesy ?? null} />
    </div>
  );
}

/** A meter for the pill: a small upright bar. */
export function MiniMeter({ dimension, score }: MeterProps): JSX.Element {
  return (
    <span class={`mini level-${levelOf(score)}`} {...meter(dimension, score)}>
      <span class="mini-fill" style={{ blockSize: `${score ?? 0}%` }} />
    </span>
  );
}

interface OverallProps {
  readonly score: number | null;
  /** The finding to deal with first; its first wording says what the score would then be. */
  readonly first: Finding | undefined;
}

/** The overall score in a small ring, and behind it, paler, what it would be with the first suggestion taken. */
export function Overall({ score, first }: OverallProps): JSX.Element {
  const gain = first?.suggestions[0]?.gain ?? 0;
  const reach = score === null || gain < 1 ? null : Math.min(100, score + gain);
  const label = reach === null || !first ? words.overall(score) : words.overallAndReach(score, reach, first.title);
  return (
    <span class={`overall level-${levelOf(score)}`} role="img" aria-label={label} title={label}>
      <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
        <circle class="ring" cx="18" cy="18" r="15.5" pathLength="100" />
        {reach !== null && <circle class="reach" cx="18" cy="18" r="15.5" pathLength="100" stroke-dasharray={`${reach} 100`} />}
        <circle class="arc" cx="18" cy="18" r="15.5" pathLength="100" stroke-dasharray={`${score ?? 0} 100`} />
      </svg>
      <span aria-hidden="true">{words.score(score)}</span>
    </span>
  );
}
