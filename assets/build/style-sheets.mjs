/** Style sheets as they go into the package: the panel's as text inside the script, those of our own pages as files. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { transform } from "esbuild";

const small = async (css) => (await transform(css, { loader: "css", minify: true })).code.trim();

/** Style sheets of the extension's own pages, what is narrow last. */
export const PAGE_CSS = {
  options: ["page.css", "parts.css", "contents.css", "entries.css", "practice.css", "team.css", "narrow.css"],
  popup: ["popup.css"],
  welcome: ["welcome.css"],
};

/** The style sheet of one of our own pages. The tokens are the panel's, for a page instead of a shadow root, and as large as the reader wants text. */
export async function pageCss(root, name) {
  const tokens = (await readFile(join(root, "src/panel/tokens.css"), "utf8"))
    .replaceAll(":host", ":root")
    .replace(/(--(?:text|space)-\d): (\d+)px/g, (_, token, px) => `${token}: ${px / 16}rem`);
  const own = await Promise.all(PAGE_CSS[name].map((file) => readFile(join(root, "src", name, file), "utf8")));
  return small([tokens, ...own].join("\n"));
}

/** The panel's style sheets, as text: as small as esbuild can, and without the tokens that only pages use. */
export const panelCss = {
  name: "panel-css",
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = await readFile(path, "utf8");
      const contents = path.endsWith("tokens.css") ? withoutUnused(css, await sheetsBeside(path)) : css;
      return { contents: await small(contents), loader: "text" };
    });
  },
};

async function sheetsBeside(path) {
  const names = (await readdir(dirname(path))).filter((name) => name.endsWith(".css") && !path.endsWith(name));
  return (await Promise.all(names.map((name) => readFile(join(dirname(path), name), "utf8")))).join("\n");
}

/** One token may be made of another: it goes on until nothing more goes. */
function withoutUnused(tokens, users) {
  const kept = tokens.replace(/^ *(--[\w-]+):[^;]*;\n/gm, (line, name) => (`${tokens}\n${users}`.includes(`var(${name})`) ? line : ""));
  return kept === tokens ? kept : withoutUnused(kept, users);
}
