/** What the popup knows of its tab, as one of a few states, and what it says of each. */
import type { PageReport } from "../browser/page-report.ts";

export type TabState =
  /** No extension reaches this page: the browser's own pages and its shop. */
  | { readonly kind: "closed" }
  /** A site on which the coach has not been asked for. */
  | { readonly kind: "not-here"; readonly host: string }
  /** Allowed here, but this page was open before: a reload brings the coach. */
  | { readonly kind: "reload"; readonly host: string }
  | { readonly kind: "off"; readonly host: string }
  | { readonly kind: "snoozed"; readonly host: string; readonly until: number }
  | { readonly kind: "here"; readonly host: string; readonly report: PageReport };

export interface Words {
  readonly title: string;
  readonly text: string;
}

const clock = (time: number): string => new Date(time).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });

const HERE: Readonly<Record<PageReport["state"], (product: string) => Words>> = {
  coaching: (product) => ({ title: `On, for ${product}`, text: "It reads the reply you are writing, on this machine alone." }),
  waiting: (product) => ({ title: `Ready, for ${product}`, text: "Click into the reply box, and it comes along." }),
  lost: (product) => ({
    title: `It does not know this box`,
    text: `You are writing in a box that it does not take for the reply box of ${product}. The report below tells us why; it holds nothing that you wrote.`,
  }),
  stuck: (product) => ({
    title: `It cannot write here`,
    text: `The editor of ${product} did not take a suggestion as it should. Your draft is as you left it; use “Copy” in the panel.`,
  }),
};

/** The state in words. */
export function wordsFor(state: TabState): Words {
  switch (state.kind) {
    case "closed":
      return { title: "Not on this page", text: "This is one of the browser's own pages, which no extension can read." };
    case "not-here":
      return { title: "Not on this site yet", text: `Turn it on for ${state.host}, and it coaches the replies you write there.` };
    case "reload":
      return { title: "Reload this page", text: "It was open before the coach was turned on here." };
    case "off":
      return { title: "Off on this site", text: `It stays away from ${state.host} until you turn it on again.` };
    case "snoozed":
      return { title: `Quiet until ${clock(state.until)}`, text: "It stays away from every page till then." };
    case "here":
      return HERE[state.report.state](state.report.product);
  }
}
