/** What the popup knows of its tab, as one of a few states. */
import type { PageReport } from "../browser/page-report.ts";
import type { ManagedBy } from "../policy/page-settings.ts";

export type TabState =
  /** No extension reaches this page: the browser's own pages and its shop. */
  | { readonly kind: "closed" }
  /** A site on which the coach has not been asked for. */
  | { readonly kind: "not-here"; readonly host: string }
  /** Allowed here, but this page was open before: a reload brings the coach. */
  | { readonly kind: "reload"; readonly host: string }
  | { readonly kind: "off"; readonly host: string }
  | { readonly kind: "snoozed"; readonly host: string; readonly until: number }
  /** The company wants no coach here. */
  | { readonly kind: "managed-off"; readonly host: string; readonly by: ManagedBy }
  /** It reads along, but the agent has hidden its panel on this site. */
  | { readonly kind: "hidden"; readonly host: string }
  | { readonly kind: "here"; readonly host: string; readonly report: PageReport };
