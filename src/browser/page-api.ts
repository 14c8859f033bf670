/** The two extension calls that a content script makes. Both browsers have them under one shape, so no page carries the polyfill for them. */

export interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

interface Runtime {
  readonly id?: string;
  connect(info: { readonly name: string }): Port;
}

const runtime = (): Runtime | undefined => {
  const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return browser?.runtime ?? chrome?.runtime;
};

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
