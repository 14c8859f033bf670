/** A model file, damaged anywhere: refused with a reason that the agent can be told, or read; never an exception of another kind. */
import { readModelFile } from "../../../src/model/model-file.ts";
import { ModelProblem } from "../../../src/model/problem.ts";
import { toyModel } from "../../support/toy-model.ts";
import { holds, type Target } from "../target.ts";

/** Bytes as text, a character each. */
const HEAD = String.fromCharCode(...toyModel().subarray(0, 3000));

export const modelFile: Target = {
  name: "model file",
  share: 1,
  longest: 3500,
  seeds: [HEAD, "RCM1\u0002\u0000\u0000\u0000{}", "RCM2", ""],
  run(text) {
    try {
      readModelFile(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    } catch (error) {
      holds(error instanceof ModelProblem, () => `no ModelProblem: ${error}`);
    }
  },
};
