/** The page's end of the workbench: asks, and gives the answers. */
import { detectLanguage } from "../browser/api.ts";
import type { Bench } from "./bench-context.ts";
import type { BenchMessages, FromBench, ToBench } from "./bench-messages.ts";

/** Starts a worker for each ask, and stops it with its answer: nothing of a file outlives what was asked about it. */
export const workbench: Bench = {
  ask: (name, ask, signal, onProgress = () => undefined) =>
    new Promise((give, fail) => {
      const worker = new Worker("workbench.js");
      const stop = (): void => {
        worker.terminate();
        fail(new Error("stopped"));
      };
      const tell = (message: ToBench): void => worker.postMessage(message);
      const settle = (how: () => void): void => {
        signal.removeEventListener("abort", stop);
        worker.terminate();
        how();
      };
      worker.addEventListener("message", ({ data }: MessageEvent<FromBench>) => {
        if (data.name === "progress") onProgress(data.rows, data.share);
        else if (data.name === "detect")
          void detectLanguage(data.text).then((language) => tell({ name: "language", id: data.id, language }));
        else if (data.name === "failed") settle(() => fail(new Error(data.problem)));
        else settle(() => give(data.answer as BenchMessages[typeof name]["answer"]));
      });
      worker.addEventListener("error", () => settle(() => fail(new Error("the workbench could not start"))));
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop);
      tell({ name, id: 1, ask } as ToBench);
    }),
};
