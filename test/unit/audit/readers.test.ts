/** Files are read piece by piece, wherever they are cut, and each kind of export gives the same replies. */
import { describe, expect, it } from "vitest";
import { csvReader, LONGEST_RECORD } from "../../../src/audit/csv.ts";
import { fileReader, type ReadOptions } from "../../../src/audit/read-file.ts";
import type { Reply, Row } from "../../../src/audit/reply.ts";
import fc from "../../support/same-seed.ts";

/** The text in pieces of these lengths, in turn. */
function cut(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let [at, i] = [0, 0]; at < text.length; i++) {
    const length = lengths[i % lengths.length] ?? text.length;
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}
const rowsIn = (text: string, options: ReadOptions, lengths: readonly number[] = [text.length || 1]): Row[] => {
  const reader = fileReader(options);
  return [...cut(text, lengths).flatMap((piece) => reader.read(piece)), ...reader.end()];
};
const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe("CSV", () => {
  const recordsIn = (text: string, by: readonly number[] = [text.length || 1]): string[][] => {
    const reader = csvReader();
    return [...cut(text, by).flatMap((piece) => reader.read(piece)), ...reader.end()].map(({ fields }) => [...fields]);
  };

  it.each<[string, string, string[][]]>([
    [
      "lines with CRLF, the last one with or without",
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "line feeds and returns alone",
      "a,b\nc,d\re,f",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    ],
    [
      "quoted fields with separators, line ends and doubled quotes",
      'a,b\r\n"x, ""y""","1\r\n2"\r\n',
      [
        ["a", "b"],
        ['x, "y"', "1\r\n2"],
      ],
    ],
    [
      "empty fields, and no empty lines",
      'a,b\n,\n\n"",""\n',
      [
        ["a", "b"],
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "a byte order mark",
      "\uFEFFa,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons, tabs and strokes",
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a quotation mark in the middle of a field",
      'a,b\n5" disk,x',
      [
        ["a", "b"],
        ['5" disk', "x"],
      ],
    ],
    ["one column", "a\n1\n2", [["a"], ["1"], ["2"]]],
  ])("takes %s", (_, text, records) => expect(recordsIn(text)).toEqual(records));

  it("gives back what was written, wherever the pieces end", () => {
    const field = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom('"', ",", "\r\n", "\n", '""', ";", ""));
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(table, lengths, (rows, by) => {
        const header = rows[0]!.map((_, i) => `column ${i}`);
        const written = [header, ...rows].map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(recordsIn(written, by)).toEqual([header, ...rows]);
      }),
      { numRuns: 500 },
    );
  });

  it("says where a quotation mark is never closed, before it has read the file into memory", () => {
    expect(() => recordsIn('a,b\n1,2\n"never,closed\n')).toThrow("line 3");
    expect(() => recordsIn(`a,b\n"${"x".repeat(LONGEST_RECORD)}`, [65_536])).toThrow("the record in line 2 is longer than");
  });
});

const REPLIES = [
  { title: "Refund", body: "We'll refund it, {today} [soon]." },
  { title: 'Say "sorry"', body: "Sorry,\nit broke. \\ }]" },
];
const asReplies = (rows: readonly Row[]): { title: string; body: string }[] =>
  (rows as readonly Reply[]).map(({ name, text }) => ({ title: name, body: text }));
const zendesk = {
  macros: REPLIES.map(({ title, body }, i) => ({
    id: i,
    title,
    active: true,
    actions: [
      { field: "status", value: "solved" },
      { field: "comment_value", value: i === 0 ? body : ["channel:all", body] },
    ],
  })),
  next_page: null,
  count: 2,
};

describe("a file of replies", () => {
  const csv = `title,body\r\n${REPLIES.map((r) => `"${r.title.replaceAll('"', '""')}","${r.body}"`).join("\r\n")}`;
  const kinds: readonly (readonly [string, string, string])[] = [
    ["CSV", "a.csv", csv],
    ["a JSON list", "a.json", JSON.stringify(REPLIES, null, 2)],
    ["an object with a list", "a.json", JSON.stringify({ count: 2, meta: { rows: [1] }, rows: REPLIES, more: [{ a: 1 }] })],
    ["a line for each", "a.jsonl", REPLIES.map((r) => JSON.stringify(r)).join("\n")],
    ["a line for each, by its look", "a", REPLIES.map((r) => JSON.stringify(r)).join("\n")],
    ["a Zendesk export of macros", "macros.json", JSON.stringify(zendesk, null, 2)],
  ];

  it.each(kinds)("is read as %s, wherever the pieces end", (_, name, text) => {
    fc.assert(
      fc.property(lengths, (by) => {
        expect(asReplies(rowsIn(text, { name }, by))).toEqual(REPLIES);
      }),
      { numRuns: 50 },
    );
  });

  it("is read to the last of 2,000 rows, each with the line it begins in", () => {
    const rows = rowsIn(
      JSON.stringify(
        Array.from({ length: 2000 }, (_, i) => ({ body: `Text ${i}.` })),
        null,
        1,
      ),
      { name: "a.json" },
      [4096],
    );
    expect(rows).toHaveLength(2000);
    expect(rows.at(-1)).toMatchObject({ name: "row 2000", line: 2 + 3 * 1999, text: "Text 1999." });
  });

  it("may have its reply, its customer and its channel under other names", () => {
    const text = "Macro name,Customer message,channel,Unsere Antwort\nOne,Where is it?,chat,On its way.";
    expect(rowsIn(text, { name: "a.csv", column: "Unsere Antwort" })).toEqual([
      { name: "One", line: 2, text: "On its way.", customer: "Where is it?", channel: "chat" },
    ]);
    expect(() => rowsIn(text, { name: "a.csv", column: "answer" })).toThrow(
      'there is no column "answer"; there are "Macro name", "Customer message", "channel", "Unsere Antwort"',
    );
  });

  it("has markup turned into lines, and placeholders for names into a name", () => {
    const body = "<p>Hi {{ticket.requester.first_name}},</p><ul><li>One &amp; two</li></ul><p>Ticket {{ticket.id}}</p>";
    expect(rowsIn(JSON.stringify([{ body }]), { name: "a.json" })).toMatchObject([
      { text: "Hi Maria,\n\nOne & two\n\nTicket {{ticket.id}}" },
    ]);
  });

  it("has bad rows told by line, and the others read", () => {
    expect(rowsIn('{"body": "Good."}\noops\n{"a": 1}\n[]\n{"body": " "}', { name: "a.jsonl" })).toEqual([
      { name: "row 1", line: 1, text: "Good." },
      { line: 2, problem: "is not JSON" },
      { line: 3, problem: 'has no reply: "a"' },
      { line: 4, problem: "is no JSON object" },
      { line: 5, problem: "has an empty reply" },
    ]);
    expect(rowsIn("body,x\nOne.,1\nTwo.,2,3", { name: "a.csv" })[1]).toEqual({
      line: 3,
      problem: "has 3 fields, where the first line names 2",
    });
    expect(rowsIn('[{"body": "Good."}, {"body": "cut', { name: "a.json" })).toEqual([
      { name: "row 1", line: 1, text: "Good." },
      { line: 1, problem: "is not JSON" },
    ]);
  });

  it("never costs more than a plain word about it, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => json.slice(1)),
        ),
        fc.constantFrom("a.csv", "a.json", "a.jsonl", "a"),
        lengths,
        (text, name, by) => {
          try {
            for (const row of rowsIn(text, { name }, by)) expect(row.line).toBeGreaterThan(0);
          } catch (error) {
            expect(String(error)).toMatch(/line \d+|column/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
