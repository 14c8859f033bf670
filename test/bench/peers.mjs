/** The tools that somebody would take instead, each as one function of a text, and as a bundle to weigh: several are bundled apart, because loading one changes another. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const require = createRequire(import.meta.url);

/** Each gives `run`, a function of a text. What alex runs is retext with two plugins; alex itself brings 660 packages for its command line. */
const SOURCES = {
  "write-good": 'import writeGood from "write-good"; export const run = (text) => writeGood(text);',
  "alex (its two plugins)": `import { retext } from "retext"; import equality from "retext-equality"; import profanities from "retext-profanities";
    const processor = retext().use(equality).use(profanities); export const run = (text) => processor.process(text);`,
  "retext, equality, readability": `import { retext } from "retext"; import equality from "retext-equality"; import readability from "retext-readability";
    const processor = retext().use(equality).use(readability); export const run = (text) => processor.process(text);`,
  "wink-nlp, web model": `import winkNLP from "wink-nlp"; import model from "wink-eng-lite-web-model";
    const nlp = winkNLP(model); export const run = (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);`,
  "compromise one": 'import nlp from "compromise/one"; export const run = (text) => nlp(text).json();',
  "compromise two": 'import nlp from "compromise/two"; export const run = (text) => nlp(text).json();',
  "compromise three": 'import nlp from "compromise/three"; export const run = (text) => nlp(text).json();',
};

/** Bundles every peer into `dir`; returns each one's function by name, and the rows of a table of sizes. */
export async function loadPeers(root, dir) {
  const runs = new Map();
  const sizes = [];
  for (const [i, [name, contents]] of Object.entries(SOURCES).entries()) {
    const outfile = join(dir, `peer-${i}.cjs`);
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: "cjs",
      platform: "node",
      legalComments: "none",
      logLevel: "error",
      write: false,
      outfile,
    });
    const [{ contents: code }] = outputFiles;
    sizes.push([name, [code.length, gzipSync(code, { level: 9 }).length, brotliCompressSync(code).length]]);
    await build({ stdin: { contents, resolveDir: root }, bundle: true, format: "cjs", platform: "node", logLevel: "error", outfile });
    runs.set(name, require(outfile).run);
  }
  return { runs, sizes };
}
