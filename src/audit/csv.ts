/** Cuts CSV (RFC 4180) into records, piece by piece: quoted fields, doubled quotes, line breaks in fields, any of three line ends. */

export interface CsvRecord {
  readonly fields: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

export interface CsvReader {
  read(piece: string): readonly CsvRecord[];
  end(): readonly CsvRecord[];
}

/** Characters of one record; a quotation mark that is never closed must not take the whole file into memory. */
export const LONGEST_RECORD = 1_000_000;
const SEPARATORS = [",", ";", "\t", "|"];

/** The separator that a header uses most. */
function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (separator: string): number => bare.split(separator).length;
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Throws, naming the line, when a record is beyond measure or a quotation mark is still open at the end. */
export function csvReader(): CsvReader {
  let [waiting, separator] = ["", ""];
  let [fields, field]: [string[], string] = [[], ""];
  let [quoted, wasQuoted, lastWasReturn] = [false, false, false];
  let [line, begins, size] = [1, 1, 0];

  const endField = (): void => {
    fields.push(field);
    [field, wasQuoted] = ["", false];
  };
  const endRecord = (records: CsvRecord[]): void => {
    endField();
    if (fields.length > 1 || fields[0] !== "") records.push({ fields, line: begins });
    [fields, size] = [[], 0];
  };
  const newLine = (records: CsvRecord[]): void => {
    endRecord(records);
    line += 1;
    begins = line;
  };
  const inQuotes = (text: string, i: number): number => {
    if (text[i] !== '"') {
      if (text[i] === "\n") line += 1;
      field += text[i];
      return i + 1;
    }
    if (text[i + 1] === '"') {
      field += '"';
      return i + 2;
    }
    quoted = false;
    return i + 1;
  };
  const outside = (text: string, i: number, records: CsvRecord[]): void => {
    const sign = text[i]!;
    if (sign === '"' && field === "" && !wasQuoted) [quoted, wasQuoted] = [true, true];
    else if (sign === separator) endField();
    else if (sign === "\r" || (sign === "\n" && !lastWasReturn)) newLine(records);
    else if (sign !== "\n") field += sign;
    lastWasReturn = sign === "\r";
  };
  const consume = (text: string, isEnd: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    // A quotation mark at the very end may be the first of two.
    const stop = !isEnd && text.endsWith('"') ? text.length - 1 : text.length;
    let i = 0;
    while (i < stop) {
      size += 1;
      if (size > LONGEST_RECORD) throw new Error(`the record in line ${begins} is longer than ${LONGEST_RECORD} characters`);
      if (quoted) i = inQuotes(text, i);
      else outside(text, i++, records);
    }
    waiting = text.slice(i);
    return records;
  };
  const read = (piece: string, isEnd: boolean): CsvRecord[] => {
    const text = waiting + piece;
    if (separator === "") {
      const header = /^[\uFEFF]?(?:[^"\r\n]|"[^"]*")*(?=[\r\n])/.exec(text)?.[0] ?? (isEnd || text.length > LONGEST_RECORD ? text : null);
      if (header === null) {
        waiting = text;
        return [];
      }
      separator = separatorOf(header);
      return consume(text.replace(/^\uFEFF/, ""), isEnd);
    }
    return consume(text, isEnd);
  };
  return {
    read: (piece) => read(piece, false),
    end: () => {
      const records = read("", true);
      if (quoted) throw new Error(`the quotation mark in the record of line ${begins} is never closed`);
      endRecord(records);
      return records;
    },
  };
}
