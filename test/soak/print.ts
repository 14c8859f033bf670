/** How a soak tells how it goes: troubles as they come, and now and then the tally and what page and worker hold. */
import { ledElsewhere, sortRequests } from "../support/witness.ts";
import type { Heaps } from "./heap.ts";
import type { Tally } from "./replies.ts";

const EVERY = 20;

/** What one browser held, after so many replies in it. */
export interface Held extends Heaps {
  readonly lane: number;
  readonly after: number;
}
export const said = ({ replies, taken, undone, silent, late, wrong, lost }: Tally): string =>
  `${replies} replies, ${taken} suggestions taken, ${undone} taken back, ${late} too late and so not written, ${silent} times none; ${wrong.length} wrong, ${lost.length} lost`;

const inMegabytes = (bytes: number): string => (bytes === 0 ? "stopped" : `${(bytes / 1e6).toFixed(1)} MB`);
const clock = (): string => new Date().toTimeString().slice(0, 8);

/** Gives, for each browser of a kind, the listener of its replies. `heaps` gives null where it cannot be asked; what it gives is put into `held`. */
export function telling(kind: string, held: Held[]) {
  let printed = 0;
  return (lane: number, heaps: () => Promise<Heaps | null>): ((tally: Tally) => Promise<void>) => {
    let after = 0;
    return async (tally) => {
      const troubles = tally.wrong.length + tally.lost.length;
      // Each kind is added to at its end.
      if (troubles > printed)
        console.log(`${kind} ${lane}, ${clock()}, reply ${tally.replies}:\n${tally.lost.at(-1) ?? ""}\n${tally.wrong.at(-1) ?? ""}`);
      printed = troubles;
      after += 1;
      if (after % EVERY !== 1) return;
      const now = await heaps();
      if (now) held.push({ ...now, lane, after });
      const heap = now ? `; heap: page ${inMegabytes(now.page)}, worker ${inMegabytes(now.worker)}` : "";
      console.log(`${kind} ${lane}, ${clock()}: ${said(tally)}${heap}`);
    };
  };
}

/** What the browser held longest in use held at the start, midway and at the end, and the most of all. */
export function heldIn(held: readonly Held[]): string[] {
  const last = held.reduce<Held | null>((most, each) => (each.after >= (most?.after ?? 0) ? each : most), null);
  const longest = held.filter(({ lane }) => lane === last?.lane);
  const points = [0, 0.5, 1].flatMap((share) => longest[Math.round(share * (longest.length - 1))] ?? []);
  const most = (of: "page" | "worker"): string => inMegabytes(Math.max(...held.map((each) => each[of])));
  return points.length === 0
    ? []
    : [
        `heap, ${points.map(({ after, page, worker }) => `after ${after}: page ${inMegabytes(page)}, worker ${inMegabytes(worker)}`).join("; ")}`,
        `heap, the most of ${held.length} looks: page ${most("page")}, worker ${most("worker")}`,
      ];
}

interface Requests {
  /** What went through the proxy. */
  readonly requests: readonly string[];
  /** What pages and workers asked for by the browser's own account. */
  readonly asked: readonly string[];
  readonly allowed: string;
  readonly minutes: number;
}

/** Whose the requests were: the demo's pages and the browser itself are known, and whatever else there is counts as ours. */
export function requestsIn({ requests, asked, allowed, minutes }: Requests): string[] {
  const { pages, browsersOwn, strays } = sortRequests(requests, allowed);
  const ours = [...strays, ...ledElsewhere(asked, allowed)];
  const bare = (request: string): string => request.replace(allowed, "").replace(/\?.*/s, "");
  return [
    `${Math.round(minutes)} minutes behind the proxy: ${ours.length} requests of the extension's; ${requests.length} in all, ${pages.length} of the demo's pages, ${browsersOwn.length} of the browser's own, ${strays.length} of anybody else's`,
    `  the demo: ${counted(pages.map(bare))}`,
    `  the browser: ${counted(browsersOwn.map(bare))}`,
    ...[...new Set(ours)].map((stray) => `  stray: ${stray}`),
  ];
}

function counted(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([each, count]) => `${each} (${count})`).join(", ") || "none";
}
