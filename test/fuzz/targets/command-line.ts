/** Lines and options of the command line: an answer or a reason for each, never an exception. */
import { readLine } from "../../../src/cli/assess.ts";
import { CannotRun, optionsOf } from "../../../src/cli/usage.ts";
import { holds, PART, partsOf, type Target } from "../target.ts";

export const lines: Target = {
  name: "command line",
  share: 4,
  longest: 2000,
  seeds: [
    '{"id":"1","draft":"We can\'t.","customer":"Why?","channel":"chat","agent":{"name":"Tom"}}',
    '{"id":2,"draft":"","agent":null}',
    '{"draft":5}',
    "[]",
    "{",
    '{"draft":"\\ud800"}',
  ],
  run(text) {
    const line = readLine(text);
    if ("error" in line) return holds(line.error.length > 0, () => "a bad line has a reason");
    const { draft, customer, channel, agent } = line.input;
    holds(typeof draft === "string", () => "a draft is a text");
    holds(customer === undefined || typeof customer === "string", () => "a customer's message is a text");
    holds(channel === undefined || ["email", "chat", "ticket", "social"].includes(channel), () => `there is no channel ${channel}`);
    holds(agent?.name === undefined || typeof agent.name === "string", () => "a name is a text");
    JSON.stringify({ id: line.id });
  },
};

export const options: Target = {
  name: "options",
  share: 2,
  longest: 300,
  seeds: ["--any-length", `--settings${PART}a.json${PART}--now${PART}2026-01-01`, "--help", `--now=1${PART}-x`, `--${PART}file`],
  run(text) {
    try {
      optionsOf(partsOf(text), { settings: "text", "any-length": "flag", now: "text" });
    } catch (error) {
      holds(error instanceof CannotRun, () => `not a word for the user: ${error}`);
    }
  },
};
