/** The model as a second reader beside the rules: its probabilities become stances, strict where it would speak alone. Pure. */
import type { Notice, Opinion, Stance } from "../coach/opinion.ts";
import type { Output } from "./header.ts";
import type { Model, Reading } from "./model.ts";

/** From here on the model goes along with a rule: more likely than not, or what it would say alone where that is less. */
const GOES_ALONG = 0.5;
/** To here it is against: the behaviour is very unlikely, and so is a slip of any kind. */
const AGAINST = { behaviour: 0.02, any: 0.1 };

/** From here on a strength is not ruled out. */
const POSSIBLE = 0.1;

/** What one output's probability means; undefined for no opinion. An output without a threshold finds nothing, but may not rule out a strength. */
function stanceOf({ id, kind, threshold }: Output, reading: Reading, any: number, anySlip: number): Stance | undefined {
  if (kind === "any" || kind === "family") return undefined;
  const p = reading[id]!;
  const speaks = threshold ?? Number.POSITIVE_INFINITY;
  if (p >= speaks && (kind !== "slip" || any >= anySlip)) return "noticed";
  if (threshold !== null && p >= Math.min(GOES_ALONG, threshold)) return "shared";
  if (kind === "slip") return threshold !== null && p <= AGAINST.behaviour && any <= AGAINST.any ? "doubted" : undefined;
  return kind === "strength" && p >= POSSIBLE ? "possible" : undefined;
}

/** The stances on one sentence. Of what is noticed only the likeliest slip and the likeliest strength stay so: naming is harder than noticing. */
export function opinionFrom(reading: Reading, { outputs, anySlip }: Pick<Model, "outputs" | "anySlip">): Opinion {
  const likeliest = [...outputs].sort((a, b) => reading[b.id]! - reading[a.id]!);
  const whole = outputs.find(({ kind }) => kind === "any");
  const any = whole ? reading[whole.id]! : 1;
  const opinion = new Map<string, Stance>();
  const spoken = new Set<string>();
  for (const output of likeliest) {
    const stance = stanceOf(output, reading, any, anySlip);
    if (!stance) continue;
    opinion.set(output.id, stance === "noticed" && spoken.has(output.kind) ? "shared" : stance);
    if (stance === "noticed") spoken.add(output.kind);
  }
  return opinion;
}

/**
 * What a coach asks. `model` gives the model once it is read, or null where it is off or cannot be; `rest` lets others in between two
 * sentences, each of which takes some milliseconds.
 */
export const noticeWith =
  (model: () => Promise<Model | null>, rest: () => Promise<void> = async () => {}): Notice =>
  async (sentences) => {
    const opinions: Opinion[] = [];
    for (const sentence of sentences) {
      const reader = await model();
      if (!reader) return null;
      opinions.push(opinionFrom(reader.notice([sentence])[0]!, reader));
      await rest();
    }
    return opinions;
  };
