/** The panel in a page of its own, drawn over and over with 20 findings: what the bench times in a real browser. */
import en from "../../assets/_locales/en/messages.json";
import type { Assessment, Finding } from "../../src/coach/assessment.ts";
import { mountPanel } from "../../src/panel/mount.tsx";
import type { PanelActions } from "../../src/panel/state.ts";
import { speak } from "../../src/panel/words.ts";
import { speaker } from "../../src/words/say.ts";
import { lookUpIn } from "../support/look-up.ts";
import { cold, finding, state, suggestion } from "../support/panel-gallery/samples.ts";

const DIMENSIONS = ["empathy", "ownership", "framing", "courtesy"] as const;

/** 20 findings to act on and 4 strengths; each round has other scores, one finding less and one more. */
function assessmentOf(round: number): Assessment {
  const findings = Array.from({ length: 20 }, (_, i): Finding => {
    const id = i === 19 ? 19 + round : i;
    const suggestions = [1, 2, 3].map((n) => suggestion(`I’ll see to it myself, way ${n} of ${id}, and write to you by [day].`, n + i / 2));
    const quote = `words number ${id} of the draft`;
    return finding({
      rule: `rule-${id}`,
      title: `Finding ${id}`,
      quote,
      why: "It says so in a sentence.",
      dimension: DIMENSIONS[i % 4]!,
      suggestions,
    });
  });
  const strengths = cold.findings.filter(({ kind }) => kind === "strength");
  const score = 40 + (round % 50);
  return { ...cold, scores: { ...cold.scores, overall: score, empathy: score }, findings: [...findings, ...strengths] };
}

const noted = new Proxy({} as PanelActions, { get: () => () => undefined });

speak(speaker(lookUpIn(en)));
const host = document.createElement("reply-coach");
document.body.append(host);
const panel = mountPanel(host, new AbortController().signal);
const laidOut = (): number => host.shadowRoot?.querySelector<HTMLElement>(".panel")?.offsetHeight ?? 0;

let round = 0;
/** One redraw after an assessment, layout included; the assessment is made before, and the page stands still. */
const redraw = (next: ReturnType<typeof state>): void => {
  panel.update(next, noted);
  laidOut();
};
/** As many redraws, each in a task of its own. */
async function redraws(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const next = state({ assessment: assessmentOf(round++), draft: "A draft." });
    laidOut();
    await new Promise<void>((done) => setTimeout(() => done(redraw(next))));
  }
}

panel.update(state({ assessment: assessmentOf(0) }), noted);
Object.assign(window, { redraws });
