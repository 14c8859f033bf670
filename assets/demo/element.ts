/** Makes elements of the demo pages: text stays text, nothing is ever parsed as HTML. */

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Child = Node | string | null | false | undefined;

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes (`true` is an empty attribute; false and null are left out) and children. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag);
  setAttributes(node, attributes);
  node.append(...children.filter((child): child is Node | string => Boolean(child)));
  return node;
};

const setAttributes = (node: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    node.setAttribute(name, value === true ? "" : String(value));
  }
};

/** Paths on a 20 by 20 grid, drawn with a 1.5 line. */
const ICONS = {
  inbox: "M3 11l2.4-6.2A1.3 1.3 0 0 1 6.6 4h6.8c.5 0 1 .3 1.2.8L17 11v4a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15zM3 11h4l1 2h4l1-2h4",
  desk: "M4 4h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-5l-4 3v-3H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM6.5 7.7h7M6.5 10.5h4.5",
  mail: "M3.5 5h13a.8.8 0 0 1 .8.8v8.4a.8.8 0 0 1-.8.8h-13a.8.8 0 0 1-.8-.8V5.8a.8.8 0 0 1 .8-.8zM3 6l7 5 7-5",
  form: "M4 3.5h12a.8.8 0 0 1 .8.8v11.4a.8.8 0 0 1-.8.8H4a.8.8 0 0 1-.8-.8V4.3a.8.8 0 0 1 .8-.8zM6 7h8M6 10h8M6 13h4",
  chat: "M10 3.5c4 0 7 2.6 7 6s-3 6-7 6c-.9 0-1.7-.1-2.5-.4L4 16.5l.9-2.9C3.7 12.6 3 11.1 3 9.5c0-3.4 3-6 7-6z",
  send: "M3.5 10L16.5 4l-4.2 12.5-3-5z M9.3 11.5l3-3.2",
  undo: "M4 8h8a4 4 0 0 1 0 8H8M4 8l3.2-3.2M4 8l3.2 3.2",
  wand: "M4 16l8.5-8.5M14 3v3M12.5 4.5h3M16.5 9v2M15.5 10h2M7.5 4v2M6.5 5h2",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  bin: "M4.5 6h11M8 6V4.3h4V6M6 6l.7 10h6.6L14 6",
  clip: "M14.5 8.5l-5.3 5.3a2.3 2.3 0 0 1-3.3-3.3l6-6a1.6 1.6 0 0 1 2.3 2.3l-5.8 5.8",
  text: "M4.5 15.5L9 4.5l4.5 11M6.2 11.5h5.6M15.5 15.5v-4",
  note: "M5 3.5h7l3.5 3.5v9.5H5zM12 3.5V7h3.5M7.5 10.5h5M7.5 13.2h3",
  star: "M10 2.2l1.7 6.1 6.1 1.7-6.1 1.7L10 17.8l-1.7-6.1L2.2 10l6.1-1.7z",
  arrow: "M8 5l5 5-5 5",
} as const;

export type IconName = keyof typeof ICONS;

/** A line icon, hidden from assistive technology: its control has a name of its own. */
export const icon = (name: IconName, size = 18): SVGSVGElement => {
  const svg = document.createElementNS(SVG, "svg");
  setAttributes(svg, { viewBox: "0 0 20 20", width: size, height: size, class: "icon", "aria-hidden": "true" });
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
};

/** A round picture of initials, in the person's own hue. */
export const avatar = (name: string, hue: number | null): HTMLElement => {
  const initials = name
    .split(/[\s,]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join("");
  const node = el("span", { class: hue === null ? "avatar ours" : "avatar", "aria-hidden": "true" }, initials);
  if (hue !== null) node.style.setProperty("--hue", String(hue));
  return node;
};
