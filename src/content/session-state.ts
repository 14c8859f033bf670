/** What the panel shows after each thing the session is told: a pure step from state to state. */
import { type Aside, afterReply } from "../panel/aside.ts";
import type { PanelSize, PanelState } from "../panel/state.ts";
import type { Told } from "./ask-coach.ts";
import { mergeFindings } from "./merge-findings.ts";

export const opening = (size: PanelSize, aside: readonly Aside[]): PanelState => ({
  mode: "idle",
  assessment: null,
  draft: "",
  truncated: false,
  notice: null,
  canUndo: false,
  aside,
  size,
});

/** The last assessment stays on screen while a newer one is awaited; a fuller one for the same text moves nothing. */
export function heard(before: PanelState, told: Told): PanelState {
  const state = { ...before, lost: undefined };
  switch (told.kind) {
    case "idle":
      return { ...state, mode: "idle", assessment: null, truncated: false, aside: afterReply(state.aside) };
    case "note":
      return { ...state, mode: "note", assessment: null, truncated: false };
    case "reading":
      return { ...state, mode: "reading", truncated: told.truncated };
    case "answer":
      // A note has no scores to show, only what is serious.
      if (state.mode === "note") return { ...state, draft: told.text, assessment: told.assessment };
      return { ...state, mode: modeOf(told), draft: told.text, assessment: told.again ? stable(before, told) : told.assessment };
    case "lost":
      return { ...state, mode: "lost", lost: told.why, assessment: told.why === "silent" ? state.assessment : null };
  }
}

type Answered = Extract<Told, { kind: "answer" }>;

function modeOf({ assessment, final }: Answered): PanelState["mode"] {
  if (assessment.language !== "en") return "not-english";
  return final ? "coached" : "reading";
}

const stable = ({ assessment: shown }: PanelState, { assessment }: Answered): PanelState["assessment"] =>
  shown ? { ...assessment, findings: mergeFindings(shown.findings, assessment.findings) } : assessment;
