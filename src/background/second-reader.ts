/** The second reader's model: read from the package when it is first asked, let go when it is switched off; trouble is kept for the options page. */
import { writeLocal } from "../browser/api.ts";
import { ownFiles } from "../browser/own-files.ts";
import type { Assessment, Finding } from "../coach/assessment.ts";
import { once } from "../coach/once.ts";
import { loadModel, type Model } from "../model/model.ts";
import { ModelProblem } from "../model/problem.ts";
import { READER_KEY } from "../policy/settings.ts";

export type ReadModel = () => Promise<Model | null>;

/** Gives the model, reading it once; null for good where it cannot be read. Never rejects. */
export function openModel(): ReadModel {
  return once(async () => {
    try {
      const model = await loadModel(await ownFiles.read("model.bin"));
      await told(null);
      return model;
    } catch (error) {
      await told(error instanceof ModelProblem ? error.trouble : "damaged");
      return null;
    }
  });
}

/** Storage may be full: then nobody is told, and the coach goes on with its rules as well. */
const told = (trouble: string | null): Promise<void> => writeLocal(READER_KEY, { trouble }).catch(() => undefined);

/** A task of its own between two sentences, so that a newer draft is heard. */
export const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

type Grounds = NonNullable<Finding["grounds"]>;

/** What speaks for what was noticed, by rule and words: an edit elsewhere leaves it as it was. */
const explained = new Map<string, Grounds>();
const MOST_EXPLAINED = 500;

const nameOf = ({ rule, quote }: Finding): string => `${rule} ${quote}`;
const isAlone = ({ opinion, kind }: Finding): boolean => opinion === "noticed" && kind === "slip";
const explainedAs = (finding: Finding): Finding => {
  const grounds = isAlone(finding) ? explained.get(nameOf(finding)) : undefined;
  return grounds ? { ...finding, grounds } : finding;
};

/** The same with what is known to speak for what the second reader alone noticed. */
export const withKnownGrounds = (assessment: Assessment): Assessment => ({
  ...assessment,
  findings: assessment.findings.map(explainedAs),
});

/** The same with all that speaks for it; null when `signal` says that nobody waits any more. */
export async function withGrounds(assessment: Assessment, model: Model, signal: AbortSignal): Promise<Assessment | null> {
  for (const finding of assessment.findings.filter((each) => isAlone(each) && !explained.has(nameOf(each)))) {
    if (explained.size >= MOST_EXPLAINED) explained.clear();
    explained.set(nameOf(finding), groundsOf(finding, model));
    await rest();
    if (signal.aborted) return null;
  }
  return withKnownGrounds(assessment);
}

function groundsOf({ quote, rule }: Finding, model: Model): Grounds {
  const { words, nearest } = model.explain(quote, rule);
  return { words: words.map(({ text }) => text), like: nearest?.text ?? null };
}
