/** Reads a file of replies or macros, of whatever kind it is, piece by piece: CSV, JSON, one JSON object a line, a Zendesk export. */
import { replyIn } from "./columns.ts";
import { csvReader } from "./csv.ts";
import { type JsonRow, jsonReader } from "./json-rows.ts";
import { NoReplies, type Row, type RowReader } from "./reply.ts";

export interface ReadOptions {
  /** The file's name, by whose ending its kind is known; else its first character tells. */
  readonly name: string;
  /** The column or key that holds the reply, where its name is not one of the usual. */
  readonly column?: string;
}

/** Throws NoReplies when there is nothing to be found in the file, and Error, naming the line, when it cannot be cut into rows. */
export function fileReader({ name, column }: ReadOptions): RowReader {
  let reader: RowReader | null = null;
  let waiting = "";
  const readerOf = (text: string): RowReader | null => {
    const kind = kindOf(name, text);
    return kind === null ? null : kind === "csv" ? csvRows(column) : jsonRows(kind === "lines", column);
  };
  const read = (piece: string): readonly Row[] => {
    reader ??= readerOf(waiting + piece);
    const text = waiting + piece;
    waiting = reader ? "" : text;
    return reader ? reader.read(text) : [];
  };
  return {
    read,
    end: () => {
      const rows = read("\n");
      return reader ? [...rows, ...reader.end()] : rows;
    },
  };
}

type Kind = "csv" | "json" | "lines";
const ENDINGS: readonly (readonly [RegExp, Kind])[] = [
  [/\.(?:jsonl|ndjson)$/i, "lines"],
  [/\.(?:csv|tsv|txt)$/i, "csv"],
];

function kindOf(name: string, text: string): Kind | null {
  const known = ENDINGS.find(([ending]) => ending.test(name))?.[1];
  if (known) return known;
  const first = /\S/.exec(text.replace(/^\uFEFF/, ""))?.[0];
  if (first === undefined) return null;
  if (first !== "{" && first !== "[") return "csv";
  return "json";
}

function csvRows(column: string | undefined): RowReader {
  const csv = csvReader();
  let header: readonly string[] | null = null;
  let place = 0;
  const rowsOf = (records: ReturnType<typeof csv.read>): Row[] =>
    records.flatMap(({ fields, line }) => {
      if (!header) {
        header = fields.map((field) => field.trim());
        if (column !== undefined && !header.includes(column))
          throw new NoReplies(`there is no column "${column}"; there are ${header.map((each) => `"${each}"`).join(", ")}`);
        return [];
      }
      place += 1;
      if (fields.length > header.length)
        return [{ line, problem: `has ${fields.length} fields, where the first line names ${header.length}` }];
      return [replyIn(Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ""])), line, place, column)];
    });
  return { read: (piece) => rowsOf(csv.read(piece)), end: () => rowsOf(csv.end()) };
}

function jsonRows(isLines: boolean, column: string | undefined): RowReader {
  const json = jsonReader(isLines);
  let place = 0;
  const rowOf = ({ text, line }: JsonRow): Row => {
    place += 1;
    const value = parsed(text);
    if (value === undefined) return { line, problem: "is not JSON" };
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? replyIn(value as Readonly<Record<string, unknown>>, line, place, column)
      : { line, problem: "is no JSON object" };
  };
  return { read: (piece) => json.read(piece).map(rowOf), end: () => json.end().map(rowOf) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
