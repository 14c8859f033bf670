/** Answers the popup: how the coach stands in this page, and what a bug report needs, without a word of what anybody wrote. */
import { onQuestion, version } from "../browser/page-api.ts";
import { ASK_BUSY, ASK_PAGE, type PageReport } from "../browser/page-report.ts";
import { isReplyField } from "./editors/index.ts";
import type { Site } from "./sites/site.ts";

/** What the page's life knows at this moment. */
export interface PageStanding {
  readonly coaching: boolean;
  /** The last suggestion could not be written, or not be taken back. */
  readonly stuck: boolean;
}

export function tellOfPage(document: Document, siteNow: () => Site | null, standing: () => PageStanding, signal: AbortSignal): void {
  const report = (): PageReport => reportOf(document, siteNow(), standing());
  onQuestion(ASK_PAGE, report, signal);
  onQuestion(ASK_BUSY, () => [report()].find(({ state }) => state !== "waiting"), signal);
}

function reportOf(document: Document, site: Site | null, { coaching, stuck }: PageStanding): PageReport {
  const active = document.activeElement;
  const known = site !== null && site.id !== "generic";
  const writing = active !== null && "dataset" in active && isReplyField(active as HTMLElement);
  const state = stuck ? "stuck" : coaching ? "coaching" : writing && known ? "lost" : "waiting";
  return { product: known ? site.product : "", known, state, diagnostics: [...versions(site), ...outline(active)] };
}

const versions = (site: Site | null): string[] => [`Reply Coach ${version()}`, `site ${site?.id ?? "none"}`, navigator.userAgent];

/** The element and what is around it: tags, and the names of their attributes. Values may be anything, so they stay. */
function outline(element: Element | null): string[] {
  const lines: string[] = [];
  for (let at = element; at && lines.length < 12; at = at.parentElement) {
    const names = [...at.attributes].map(({ name }) => name).join(" ");
    lines.push(`${at.localName}${names && ` [${names}]`} of ${at.childElementCount}`);
  }
  return lines;
}
