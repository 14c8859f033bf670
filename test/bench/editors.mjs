#!/usr/bin/env node
/** `npm run bench:editors`: the contract of the editors as a table, editor x browser x property, from the live tests' own report. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FILES = { "test/live/editors.test.ts": "chromium", "test/live/editors-firefox.test.ts": "firefox" };

/** Each column with the tests that stand for it. */
const PROPERTIES = [
  ["read", /^is recognized/],
  ["paint", /^is painted/],
  ["write+undo", /^(takes|refuses) an edit '/],
  ["caret", /caret|blank/],
  ["blurred", /focus is elsewhere/],
  ["stale", /^refuses an edit whose|^finds its words/],
  ["typed 0s", /just before a write/],
  ["typed 1.2s", /a while before a write/],
  ["two+redo", /two replacements/],
  ["our undo", /takes its own write back/],
  ["refusal", /^says so when/],
  ["rollback", /mangles/],
  ["composing", /input method/],
];
/** The test's own name says so where a behaviour is the editor's and not ours to change. */
const EXCEPTION = /\(its |^refuses an edit '/;

/** Runs the tests, or reads the reports named on the command line; returns every test with its browser, editor, title and outcome. */
function outcomes() {
  const given = process.argv.slice(2);
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-editors-bench-"));
  const reports = given.length ? given : [runTests(join(dir, "report.json"))];
  const files = reports.flatMap((report) => JSON.parse(readFileSync(report, "utf8")).testResults);
  rmSync(dir, { recursive: true, force: true });
  return files.flatMap(({ name, assertionResults }) => {
    const browser = Object.entries(FILES).find(([file]) => name.endsWith(file))?.[1];
    const seen = assertionResults.filter(({ status }) => status === "passed" || status === "failed");
    return browser ? seen.map(({ ancestorTitles, title, status }) => ({ browser, editor: ancestorTitles[0], title, status })) : [];
  });
}

function runTests(report) {
  const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
  const options = [
    "--config",
    "test/vitest.config.ts",
    "--project",
    "live",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  spawnSync(process.execPath, [vitest, "run", ...options, ...Object.keys(FILES)], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  return report;
}

/** "17/17" of more than one test, "ok" of one; "*" where an exception is named, "-" where nothing was run. */
function cell(tests) {
  if (tests.length === 0) return "-";
  const passed = tests.filter(({ status }) => status === "passed").length;
  const star = tests.some(({ title }) => EXCEPTION.test(title)) ? "*" : "";
  if (tests.length > 1) return `${passed}/${tests.length}${star}`;
  return passed ? `ok${star}` : "FAIL";
}

const tests = outcomes();
const editors = [...new Set(tests.map(({ editor }) => editor))];
const browsers = [...new Set(tests.map(({ browser }) => browser))];
const rows = editors.flatMap((editor) =>
  browsers.map((browser) => {
    const own = tests.filter((test) => test.editor === editor && test.browser === browser);
    return [editor, browser, ...PROPERTIES.map(([, which]) => cell(own.filter(({ title }) => which.test(title))))];
  }),
);
const table = [["editor", "browser", ...PROPERTIES.map(([name]) => name)], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table)
  console.log(
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
const named = tests.filter(({ title }) => EXCEPTION.test(title));
console.log("\n* the editor's own:");
for (const { editor, browser, title } of named) console.log(`  ${editor}, ${browser}: ${title}`);
const failed = tests.filter(({ status }) => status === "failed").length;
console.log(`\n${tests.length - failed} passed, ${failed} failed`);
process.exitCode = failed || tests.length === 0 ? 1 : 0;
