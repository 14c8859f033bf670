/** Builds the demo helpdesk; it is served on this machine only and is no part of the extension. */
import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const PAGES = ["index", "zendesk", "gmail", "plain"];
const SCRIPTS = ["inbox", "zendesk", "gmail", "plain"];

/**
 * Build the demo helpdesk into `outdir`, which is emptied first.
 * @param {string} outdir
 */
export const buildDemo = async (outdir) => {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await build({
    absWorkingDir: here,
    entryPoints: SCRIPTS.flatMap((name) => [`${name}.ts`, `${name}.css`]),
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  });
  await Promise.all(PAGES.map((name) => copyFile(join(here, `${name}.html`), join(outdir, `${name}.html`))));
};
