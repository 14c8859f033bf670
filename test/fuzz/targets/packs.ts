/** A team's packs and the files that are audited: whatever they hold, they are read without an exception, and what is taken keeps its promises. */
import { isDeepStrictEqual } from "node:util";
import sample from "../../../assets/sample-pack.json";
import { fileReader } from "../../../src/audit/read-file.ts";
import { compile } from "../../../src/coach/pattern.ts";
import { readPhrase } from "../../../src/policy/phrase.ts";
import { readPack, readPackText } from "../../../src/policy/read-pack.ts";
import { holds, type Target } from "../target.ts";

const SAMPLE = JSON.stringify(sample);
const CHECKS = { knownRules: ["policy-wall", "officialese"], prove: () => [] };

export const pack: Target = {
  name: "pack",
  share: 4,
  longest: 6000,
  seeds: [
    SAMPLE,
    '{"id":"a","name":"A","version":"1","rules":[]}',
    '{"id":"a","name":"A","version":"1","levels":{"policy-wall":"off"}}',
    "[]",
  ],
  run(text) {
    const { pack: read, file, problems } = readPackText(text, CHECKS);
    if (!read || !file) return holds(problems.length > 0, () => "a pack that is not taken has a reason");
    const again = readPack(structuredClone(file), CHECKS);
    holds(isDeepStrictEqual(again.pack, read), () => "a pack that was read is a pack");
    holds(again.problems.length === 0, () => `a pack that was read has problems: ${JSON.stringify(again.problems)}`);
  },
};

export const phrase: Target = {
  name: "phrase",
  share: 4,
  longest: 220,
  seeds: ["kindly note (that)", "your|the money", "sorry … inconvenience", "sorry …6 we", "ticket #", "(very|so much) e-mail", "don't"],
  run(text) {
    const read = readPhrase(text);
    if ("problem" in read) holds(read.problem.length > 3, () => "a phrase that is not taken has a reason");
    else compile(read.pattern, {});
  },
};

export const table: Target = {
  name: "table",
  share: 3,
  longest: 3000,
  seeds: [
    'title,body\r\n"a, ""b""","c\nd"\r\n',
    "body;x\n1;2",
    '{"macros":[{"title":"a","actions":[{"field":"comment_value","value":"b"}]}]}',
    '{"body":"a"}\n{"body":"b"}',
  ],
  run(text) {
    const whole = rowsOf(text, text.length);
    holds(isDeepStrictEqual(rowsOf(text, 7), whole), () => "a file gives the same rows wherever its pieces end");
  },
};

/** Rows of a file that comes in pieces, or the plain word about why there are none. */
function rowsOf(text: string, length: number): unknown {
  const reader = fileReader({ name: text.trimStart().startsWith("{") ? "a.json" : "a.csv" });
  try {
    const rows = [];
    for (let at = 0; at < text.length; at += length) rows.push(...reader.read(text.slice(at, at + length)));
    return [...rows, ...reader.end()];
  } catch (error) {
    holds(/line \d+|column/.test(String(error)), () => `a file that cannot be read has a reason: ${error}`);
    return "unreadable";
  }
}
