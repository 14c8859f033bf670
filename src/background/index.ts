/** The worker: asks come in through a Port, assessments go out; what it keeps is only a cache that may vanish with it. */
import { answerAsks } from "../browser/coach-desk.ts";
import { coachFor } from "./coach-for.ts";

const coach = coachFor({});

answerAsks(
  {
    async assess(ask, send) {
      // A first answer from the literal rules, while the tagger is still waking.
      if (!coach.isAwake()) send(await coach.glance(ask), false);
      send(await coach.assess(ask), true);
    },
  },
  () => void coach.wake(),
);
