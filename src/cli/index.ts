#!/usr/bin/env node
/** The same coach on files, for team leads and for checks: reads, writes, and decides nothing. */
import { assessLines } from "./assess.ts";
import { auditFiles } from "./audit.ts";
import { checkPolicies } from "./policy.ts";
import { printRules } from "./rules.ts";
import { CannotRun } from "./usage.ts";

const HELP = `reply-coach: coaches support replies, on this machine

  reply-coach assess [--settings FILE] [--any-length] [--now TIME] < in.jsonl > out.jsonl
  reply-coach audit FILE… [--format table|json|sarif|junit] [--column NAME] [--pack FILE] [--fail-under N]
  reply-coach policy check FILE…
  reply-coach rules [--format text|json]

Each command has --help. Results go to stdout, the rest to stderr.
Exit status: 0 fine, 1 findings or bad lines, 2 cannot run.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  assess: assessLines,
  audit: auditFiles,
  policy: checkPolicies,
  rules: printRules,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? process.stderr : process.stdout).write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CannotRun(`there is no command "${name}"\n\n${HELP}`);
  return command(args);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`reply-coach: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
// A reader that stops early (head) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
