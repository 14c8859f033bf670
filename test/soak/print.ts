/** How a soak tells how it goes: troubles as they come, and now and then the tally and what page and worker hold. */
import { ledElsewhere, sortRequests } from "../support/witness.ts";
import type { Heaps } from "./heap.ts";
import type { Tally } from "./replies.ts";

const EVERY = 50;

export const said = ({ replies, taken, undone, silent, late, wrong, lost }: Tally): string =>
  `${replies} replies, ${taken} suggestions taken, ${undone} taken back, ${late} too late and so not written, ${silent} times none; ${wrong.length} wrong, ${lost.length} lost`;

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Gives the listener of one browser's replies. */
export function telling(browser: string, heaps: () => Promise<Heaps | null>): (tally: Tally) => Promise<void> {
  let printed = 0;
  return async (tally) => {
    const troubles = [...tally.wrong, ...tally.lost];
    // Each kind is added to at its end.
    if (troubles.length > printed) console.log(`reply ${tally.replies}:\n${tally.lost.at(-1) ?? ""}\n${tally.wrong.at(-1) ?? ""}`);
    printed = troubles.length;
    if (tally.replies % EVERY > 0) return;
    const held = await heaps();
    const heap = held ? `; heap: page ${inMegabytes(held.page)}, worker ${inMegabytes(held.worker)}` : "";
    console.log(`${browser}, ${new Date().toTimeString().slice(0, 8)}: ${said(tally)}${heap}`);
  };
}

/** Whose the requests were that went through the proxy, and what pages and workers asked for by the browser's own account. */
export function requestsIn(requests: readonly string[], asked: readonly string[], allowed: string): string[] {
  const { pages, browsersOwn, strays } = sortRequests(requests, allowed);
  const hosts = [...new Set(browsersOwn)].map((each) => `${each} (${browsersOwn.filter((one) => one === each).length})`);
  return [
    `${requests.length} requests: ${pages.length} of the demo's pages, ${browsersOwn.length} of the browser's own, ${strays.length} of anybody else's`,
    ...hosts.map((host) => `  the browser: ${host}`),
    ...[...new Set([...strays, ...ledElsewhere(asked, allowed)])].map((stray) => `  stray: ${stray}`),
  ];
}
