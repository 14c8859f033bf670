/** The worker: asks come in through a Port, assessments go out; what it keeps in memory is only a cache that may vanish with it. */
import { answerAsks } from "../browser/coach-desk.ts";
import { layTaggerBy } from "../browser/own-files.ts";
import { openPastReplies } from "../browser/past-replies.ts";
import { followCompany, keepUpToDate, readInForce } from "../browser/settings-store.ts";
import { once } from "../coach/once.ts";
import { followAllowedSites } from "./allowed-sites.ts";
import { answerDraft } from "./answer-draft.ts";
import { coachInForce } from "./coach-in-force.ts";
import { followCommand, keepShortcut } from "./command.ts";
import { remember } from "./history.ts";
import { followTrouble } from "./icon.ts";
import { openMetrics, replySent } from "./metrics.ts";
import { openPractice } from "./practice.ts";
import { openRule, switchRule } from "./rule-switch.ts";
import { wakeCoach } from "./wake-coach.ts";
import { welcomeOnce } from "./welcome.ts";

const inForce = coachInForce();
const pastReplies = openPastReplies();
const metrics = openMetrics(async () => (await readInForce()).settings.metrics);
const practice = openPractice(async () => (await inForce()).settings);

layTaggerBy();
void keepUpToDate();
followAllowedSites();
followCompany();
followCommand();
followTrouble();
welcomeOnce();
answerAsks(
  {
    async assess(ask, send, signal) {
      const [hush, force] = await Promise.all([practice.hush(), inForce()]);
      await answerDraft(ask, force, pastReplies, (answer, ...rest) => send(hush(answer), ...rest), signal);
    },
    async sent(ask, send) {
      const { coach } = await inForce();
      await remember(ask, coach, pastReplies);
      send(null, true);
      const reply = once(() => replySent(ask, coach));
      await Promise.all([metrics.count(reply), practice.sent(reply)]);
    },
    async did({ rule, deed }, send) {
      send(null, true);
      if (deed !== "put-aside") await practice.taken(rule, deed === "applied" ? 1 : -1);
      await metrics.count(() => ({ what: "suggestion", rule, did: deed }));
    },
    async switchRule(ask, send) {
      send(await switchRule(ask), true);
    },
    async openRule(rule, send) {
      await openRule(rule);
      send(null, true);
    },
  },
  () => {
    void wakeCoach(inForce);
    void keepShortcut();
    void metrics.tend();
  },
);
