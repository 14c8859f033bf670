/** A worker that scores nothing: it gives the same answer to every draft, by the same way. What the coach's own work is measured against. */
import { answerAsks } from "../../src/browser/coach-desk.ts";
import type { Assessment } from "../../src/coach/assessment.ts";

/** Written in by the bench. */
declare const ECHO: Assessment;

answerAsks(
  {
    assess: async (_, send) => send(ECHO, true),
    sent: async (_, send) => send(null, true),
    did: async (_, send) => send(null, true),
    switchRule: async (_, send) => send({ kind: "not-kept" }, true),
    openRule: async (_, send) => send(null, true),
  },
  () => {},
);
