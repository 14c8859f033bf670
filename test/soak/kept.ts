/** What the extension keeps once replies were written: all of its storage, and the planted words that must not be in it. */
import type { Worker } from "playwright-core";
import { CANARIES } from "./replies.ts";

/** Everything an extension can keep. */
export const storageOf = (worker: Worker) =>
  worker.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    synced: await chrome.storage.sync.get(null),
    managed: await chrome.storage.managed.get(null).catch(() => null),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
export type Kept = Awaited<ReturnType<typeof storageOf>>;

/** The planted words that are in it, however they are written. */
export function plantedIn(kept: Kept): string[] {
  const said = JSON.stringify(kept).toLowerCase();
  return CANARIES.filter((canary) => said.includes(canary.toLowerCase()));
}

export function canariesIn(kept: Kept): string[] {
  const bytes = (key: string): string => `${key} ${JSON.stringify(kept.local[key]).length} B`;
  return [
    `storage: ${Object.keys(kept.local).map(bytes).join(", ")}; ${Object.keys(kept.session).length} keys of the session, ${Object.keys(kept.synced).length} synced, ${kept.databases.length} databases, ${kept.caches.length} caches`,
    `planted words in it: ${plantedIn(kept).join(", ") || "none"}`,
  ];
}
