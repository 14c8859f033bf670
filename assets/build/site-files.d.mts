/** Types of site-files.mjs, for the test that holds the manifest to the sites. */
import type { Site } from "../../src/content/sites/site.ts";

export interface ContentScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly run_at: string;
  readonly all_frames?: boolean;
}

export const ELSEWHERE: string;
export const LOCAL_PAGES: readonly string[];
export function readSites(root: string): Promise<Site[]>;
export function productsOf(sites: readonly Site[]): { readonly atHome: readonly string[]; readonly byLook: readonly string[] };
export function contentScripts(sites: readonly Site[], dev?: boolean): ContentScript[];
export function writeSiteFiles(sites: readonly Site[], outdir: string, dev: boolean): Promise<void>;
