/** Everything that is fuzzed. */
import type { Target } from "../target.ts";
import { rewrites, rules } from "./coach.ts";
import { lines, options } from "./command-line.ts";
import { kept } from "./kept.ts";
import { modelFile } from "./model-file.ts";
import { pack, phrase, table } from "./packs.ts";
import { quiet, selector, settings, site } from "./policy.ts";
import { reading } from "./reading.ts";
import { textMap } from "./text-map.ts";

export const TARGETS: readonly Target[] = [
  reading,
  rules,
  rewrites,
  textMap,
  settings,
  quiet,
  site,
  selector,
  lines,
  options,
  modelFile,
  pack,
  phrase,
  table,
  kept,
];
