/** The worker: asks come in through a Port, assessments go out; what it keeps in memory is only a cache that may vanish with it. */
import { answerAsks } from "../browser/coach-desk.ts";
import { openPastReplies } from "../browser/past-replies.ts";
import { followAllowedSites } from "./allowed-sites.ts";
import { localTime } from "./clock.ts";
import { coachFor } from "./coach-for.ts";
import { remember, withPast } from "./history.ts";

const coach = coachFor({});
const pastReplies = openPastReplies();

followAllowedSites();
answerAsks(
  {
    async assess(ask, send) {
      const draft = { now: localTime(new Date()), ...(await withPast(ask, pastReplies)) };
      // A first answer from the literal rules, while the tagger is still waking.
      if (!coach.isAwake()) send(await coach.glance(draft), false);
      send(await coach.assess(draft), true);
    },
    async sent(ask, send) {
      await remember(ask, coach, pastReplies);
      send(null, true);
    },
  },
  () => void coach.wake(),
);
