/** The top of the panel: the overall score and the headline, or in one line why nothing is coached. */
import type { JSX } from "preact";
import { Alert, Bubble, Fold, Lock, Reload } from "./icons.tsx";
import { Quiet } from "./Notice.tsx";
import type { PartProps } from "./Panel.tsx";
import { Overall } from "./Score.tsx";
import type { Sifted } from "./sift.ts";
import { isCoaching, type PanelState } from "./state.ts";
import { useTrusted } from "./trust.ts";
import { ENGLISH, words } from "./words.ts";

/** The header: where it can be taken hold of, the score, the headline (or why there is none), and how to make it small. */
export function Header({ state, found, actions }: PartProps): JSX.Element {
  const trusted = useTrusted();
  const said = headline(state, found);
  return (
    <div class="header">
      <button type="button" class="grip" aria-label={words.move} title={words.moveHow} />
      {state.sending && found.serious.length > 0 ? (
        <>
          <Alert />
          <h2 class="headline" dir="auto">
            {headline(state, found)}
          </h2>
        </>
      ) : isCoaching(state) ? (
        <>
          <Overall score={state.assessment?.scores.overall ?? null} first={found.toImprove[0]?.finding} />
          <h2 class="headline" {...(said === state.assessment?.headline ? ENGLISH : {})}>
            {said}
          </h2>
        </>
      ) : (
        <WhyQuiet state={state} actions={actions} />
      )}
      <button
        type="button"
        class="quiet square collapse"
        aria-label={words.collapse}
        title={words.collapse}
        aria-expanded="true"
        onClick={trusted(() => actions.resize("pill"))}
      >
        <Fold />
      </button>
    </div>
  );
}

/** The line for every mode in which nothing is coached. */
function WhyQuiet({ state, actions }: Omit<PartProps, "found">): JSX.Element {
  const trusted = useTrusted();
  const { mode, lost } = state;
  const icon = mode === "note" ? Lock : mode !== "lost" ? Bubble : lost === "updated" ? Reload : Alert;
  return (
    <Quiet icon={icon} text={whyQuiet(state)}>
      {mode === "lost" && lost === "silent" && (
        <button type="button" class="secondary" onClick={trusted(() => actions.retry())}>
          {words.retry}
        </button>
      )}
    </Quiet>
  );
}

/** Why nothing is coached, in words. */
export function whyQuiet({ mode, lost = "silent", assessment }: PanelState): string {
  if (mode === "not-english") return words.notEnglish(assessment?.language ?? null);
  return mode === "note" || mode === "off" || mode === "idle" ? words[mode] : words.lost(lost);
}

/** The headline in words: the coach's own while there is something to say, otherwise that the reply is fine. */
export function headline({ assessment, sending }: Pick<PanelState, "assessment" | "sending">, found: Sifted): string {
  if (!assessment) return words.reading;
  if (found.serious.length > 0 && (sending || found.toImprove.length === 0)) return words.remind(found.serious.length);
  if (found.toImprove.length > 0) return assessment.headline || words.improve;
  if (found.asideCount > 0) return words.nothingElse;
  const open = assessment.questions.filter((question) => !question.answered).length;
  if (open > 0) return words.openQuestions(open);
  if (assessment.scores.overall === null) return assessment.headline || words.tooShort;
  return words.goodToGo;
}
