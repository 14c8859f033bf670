/** Compromise as our bundles have it: what it does the long way as it wakes is done the short way, and what nobody asks of it is left out. What it answers is held to the package's own by a test. */
import { readFile } from "node:fs/promises";

/** It lays 24,000 words into its model by making an object of each first. */
const LAID_BY_OBJECT = "Object.assign(model, { [key]: plugin[key] })";

/** What a view of a text can do that the tagger never asks of it: to change it, print it, and look lists of words up in it. */
const UNASKED =
  /compromise[\\/]src[\\/](?:1-one[\\/](?:change|output|lookup)[\\/]api[\\/]index|2-two[\\/](?:contraction-two[\\/]api[\\/]index|swap[\\/]api[\\/]swap))\.js$/;

/** @type {import("esbuild").Plugin} */
export const leanerCompromise = {
  name: "leaner-compromise",
  setup(builder) {
    builder.onLoad({ filter: /compromise[\\/]src[\\/]API[\\/]extend\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!source.includes(LAID_BY_OBJECT)) throw new Error("compromise does not extend its model as it did: see leaner-compromise.mjs");
      return { contents: source.replace(LAID_BY_OBJECT, "model[key] = plugin[key]"), loader: "js" };
    });
    builder.onLoad({ filter: UNASKED }, () => ({ contents: "export default () => {};", loader: "js" }));
  },
};
