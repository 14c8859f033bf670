/** Collects lines of text from pieces of a page the way a browser lays them out, with the place of every character. */

/** Text `start`..`end` stands side by side in `node` from `offset` on. An empty line is an empty run. */
export interface Run {
  readonly start: number;
  end: number;
  readonly node: Node;
  readonly offset: number;
}

export interface Lines {
  readonly parts: string[];
  /** Length of all parts together. */
  length: number;
  readonly runs: Run[];
  /** Offsets where something was left out: a quote, a signature, a mention. */
  readonly gaps: number[];
  /** Whether anything stands on the page yet, so that a new block means a new line. */
  begun: boolean;
  /** Whether the next piece goes on a new line. */
  broken: boolean;
  /** Whether the line holds text, so that white space counts. */
  inked: boolean;
  /** White space that counts only if more text follows on its line. */
  space: { readonly node: Node; readonly offset: number } | null;
}

/** What stands for something that cannot be edited. */
export const OBJECT = "\uFFFC";

export const startLines = (): Lines => ({
  parts: [],
  length: 0,
  runs: [],
  gaps: [],
  begun: false,
  broken: false,
  inked: false,
  space: null,
});

/** A block starts or ends here. */
export function endLine(lines: Lines): void {
  lines.broken = lines.begun;
  lines.space = null;
}

/** A <br>, or a line feed where those count: it stands on its own line, and what follows goes on the next. */
export function breakLine(lines: Lines, node: Node, offset: number): void {
  lines.space = null;
  startPiece(lines);
  if (!lines.inked) lines.runs.push({ start: lines.length, end: lines.length, node, offset });
  lines.broken = true;
}

/** Something that cannot be edited, within a line. */
export function addObject(lines: Lines): void {
  startPiece(lines);
  lines.gaps.push(lines.length);
  write(lines, OBJECT);
}

/** The text of one node; `keepsSpace` when its white space is not to be collapsed. */
export function addText(lines: Lines, node: Text, keepsSpace: boolean): void {
  const data = node.data;
  let from = -1;
  const flush = (to: number): void => {
    if (from >= 0) writeRun(lines, node, from, data.slice(from, to));
    from = -1;
  };
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (isFiller(code)) flush(at);
    else if (isSpace(code) && !(keepsSpace && code !== LINE_FEED)) {
      // One plain space between words is by far the commonest; it stays in its run.
      if (from >= 0 && code === SPACE && isWordAt(data, at + 1)) continue;
      flush(at);
      if (keepsSpace) breakLine(lines, node, at);
      else if (lines.inked && !lines.broken) lines.space ??= { node, offset: at };
    } else if (from < 0) {
      startPiece(lines);
      from = at;
    }
  }
  flush(data.length);
}

/** Whatever stands next, stands here: on a new line if one is due, behind the space that waited if not. */
function startPiece(lines: Lines): void {
  if (lines.broken) {
    lines.parts.push("\n");
    lines.length++;
    lines.inked = false;
    lines.space = null;
  }
  lines.begun = true;
  lines.broken = false;
  if (lines.space) writeRun(lines, lines.space.node, lines.space.offset, " ");
  lines.space = null;
}

function writeRun(lines: Lines, node: Node, offset: number, text: string): void {
  const last = lines.runs.at(-1);
  const follows = last?.node === node && last.end === lines.length && last.offset + last.end - last.start === offset;
  if (follows) last.end += text.length;
  else lines.runs.push({ start: lines.length, end: lines.length + text.length, node, offset });
  write(lines, text);
}

function write(lines: Lines, text: string): void {
  lines.parts.push(text);
  lines.length += text.length;
  lines.inked = true;
}

const SPACE = 32;
const LINE_FEED = 10;
/** Editors put these beside formatting: zero-width space, word joiner, byte order mark. The joiner of emoji (U+200D) is text. */
const isFiller = (code: number): boolean => code === 0x200b || code === 0x2060 || code === 0xfeff;
const isSpace = (code: number): boolean => code === SPACE || (code >= 9 && code <= 13 && code !== 11);
const isWordAt = (data: string, at: number): boolean => at < data.length && !isSpace(data.charCodeAt(at)) && !isFiller(data.charCodeAt(at));
