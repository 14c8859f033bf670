/** The text of a message as a person reads it: blocks and <br> are line breaks, hidden and excluded parts are not there. */

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|IMG|BUTTON|SELECT|TEXTAREA|INPUT)$/i;
/** Characters that mail programs put in for layout only; they would split words. */
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;

/**
 * Reads `root` in document order, leaving out what matches `exclude`. White space is collapsed as on screen, except in <pre>; an
 * empty paragraph is one empty line, and there are never two of them in a row.
 */
export function messageText(root: Element, exclude: readonly string[]): string {
  const skip = exclude.join(",");
  const lines: string[] = [""];
  const write = (text: string): void => {
    lines[lines.length - 1] += text;
  };
  const breakBlock = (): void => {
    if (lines.at(-1)?.trim()) lines.push("");
  };
  const visit = (node: Node, preformatted: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) return preformatted ? writeLines(node.nodeValue ?? "") : write(collapsed(node.nodeValue ?? ""));
    if (!(node instanceof Element) || isLeftOut(node, skip)) return;
    if (node.nodeName === "BR") return void lines.push("");
    const block = BLOCK.test(node.nodeName);
    if (block) breakBlock();
    for (const child of node.childNodes) visit(child, preformatted || node.nodeName === "PRE");
    if (block) breakBlock();
  };
  const writeLines = (text: string): void =>
    text.split("\n").forEach((line, i) => {
      if (i) lines.push("");
      write(line);
    });
  for (const child of root.childNodes) visit(child, root.nodeName === "PRE");
  return tidy(lines);
}

const collapsed = (text: string): string => text.replace(INVISIBLE, "").replace(/[\s\u00A0]+/g, " ");

const isLeftOut = (element: Element, skip: string): boolean =>
  SILENT.test(element.nodeName) || element.hasAttribute("hidden") || Boolean(skip && element.matches(skip));

const tidy = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
