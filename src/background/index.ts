/** The worker: asks come in through a Port, assessments go out; what it keeps in memory is only a cache that may vanish with it. */
import { answerAsks } from "../browser/coach-desk.ts";
import { openPastReplies } from "../browser/past-replies.ts";
import { followCompany } from "../browser/settings-store.ts";
import { followAllowedSites } from "./allowed-sites.ts";
import { answerDraft } from "./answer-draft.ts";
import { coachInForce } from "./coach-in-force.ts";
import { remember } from "./history.ts";

const inForce = coachInForce();
const pastReplies = openPastReplies();

followAllowedSites();
followCompany();
answerAsks(
  {
    async assess(ask, send, signal) {
      await answerDraft(ask, await inForce(), pastReplies, send, signal);
    },
    async sent(ask, send) {
      const { coach } = await inForce();
      await remember(ask, coach, pastReplies);
      send(null, true);
    },
  },
  () => void inForce().then(({ coach }) => coach.wake()),
);
