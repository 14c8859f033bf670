/** The command line as tests run it: bundled once for a test file, each command a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandLine {
  /** A folder for the test's own files; it goes with the command line. */
  readonly dir: string;
  run(args: readonly string[], input?: string): Promise<Run>;
  remove(): void;
}

export async function commandLine(): Promise<CommandLine> {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-cli-"));
  const outfile = join(dir, "reply-coach.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/index.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    plugins: [kernelForEsbuild],
    logLevel: "error",
  });
  return { dir, run: (args, input = "") => runWith(outfile, args, input), remove: () => rmSync(dir, { recursive: true }) };
}

const runWith = (cli: string, args: readonly string[], input: string): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args]);
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("close", (status) => resolve({ status, out, err }));
    // A command that cannot run reads nothing.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
