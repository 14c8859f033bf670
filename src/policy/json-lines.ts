/** Says in which line of a JSON file each of its values stands, so that a person finds what a check complains about. */

export type JsonText =
  | {
      readonly value: unknown /** The line, from 1, of the value that `at` names, or of the nearest around it. */;
      lineOf(at: string): number;
    }
  | { readonly problem: string; readonly line: number };

/** Reads a JSON file's text. Never throws: text that is no JSON gives what is wrong and where. */
export function readJsonText(text: string): JsonText {
  const bare = text.replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(bare);
    let lines: ReadonlyMap<string, number> | null = null;
    return {
      value,
      lineOf: (at) => {
        lines ??= linesIn(bare);
        return nearest(lines, at);
      },
    };
  } catch (error) {
    return { problem: "is not JSON", line: lineOfError(bare, error instanceof Error ? error.message : "") };
  }
}

const linesBefore = (text: string, end: number): number => {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
};

/** Browsers say "line 3 column 5" or "position 41"; text that ends too soon is wrong at its end. */
function lineOfError(text: string, message: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return line ? Number(line) : linesBefore(text, position ? Number(position) : text.trimEnd().length);
}

/** What a path stands in: shorter by its last step at least, whatever brackets and dots a key has in it. */
const around = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("["), 0));

function nearest(lines: ReadonlyMap<string, number>, at: string): number {
  for (let path = at; path !== ""; path = around(path)) {
    const line = lines.get(path);
    if (line !== undefined) return line;
  }
  return 1;
}

const PIECE = /\s*(?:("(?:[^"\\]+|\\.)*")|([{}[\]:,])|[^\s{}[\]:,"]+)/y;

/** Where one is in the text: inside an object at a key, or inside a list at a place. */
interface Level {
  readonly path: string;
  readonly list: boolean;
  place: number;
  key: string;
}

const pathIn = ({ path, list, place, key }: Level): string => (list ? `${path}[${place}]` : path === "" ? key : `${path}.${key}`);

/** The line of every value of a text that is known to be JSON, by its path, such as "rules[2].why". */
function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let [line, seen] = [1, 0];
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    const start = PIECE.lastIndex - piece[0].trimStart().length;
    for (; seen < start; seen++) if (text[seen] === "\n") line += 1;
    take(piece[1], piece[2], levels, lines, line);
  }
  return lines;
}

function take(quoted: string | undefined, sign: string | undefined, levels: Level[], lines: Map<string, number>, line: number): void {
  const level = levels.at(-1);
  const note = (): string => {
    const path = level ? pathIn(level) : "";
    if (level && !lines.has(path)) lines.set(path, line);
    return path;
  };
  if (sign === "{" || sign === "[") levels.push({ path: note(), list: sign === "[", place: 0, key: "" });
  else if (sign === "}" || sign === "]") levels.pop();
  else if (sign === "," && level?.list) level.place += 1;
  else if (sign === "," && level) level.key = "";
  else if (quoted !== undefined && level && !level.list && level.key === "") {
    level.key = String(JSON.parse(quoted));
    note();
  } else if (sign === undefined) note();
}
