/** Files of the extension's own package, for its workers and its background page: data to read, and the one script that is run when first needed. */

/** Only workers have it; Firefox's background page does not. */
declare const importScripts: ((path: string) => void) | undefined;

/** The bytes of a file; null where there is none. A worker of a page has no extension APIs, but its script's own address leads to the package. */
async function read(name: string): Promise<Uint8Array | null> {
  const answer = await fetch(`/${name}`).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

/** Runs the script that holds the tagger. Rejects where it is missing. */
async function runTagger(): Promise<void> {
  if (typeof importScripts === "function") importScripts("tagger.js");
  else await import("/tagger.js" as string);
}

export const ownFiles = { read, runTagger };

/** To be called while the script loads: a service worker may later run only what it ran once as it was installed. The browser keeps that beside it. */
export function layTaggerBy(): void {
  if (typeof importScripts === "function") addEventListener("install", () => importScripts("tagger.js"));
}
