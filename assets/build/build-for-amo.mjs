#!/usr/bin/env node
/** `npm run build-for-amo`: the package for addons.mozilla.org, and beside it the sources from which its reviewers make the same bytes. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { contentsOf, zipOf } from "./packages.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const amo = join(root, "dist/amo");
const { values: options } = parseArgs({ options: { verify: { type: "boolean", default: false } } });

/** Not needed to build: the tests, and what the model was trained with. */
const ASIDE = /^(?:test\/|src\/learn\/|assets\/(?:screenshots|store)\/|\.ci\/)/;

const run = (program, args, cwd) => execFileSync(program, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
const sha256 = async (file) =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex");

/** Files of the sources, as git knows them. */
const sources = () =>
  execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((file) => file && !ASIDE.test(file) && existsSync(join(root, file)))
    .sort();

const forReviewers = (name, hash) => `# Building Reply Coach

On Linux, macOS or Windows with Node ${process.versions.node} and the npm that comes with it:

    npm ci
    node build.mjs

makes \`dist/${name}\`, byte for byte the package that was uploaded:

    sha256  ${hash}

esbuild bundles and minifies \`src/\`; nothing is obfuscated and nothing is fetched while building. \`assets/model/model.bin\` is data (\`assets/model/card.md\`
says what it is and how it was trained); \`src/model/kernel/kernel.ts\` is compiled to the WebAssembly that reads it. \`THIRD-PARTY.txt\` in the
package names the libraries, which come unchanged from npm in the versions of \`package-lock.json\`.
`;

/** Builds from the source package in a folder of its own; throws where anything but the same bytes comes out. */
async function verify(zip, name, hash) {
  const dir = await mkdtemp(join(tmpdir(), "reply-coach-amo-"));
  for (const [file, bytes] of Object.entries(unzipSync(new Uint8Array(await readFile(zip))))) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), bytes);
  }
  run("npm", ["ci", "--no-audit", "--no-fund"], dir);
  run(process.execPath, ["build.mjs"], dir);
  const again = await sha256(join(dir, "dist", name));
  await rm(dir, { recursive: true });
  if (again !== hash) throw new Error(`the sources make ${again}, and not ${hash}`);
  console.log("the sources make the same bytes");
}

run(process.execPath, ["build.mjs"], root);
const { version } = JSON.parse(await readFile(join(root, "manifest.json"), "utf8"));
const name = `reply-coach-${version}-firefox.zip`;
const source = join(amo, `reply-coach-${version}-sources.zip`);
const hash = await sha256(join(root, "dist", name));
await mkdir(amo, { recursive: true });
await copyFile(join(root, "dist", name), join(amo, name));
const guide = new TextEncoder().encode(forReviewers(name, hash));
await writeFile(source, zipOf({ "FOR-REVIEWERS.md": guide, ...(await contentsOf(root, sources())) }));
console.log(`${relative(process.cwd(), join(amo, name))}  sha256 ${hash}\n${relative(process.cwd(), source)}`);
if (options.verify) await verify(source, name, hash);
