/** The panel made small. */
import type { JSX } from "preact";
import { Alert, Cross, Tick, Unfold } from "./icons.tsx";
import type { PartProps } from "./Panel.tsx";
import { MiniMeter } from "./Score.tsx";
import { isCoaching } from "./state.ts";
import { useTrusted } from "./trust.ts";
import { words } from "./words.ts";

/** The collapsed panel: three small meters, how many suggestions there are, and the ways to open it and to be rid of it. */
export function Pill({ state, found, actions }: PartProps): JSX.Element {
  const trusted = useTrusted();
  const count = found.toImprove.length;
  const scores = state.assessment?.scores;
  const serious = state.sending ? found.serious.length : 0;
  const open = serious > 0 ? words.remind(serious) : isCoaching(state) ? words.expandAnd(count) : words.expandState(state.mode);
  return (
    <div class="pill">
      {serious > 0 ? (
        <>
          <Alert />
          <span class="pill-count" aria-hidden="true">
            {serious}
          </span>
        </>
      ) : isCoaching(state) ? (
        <>
          <MiniMeter dimension="empathy" score={scores?.empathy ?? null} />
          <MiniMeter dimension="ownership" score={scores?.ownership ?? null} />
          <MiniMeter dimension="framing" score={scores?.framing ?? null} />
          <span class="pill-count" aria-hidden="true">
            {count === 0 ? <Tick /> : count}
          </span>
        </>
      ) : (
        <span class="pill-word" aria-hidden="true">
          {words.pill(state.mode)}
        </span>
      )}
      <button
        type="button"
        class="quiet square unfold"
        data-main
        aria-label={open}
        aria-expanded="false"
        onClick={trusted(() => actions.resize("panel"))}
      >
        <Unfold />
      </button>
      <button type="button" class="quiet square" aria-label={words.hide} title={words.hide} onClick={trusted(() => actions.resize("none"))}>
        <Cross />
      </button>
    </div>
  );
}
