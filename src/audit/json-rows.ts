/** Cuts JSON into the values that are rows, piece by piece: a list, a list inside an object such as `{"macros": […]}`, or one object a line. */

export interface JsonRow {
  /** The value's own text. */
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

export interface JsonReader {
  read(piece: string): readonly JsonRow[];
  end(): readonly JsonRow[];
}

/** Characters of one row. */
export const LONGEST_ROW = 1_000_000;
/** Where exports keep their rows. */
const LIST_KEYS = new Set(["macros", "rows", "replies", "results", "items", "drafts", "data", "records", "templates"]);

/**
 * `isLines`: each line is a value of its own, and nothing in it is a list of rows. Throws, naming the line, when a row is beyond
 * measure. Text that is no JSON is given as it stands: whoever parses it says so.
 */
export function jsonReader(isLines: boolean): JsonReader {
  return isLines ? lineReader() : nestedReader();
}

function tooLong(line: number): never {
  throw new Error(`the value in line ${line} is longer than ${LONGEST_ROW} characters`);
}

function lineReader(): JsonReader {
  let [rest, line] = ["", 0];
  const take = (lines: readonly string[]): JsonRow[] =>
    lines.flatMap((text) => {
      line += 1;
      if (text.length > LONGEST_ROW) tooLong(line);
      return text.trim() === "" ? [] : [{ text: text.replace(/^\uFEFF/, ""), line }];
    });
  return {
    read: (piece) => {
      const lines = (rest + piece).split("\n");
      rest = lines.pop()!;
      if (rest.length > LONGEST_ROW) tooLong(line + 1);
      return take(lines);
    },
    end: () => take([rest]),
  };
}

function nestedReader(): JsonReader {
  /** Open brackets, outermost first. */
  const open: string[] = [];
  let [inText, escaped, line] = [false, false, 1];
  let [text, begins] = ["", 0];
  /** The key in the outermost object that the next value belongs to, as far as it has been read. */
  let [key, isKey] = ["", false];
  /** How deep a row begins: 0 for values one after the other, 1 in a list, 2 in a list inside an object. */
  let depth = 0;

  const keep = (sign: string): void => {
    if (begins === 0) return;
    text += sign;
    if (text.length > LONGEST_ROW) tooLong(begins);
  };
  const opens = (sign: string): void => {
    const isList = sign === "[";
    if (isList && open.length === 0) depth = 1;
    else if (isList && open.length === 1 && open[0] === "{" && depth === 0 && LIST_KEYS.has(key)) [depth, text, begins] = [2, "", 0];
    else if (begins === 0 && open.length === depth && !isList) begins = line;
    open.push(sign);
    keep(sign);
  };
  const closes = (sign: string, rows: JsonRow[]): void => {
    keep(sign);
    open.pop();
    if (begins > 0 && open.length === depth) {
      rows.push({ text, line: begins });
      [text, begins] = ["", 0];
    }
    if (open.length < depth) depth = 0;
  };
  const inString = (sign: string): void => {
    keep(sign);
    if (isKey && !escaped && sign !== '"' && key.length < 40) key += sign;
    inText = escaped || sign !== '"';
    escaped = !escaped && sign === "\\";
  };
  const outside = (sign: string, rows: JsonRow[]): void => {
    if (sign === "\n") line += 1;
    if (sign === "{" || sign === "[") opens(sign);
    else if (sign === "}" || sign === "]") closes(sign, rows);
    else keep(sign);
    if (sign === '"') {
      inText = true;
      isKey = open.length === 1 && open[0] === "{" && key === "";
    } else if (open.length === 1 && sign === ",") key = "";
    else if (open.length === 0) key = "";
  };
  return {
    read: (piece) => {
      const rows: JsonRow[] = [];
      for (const sign of piece) {
        if (inText) inString(sign);
        else outside(sign, rows);
      }
      return rows;
    },
    end: () => (open.length === 0 ? [] : [{ text: text || open.join(""), line: begins || line }]),
  };
}
