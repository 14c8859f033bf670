/** Where the coach is and where it is not, as the parts of the page see it; nothing here knows the extension. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Names of products, as the package was built with them. */
export interface Products {
  /** Those on whose own pages the coach is at home. */
  readonly atHome: readonly string[];
  /** Those that companies run under addresses of their own: the coach knows them once the address is allowed. */
  readonly byLook: readonly string[];
}

export interface SitesInPage {
  readonly products: Products;
  /** Match patterns of the pages that the agent allowed. */
  readonly allowed: readonly string[];
  /** Origins on which the agent switched the coach off. */
  readonly sitesOff: readonly string[];
  /** Whether the browser lets the coach onto all of these match patterns. */
  mayUse(patterns: readonly string[]): Promise<boolean>;
  /** Must run within the agent's own press. Like the next two it says whether it was done. */
  allow(patterns: readonly string[]): Promise<boolean>;
  takeBack(pattern: string): Promise<boolean>;
  /** Switches the coach on, or off, at an origin. */
  turn(origin: string, on: boolean): Promise<boolean>;
}

/** Null where the page is drawn without an extension around it. */
export const SitesContext = createContext<SitesInPage | null>(null);

export const useSitesInPage = (): SitesInPage | null => useContext(SitesContext);
