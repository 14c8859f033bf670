/** What a screen reader is given of a page, in the order in which it reads: Chromium's own accessibility tree as lines. */
import type { CDPSession, Page } from "playwright-core";

type Tree = Awaited<ReturnType<typeof treeOf>>;
type Node = Tree[number];

const treeOf = async (session: CDPSession) => (await session.send("Accessibility.getFullAXTree")).nodes;

/** Read with what is around them, or not read at all. */
const SILENT = new Set([
  "generic",
  "none",
  "InlineTextBox",
  "LineBreak",
  "RootWebArea",
  "main",
  "list",
  "listitem",
  "paragraph",
  "sectionheader",
]);
/** Read as one: what is in them is their name. */
const WHOLE = new Set(["button", "heading", "meter", "image"]);

/** A line for each thing that is read: its role (none for plain text), its name, its value or state, and in brackets its description. */
export async function readOut(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = new Map((await treeOf(session)).map((node) => [node.nodeId, node]));
  await session.detach();
  const [root] = nodes.values();
  return root ? linesOf(root, nodes) : [];
}

function linesOf(node: Node, nodes: ReadonlyMap<string, Node>): readonly string[] {
  const inside = (node.childIds ?? []).flatMap((id) => {
    const child = nodes.get(id);
    return child ? linesOf(child, nodes) : [];
  });
  const role = String(node.role?.value);
  const line = node.ignored || SILENT.has(role) ? "" : lineOf(node, role);
  // A heading that is a button is heard as both.
  const heard = WHOLE.has(role) ? inside.filter((each) => each.startsWith("button ")) : inside;
  return [...(line ? [line] : []), ...heard];
}

function lineOf({ name, value, description, properties = [] }: Node, role: string): string {
  const state = properties.find((property) => property.name === "expanded")?.value.value;
  const parts = [
    role === "StaticText" ? "" : role,
    String(name?.value ?? "").trim(),
    value?.value === undefined ? "" : `= ${value.value}`,
    state === undefined ? "" : state ? "(open)" : "(closed)",
    // Many say it only once: a tooltip in the words of the name.
    description?.value && !name?.value.includes(description.value) ? `[${String(description.value).replace(/\s+/g, " ").trim()}]` : "",
  ];
  return parts.filter(Boolean).join(" ");
}
