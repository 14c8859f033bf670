/** The popup under the toolbar icon: finds out how the coach stands on the tab, draws it, and does what is pressed. */
import "../browser/polyfilled.ts";
import { render } from "preact";
import { readLocal, writeLocal } from "../browser/api.ts";
import { lookUp } from "../browser/page-api.ts";
import { sizeKey } from "../browser/page-report.ts";
import { readInForce } from "../browser/settings-store.ts";
import {
  allowedSites,
  askFor,
  askPage,
  currentTab,
  giveBack,
  mayUse,
  openRuleBook,
  patternOf,
  reload,
  type Tab,
} from "../browser/tab-api.ts";
import { FORMAT_KEY, isNewer } from "../policy/kept-format.ts";
import { isHostIn, PAGE_KEY, readPageSettings } from "../policy/page-settings.ts";
import { awake, QUIET_KEY, type Quiet, readQuiet, snoozed, whyQuiet, withSite } from "../policy/quiet.ts";
import { speaker } from "../words/say.ts";
import { type Outcome, Popup, type PopupActions } from "./Popup.tsx";
import type { TabState } from "./states.ts";
import { speak, words } from "./words.ts";

const isOpenToUs = (url: string): boolean => /^https?:/.test(url);

const isHidden = async (host: string): Promise<boolean> => (await readLocal(sizeKey(host)).catch(() => null)) === "none";

async function stateOf(tab: Tab, quiet: Quiet): Promise<TabState> {
  if (!isOpenToUs(tab.url)) return { kind: "closed" };
  const { host, hostname, origin } = new URL(tab.url);
  const { hostsOff, managedBy } = readPageSettings(await readLocal(PAGE_KEY).catch(() => undefined));
  if (isHostIn(hostsOff, hostname)) return { kind: "managed-off", host, by: managedBy };
  const why = whyQuiet(quiet, origin, Date.now());
  if (why === "off") return { kind: "off", host };
  if (why === "snoozed") return { kind: "snoozed", host, until: quiet.snoozedUntil };
  const report = await askPage(tab);
  if (report) return (await isHidden(host)) ? { kind: "hidden", host } : { kind: "here", host, report };
  return { kind: (await mayUse(tab.url)) ? "reload" : "not-here", host };
}

async function start(tab: Tab): Promise<void> {
  const usual = isNewer(await readLocal(FORMAT_KEY).catch(() => undefined)) ? "newer" : null;
  let outcome: Outcome | null = usual;
  const end = (how: Outcome | null) => (): Promise<void> => {
    outcome = usual ?? how;
    return draw();
  };
  const quietNow = async (): Promise<Quiet> => readQuiet(await readLocal(QUIET_KEY).catch(() => null));
  const keep = async (change: (quiet: Quiet) => Quiet): Promise<void> => {
    await writeLocal(QUIET_KEY, change(await quietNow())).then(end(null), end("unsaved"));
  };
  const draw = async (): Promise<void> => {
    const state = await stateOf(tab, await quietNow());
    const isCounted = (await readInForce()).settings.metrics !== null;
    const mayForget = isOpenToUs(tab.url) && (await allowedSites()).includes(patternOf(tab.url));
    const actions: PopupActions = {
      allow: () => void askFor(tab.url).then(draw),
      forget: () => void giveBack(tab.url).then(draw),
      turn: (on) => void keep((quiet) => withSite(quiet, new URL(tab.url).origin, on)),
      snooze: () => void keep((quiet) => snoozed(quiet, Date.now())),
      wake: () => void keep(awake),
      show: () => void writeLocal(sizeKey(new URL(tab.url).host), "panel").then(end(null), end("unsaved")),
      reload: () => void reload(tab).then(() => close()),
      copyReport() {
        if (state.kind !== "here") return;
        void navigator.clipboard.writeText(state.report.diagnostics.join("\n")).then(end("copied"), end("not-copied"));
      },
      openRuleBook: () => void openRuleBook().then(() => close()),
    };
    render(<Popup state={state} mayForget={mayForget} isCounted={isCounted} outcome={outcome} actions={actions} />, document.body);
  };
  await draw();
}

speak(speaker(lookUp));
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
void currentTab(location.href).then((tab) => start(tab ?? { id: -1, url: "" }));
