/** The extension APIs, in one place: the only file that knows webextension-polyfill. */
import browser from "webextension-polyfill";

export type Port = browser.Runtime.Port;

/** Opens a Port to the worker; throws when the extension was updated or removed under the page. */
export const connect = (name: string): Port => browser.runtime.connect({ name });

/** Whether this page's copy of the extension is still the installed one. False for good after an update or removal. */
export const isCurrent = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

/** Calls back for every Port that a page opens under `name`. Only our own pages and content scripts can. */
export const onConnect = (name: string, open: (port: Port) => void): void =>
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id) open(port);
  });

/** The browser's own language detector, offline: an ISO 639-1 code, or null when it is not sure. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { languages } = await browser.i18n.detectLanguage(text);
  const [likeliest] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return likeliest && likeliest.language !== "und" ? likeliest.language.split("-")[0]! : null;
}
