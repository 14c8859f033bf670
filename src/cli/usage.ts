/** Reading a command's options, with a clear word for each mistake. */
import { parseArgs } from "node:util";

/** The command cannot run at all; the message says why. Exit status 2. */
export class CannotRun extends Error {}

export interface OptionKinds {
  readonly [name: string]: "text" | "flag";
}

/** Options by name ("--any-length" is `any-length`); throws CannotRun for an unknown or incomplete one. */
export function optionsOf(args: readonly string[], kinds: OptionKinds): Readonly<Record<string, string | boolean | undefined>> {
  const options = Object.fromEntries(
    [...Object.entries(kinds), ["help", "flag"] as const].map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Record<string, string | boolean | undefined>;
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
}
