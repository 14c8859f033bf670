/** The extension calls of the worker and of the extension's own pages about ports, storage, policy and language. */
import { FORMAT_KEY, isNewer } from "../policy/kept-format.ts";
import { api } from "./extension-api.ts";

export type Port = chrome.runtime.Port;

/** Calls back for every Port that a page opens under `name`. Only our own pages and content scripts can. */
export const onConnect = (name: string, open: (port: Port) => void): void =>
  api().runtime.onConnect.addListener((port) => {
    if (port.name === name && port.sender?.id === api().runtime.id) open(port);
  });

/** What this browser calls the extension. */
export const ownId = (): string => api().runtime.id;

/** The browser's own language detector, offline: an ISO 639-1 code, or null when it is not sure. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { languages } = await api().i18n.detectLanguage(text);
  const [likeliest] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return likeliest && likeliest.language !== "und" ? likeliest.language.split("-")[0]! : null;
}

/**
 * What this browser keeps for the extension under `key`; undefined where there is nothing, or where a newer version wrote it. Rejects when
 * there is no storage or it is damaged.
 */
export async function readLocal(key: string): Promise<unknown> {
  const { [FORMAT_KEY]: format, [key]: value } = await api().storage.local.get([FORMAT_KEY, key]);
  return isNewer(format) && key !== FORMAT_KEY ? undefined : value;
}

/** Keeps a JSON value under `key`, on this machine only. Rejects when there is no storage, it is full, or a newer version's. */
export const writeLocal = (key: string, value: unknown): Promise<void> => writeAllLocal({ [key]: value });

/** Keeps nothing under `key` any more. */
export const removeLocal = (...keys: readonly string[]): Promise<void> => api().storage.local.remove([...keys]);

/** Everything that this browser keeps for the extension, by key. Rejects as readLocal does. */
export const readAllLocal = (): Promise<Record<string, unknown>> => api().storage.local.get(null);

/** Keeps several values at once, each under its key; all or none. Rejects as writeLocal does. */
export async function writeAllLocal(values: Readonly<Record<string, unknown>>): Promise<void> {
  if (isNewer(await readLocal(FORMAT_KEY))) throw new Error("What is kept was written by a newer version, and is left alone.");
  await api().storage.local.set({ ...values });
}

/** Calls back when anything that is kept changed. */
export const onAnyLocalChanged = (changed: () => void): void => api().storage.local.onChanged.addListener(changed);

/** Calls back when what is kept under `key` changed, from whatever part of the extension. */
export const onLocalChanged = (key: string, changed: () => void): void =>
  api().storage.local.onChanged.addListener((changes) => {
    if (key in changes) changed();
  });

/** What the company's policy says to this extension, as it stands; null where the browser has no policies, which in Firefox is no policy. */
export const readManaged = (): Promise<Record<string, unknown> | null> =>
  api()
    .storage.managed.get()
    .catch(() => null);

/** Calls back when the policy arrived late, or changed. */
export const onManagedChanged = (changed: () => void): void =>
  api().storage.onChanged.addListener((_, area) => {
    if (area === "managed") changed();
  });

/** The version of the extension, such as "1.2.0". */
export const version = (): string => api().runtime.getManifest().version;
