/** The worker: asks come in through a Port, assessments go out; what it keeps in memory is only a cache that may vanish with it. */
import { answerAsks } from "../browser/coach-desk.ts";
import { openPastReplies } from "../browser/past-replies.ts";
import { followCompany, readInForce } from "../browser/settings-store.ts";
import { openRuleBookAt } from "../browser/tab-api.ts";
import { followAllowedSites } from "./allowed-sites.ts";
import { answerDraft } from "./answer-draft.ts";
import { coachInForce } from "./coach-in-force.ts";
import { followCommand, keepShortcut } from "./command.ts";
import { remember } from "./history.ts";
import { followTrouble } from "./icon.ts";
import { openMetrics, replySent } from "./metrics.ts";
import { isRule, switchRule } from "./rule-switch.ts";
import { welcomeOnce } from "./welcome.ts";

const inForce = coachInForce();
const pastReplies = openPastReplies();
const metrics = openMetrics(async () => (await readInForce()).settings.metrics);

followAllowedSites();
followCompany();
followCommand();
followTrouble();
welcomeOnce();
answerAsks(
  {
    async assess(ask, send, signal) {
      await answerDraft(ask, await inForce(), pastReplies, send, signal);
    },
    async sent(ask, send) {
      const { coach } = await inForce();
      await remember(ask, coach, pastReplies);
      send(null, true);
      await metrics.count(() => replySent(ask, coach));
    },
    async did({ rule, deed }, send) {
      send(null, true);
      await metrics.count(() => ({ what: "suggestion", rule, did: deed }));
    },
    async switchRule(ask, send) {
      send(await switchRule(ask), true);
    },
    async openRule(rule, send) {
      if (isRule(rule)) await openRuleBookAt(rule);
      send(null, true);
    },
  },
  () => {
    void inForce().then(({ coach }) => coach.wake());
    void keepShortcut();
    void metrics.tend();
  },
);
