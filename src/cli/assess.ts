/** `reply-coach assess`: one JSON line in, one out, in order; memory does not grow with the file. */
import { createInterface } from "node:readline";
import type { Channel, DraftInput } from "../coach/assessment.ts";
import { type Coach, createCoach } from "../coach/coach.ts";
import { secondReader } from "../model/second-opinion.ts";
import { detectLanguage } from "./language.ts";
import { modelFrom } from "./model-from.ts";
import { rulesFrom, settingsFrom } from "./rules-from.ts";
import { CannotRun, optionsOf, print } from "./usage.ts";

const HELP = `reply-coach assess: scores drafts, one JSON object a line

  --settings FILE   a policy (JSON), such as {"rules": {"officialese": "off"}}
  --any-length      score even drafts of a word or two, and parts of replies: by the rules alone
  --no-model        the rules alone, without the second reader
  --model FILE      a second reader from this file, in place of the one beside this program
  --now TIME        the time (ISO 8601) that dates and "tomorrow" are read against

In:  {"id": "1", "draft": "…", "customer": "…"?, "channel": "email"|"chat"|"ticket"|"social"?, "agent": {"name": "…"}?}
Out: {"id": "1", "language": "en", "scores": {…}, "findings": […], "questions": […], "promises": […]}
A line that cannot be read gives {"id", "line", "error"} in its place, and the exit status is 1.
`;

const CHANNELS: readonly Channel[] = ["email", "chat", "ticket", "social"];

type Line = { readonly id: unknown; readonly input: DraftInput } | { readonly id: unknown; readonly error: string };

const field = (value: object, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];
const absent = (value: unknown): boolean => value === undefined || value === null;

/** Reads one line; says what is wrong with it rather than throwing. */
export function readLine(text: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : "unreadable"}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, error: "not a JSON object" };
  const [id, draft, customer, channel, agent] = ["id", "draft", "customer", "channel", "agent"].map((key) => field(value, key));
  if (typeof draft !== "string") return { id: id ?? null, error: '"draft" must be a string' };
  if (!absent(customer) && typeof customer !== "string") return { id: id ?? null, error: '"customer" must be a string' };
  if (!absent(channel) && !CHANNELS.includes(channel as Channel))
    return { id: id ?? null, error: `"channel" must be one of ${CHANNELS.join(", ")}` };
  if (!absent(agent) && typeof agent !== "object") return { id: id ?? null, error: '"agent" must be an object' };
  const name = agent ? field(agent, "name") : undefined;
  return {
    id: id ?? null,
    input: {
      draft,
      ...(typeof customer === "string" && { customer }),
      ...(!absent(channel) && { channel: channel as Channel }),
      ...(typeof name === "string" && { agent: { name } }),
    },
  };
}

async function answer(
  coach: Coach,
  line: Line,
  number: number,
  now: string | undefined,
): Promise<{ readonly text: string; readonly bad: boolean }> {
  if ("error" in line) return { text: JSON.stringify({ id: line.id, line: number, error: line.error }), bad: true };
  const input = { ...line.input, ...(now !== undefined && { now }) };
  const { language, scores, findings, questions, promises, headline } = (await coach.reconsider(input)) ?? (await coach.assess(input));
  const asked = questions.map(({ quote, answered }) => ({ quote, answered }));
  return { text: JSON.stringify({ id: line.id, language, scores, findings, questions: asked, promises, headline }), bad: false };
}

/** Runs the command; resolves to the exit status. Throws CannotRun. */
export async function assessLines(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { settings: "text", "any-length": "flag", now: "text", model: "text", "no-model": "flag" });
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const now = options.now === undefined ? undefined : String(options.now);
  if (now !== undefined && Number.isNaN(Date.parse(now))) throw new CannotRun(`--now: "${now}" is not an ISO 8601 time`);
  const settings = await settingsFrom(options.settings === undefined ? undefined : String(options.settings));
  const anyLength = options["any-length"] === true;
  const none = options["no-model"] === true || !settings.settings.secondReader;
  const model = await modelFrom({ named: options.model === undefined ? undefined : String(options.model), none, anyLength });
  const coach = createCoach(rulesFrom(settings).rules, {
    detect: detectLanguage,
    anyLength,
    ...(model && { secondReader: secondReader(async () => model) }),
  });
  let status = 0;
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!text.trim()) continue;
    const { text: out, bad } = await answer(coach, readLine(text), number, now);
    if (bad) status = 1;
    await print(`${out}\n`);
  }
  return status;
}
