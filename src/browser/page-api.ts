/** The few extension calls that a content script makes. Both browsers have them under one shape. */
import { FORMAT_KEY, isNewer } from "../policy/kept-format.ts";

export interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

type Listen<L> = { addListener(listener: L): void; removeListener(listener: L): void };
type Hear = (message: unknown, sender: unknown, answer: (answer: unknown) => void) => void;

interface Runtime {
  readonly id?: string;
  connect(info: { readonly name: string }): Port;
  getManifest(): { readonly version: string };
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: Listen<Hear>;
}
interface Storage {
  readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
  readonly onChanged: Listen<(changes: Record<string, unknown>) => void>;
}
interface Api {
  readonly runtime?: Runtime;
  readonly storage?: Storage;
  readonly i18n?: { getMessage(key: string, values: readonly string[]): string };
}

const api = (): Api => {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  // Where there is no `browser`, an element that a page calls so stands in its place.
  return (typeof browser?.runtime?.connect === "function" ? browser : chrome) ?? {};
};
const runtime = (): Runtime | undefined => api().runtime;

/** Opens a Port to the worker; throws when the extension was updated or removed under the page. */
export function connect(name: string): Port {
  const opened = runtime()?.connect({ name });
  if (!opened) throw new Error("The extension is gone from this page.");
  return opened;
}

/** Whether this page's copy of the extension is still the installed one. False for good after an update or removal. */
export function isCurrent(): boolean {
  try {
    return Boolean(runtime()?.id);
  } catch {
    return false;
  }
}

/** What this browser keeps for the extension under `key`; undefined where there is nothing, or no way to it. Never rejects. */
export async function keptLocally(key: string): Promise<unknown> {
  try {
    return (await api().storage?.local.get(key))?.[key];
  } catch {
    return undefined;
  }
}

/** Keeps `value` for the extension in this browser; where there is no way to that, or a newer version has kept things, it is lost. Never rejects. */
export async function keepLocally(key: string, value: unknown): Promise<void> {
  try {
    if (!isNewer(await keptLocally(FORMAT_KEY))) await api().storage?.local.set({ [key]: value });
  } catch {}
}

/** Calls back when what is kept under `key` changed, in whatever place of the extension. */
export function onKeptChanged(key: string, changed: () => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, unknown>): void => {
    if (key in changes) changed();
  };
  listen(api().storage?.onChanged, hear, signal);
}

/** Answers `question` when the popup or the worker puts it to this page. Of a tab's frames the first answer counts: undefined is none. */
export function onQuestion(question: string, answer: () => unknown, signal: AbortSignal): void {
  const hear: Hear = (message, _, give) => {
    const given = message === question ? answer() : undefined;
    if (given !== undefined) give(given);
  };
  listen(runtime()?.onMessage, hear, signal);
}

/** Tells the worker, which answers nothing. Never throws. */
export function tellWorker(message: object): void {
  if (isCurrent())
    runtime()
      ?.sendMessage(message)
      .catch(() => undefined);
}

/** A message of the package in the agent's language, with `values` for $1, $2 and so on; "" where there is none or the extension is gone. */
export function lookUp(key: string, values: readonly string[]): string {
  try {
    return api().i18n?.getMessage(key, values) ?? "";
  } catch {
    return "";
  }
}

export const version = (): string => runtime()?.getManifest().version ?? "";

function listen<L>(event: Listen<L> | undefined, listener: L, signal: AbortSignal): void {
  event?.addListener(listener);
  // After an update there is no extension left to take the listener back from.
  signal.addEventListener("abort", () => isCurrent() && event?.removeListener(listener));
}
