/** Reading a command's options, with a clear word for each mistake. */
import { once } from "node:events";
import { parseArgs } from "node:util";

/** The command cannot run at all; the message says why. Exit status 2. */
export class CannotRun extends Error {}

export interface OptionKinds {
  readonly [name: string]: "text" | "flag";
}

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Options by name ("--any-length" is `any-length`); throws CannotRun for an unknown or incomplete one. */
export const optionsOf = (args: readonly string[], kinds: OptionKinds): Options => read(args, kinds, false).options;

/** The same for a command that takes files. */
export const optionsAndFiles = (
  args: readonly string[],
  kinds: OptionKinds,
): { readonly options: Options; readonly files: readonly string[] } => read(args, kinds, true);

function read(args: readonly string[], kinds: OptionKinds, allowPositionals: boolean): { options: Options; files: readonly string[] } {
  const options = Object.fromEntries(
    [...Object.entries(kinds), ["help", "flag"] as const].map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals });
    return { options: values as Options, files: positionals };
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
}

/** Writes a result, and waits where the reader is slower. */
export async function print(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}
