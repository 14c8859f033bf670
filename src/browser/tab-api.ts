/** The extension calls that the popup and the worker make about tabs, permissions and injected scripts. Both browsers have them under one shape. */
import { api } from "./extension-api.ts";
import { ASK_BUSY, ASK_PAGE, ENTER, ENTER_ANY, isPageReport, LEAVE_PAGE, type PageReport, TROUBLE } from "./page-report.ts";

export interface Tab {
  readonly id: number;
  /** Empty on pages that the extension may not know of. */
  readonly url: string;
}

/** The tab whose toolbar icon was pressed; or the one that the popup's own address names, when it is opened as a page. */
export async function currentTab(address: string): Promise<Tab | null> {
  const named = Number(new URL(address).searchParams.get("tab"));
  const [tab] = named ? [await api().tabs.get(named)] : await api().tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? "" };
}

/** What the content script of a tab says of itself, of its frames the one in which something goes on; null where there is none. */
export async function askPage({ id }: Tab): Promise<PageReport | null> {
  for (const ask of [ASK_BUSY, ASK_PAGE]) {
    const answer: unknown = await api()
      .tabs.sendMessage(id, ask)
      .catch(() => null);
    if (isPageReport(answer)) return answer;
  }
  return null;
}

/** Calls back with what a page of this tab says of its trouble; null when it is over. */
export const onTrouble = (hear: (tab: number, trouble: unknown) => void): void =>
  api().runtime.onMessage.addListener((message: unknown, { id, tab }) => {
    const told = typeof message === "object" && message !== null && TROUBLE in message;
    if (told && id === api().runtime.id && tab?.id !== undefined) hear(tab.id, message[TROUBLE]);
  });

/** Marks a tab's toolbar icon and says why; without a reason it is as it was. The browser takes the mark away when the tab goes elsewhere. */
export async function markIcon(tabId: number, why: string): Promise<void> {
  const { action, runtime } = api();
  await action.setBadgeBackgroundColor({ tabId, color: "#b45309" });
  await action.setBadgeText({ tabId, text: why && "!" });
  const { default_title: title = "" } = runtime.getManifest().action ?? {};
  await action.setTitle({ tabId, title: why ? `${title}: ${why}` : title });
}

export const reload = ({ id }: Tab): Promise<void> => api().tabs.reload(id);
export const openRuleBook = (): Promise<void> => api().runtime.openOptionsPage();
/** Opens the rule book at one rule, in a tab of its own. */
export const openRuleBookAt = (rule: string): Promise<unknown> => openOwnPage(`options.html#${encodeURIComponent(rule)}`);

/** Opens a page of the package, such as "welcome.html", in a tab of its own. */
export const openOwnPage = (path: string): Promise<unknown> => api().tabs.create({ url: api().runtime.getURL(path) });

/** Calls back once the extension has been installed for the first time, and says whether a company did it by policy. */
export const onInstalled = (installed: (byCompany: boolean) => void): void =>
  api().runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install")
      void api()
        .management.getSelf()
        .then(({ installType }) => installed(installType === "admin"));
  });

/** Calls back when the agent presses the keys of a command. */
export const onCommand = (name: string, pressed: (tab: Tab) => Promise<void>): void =>
  api().commands.onCommand.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) void pressed({ id: tab.id, url: tab.url ?? "" });
  });

/** The keys of a command, as the browser writes them; empty where it has none. */
export const shortcutOf = async (name: string): Promise<string> =>
  (await api().commands.getAll()).find((command) => command.name === name)?.shortcut ?? "";

/** Asks a tab's frames to open the panel: first the one in whose box the agent is, then any with a box in use. Whether one did. */
export async function enterPanel({ id }: Tab): Promise<boolean> {
  for (const ask of [ENTER, ENTER_ANY]) {
    const answer: unknown = await api()
      .tabs.sendMessage(id, ask)
      .catch(() => undefined);
    if (answer === true) return true;
  }
  return false;
}

/** Shows the popup; older browsers, and some moments, refuse. */
export const openPopup = (): Promise<void> =>
  api()
    .action.openPopup()
    .catch(() => undefined);

/** The match pattern of everything at an origin; ports cannot be named in it. */
export const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** Must run within the agent's own press, or the browser refuses. True once the coach is in the open pages of the site. */
export const askFor = (url: string): Promise<boolean> => askForPages([patternOf(url)]);

/** The same for match patterns. */
export async function askForPages(patterns: readonly string[]): Promise<boolean> {
  const origins = [...patterns];
  const given = await api().permissions.request({ origins });
  // The worker does the same when it hears of it; whoever asked is to see it at once.
  if (given) await runNow(origins);
  return given;
}
/** The coach leaves the open pages of the site too; which they are can only be asked while it is allowed. */
export const giveBack = (url: string): Promise<boolean> => giveBackPages([patternOf(url)]);

/** The same for match patterns. Rejects where the browser will not part with one. */
export async function giveBackPages(patterns: readonly string[]): Promise<boolean> {
  const origins = [...patterns];
  const tabs = await api().tabs.query({ url: origins });
  const given = await api().permissions.remove({ origins });
  const told = tabs.flatMap(({ id }) => (given && id !== undefined ? [api().tabs.sendMessage(id, LEAVE_PAGE)] : []));
  await Promise.allSettled(told);
  return given;
}
export const mayUsePages = async (patterns: readonly string[]): Promise<boolean> => api().permissions.contains({ origins: [...patterns] });
export const mayUse = (url: string): Promise<boolean> => api().permissions.contains({ origins: [patternOf(url)] });

/** Patterns of the sites that the agent allowed, beside those of the manifest. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await api().permissions.getAll();
  const own = new Set((api().runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches));
  return origins.filter((origin) => !own.has(origin)).sort();
}

/** Calls back when the agent allowed a site or took one back, with the patterns that were added. */
export function onSitesChanged(changed: (added: readonly string[]) => void): void {
  api().permissions.onAdded.addListener(({ origins = [] }) => changed(origins));
  api().permissions.onRemoved.addListener(() => changed([]));
}

/** The data of every product that companies run on hosts of their own, and of any other site; then the script that reads it. */
const FILES = ["sites/elsewhere.js", "content.js"];
const SCRIPT = {
  id: "allowed-sites",
  runAt: "document_idle",
  allFrames: true,
  // Frames without an address of their own, which the page around them may not look into.
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
} as const;

/** From now on, and after a restart, the content script runs on these sites too, and on no others of this kind. */
export async function runOn(matches: readonly string[]): Promise<void> {
  const { scripting } = api();
  await scripting.unregisterContentScripts({ ids: [SCRIPT.id] }).catch(() => undefined);
  if (matches.length > 0) await scripting.registerContentScripts([{ ...SCRIPT, js: FILES, matches: [...matches] }]);
}

/** Runs the content script in the pages of these sites that are open now. A page that refuses keeps its peace. */
export async function runNow(matches: readonly string[]): Promise<void> {
  const tabs = matches.length > 0 ? await api().tabs.query({ url: [...matches] }) : [];
  const targets = tabs.flatMap(({ id }) => (id === undefined ? [] : [{ tabId: id, allFrames: true }]));
  await Promise.allSettled(targets.map((target) => api().scripting.executeScript({ target, files: FILES })));
}
