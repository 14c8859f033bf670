/** Our pages of products for real browsers, and what the panel may say in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expected } from "./site-pages.ts";

export interface LiveSitePage {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

const FIXTURES = join(import.meta.dirname, "../fixtures/sites");
/** Boxes as large as a reply box is; products bring style sheets of their own, our pages none. */
const STYLE =
  "<style>body{min-height:80px}[contenteditable],textarea{display:block;min-width:300px;min-height:60px}iframe{width:400px;height:120px}</style>";

export function livePage(name: string): LiveSitePage {
  const html = readFileSync(join(FIXTURES, `${name}.html`), "utf8");
  const [, json = "{}"] = /id="expected">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return { name, html: html.replace("</head>", `${STYLE}</head>`), expected: JSON.parse(json) as Expected };
}

/** What the panel may say of a page's box: a first answer is enough. */
export const saysOf = ({ mode, draft }: Expected): RegExp => (mode === "note" ? /^note$/ : draft ? /^(reading|coached)$/ : /^idle$/);
