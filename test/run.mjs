/** What `npm test` runs: set-up, checks, unit tests, build, live tests; its last lines name what failed, the very last is "N passed, N failed". */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ensureChromium, ensureDependencies, ensureFirefox, npm, ROOT, run, say } from "./support/setup.mjs";

const reports = mkdtempSync(join(tmpdir(), "reply-coach-reports-"));
const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");

/** Counts of one vitest report, and the names of what failed. A file that cannot even be loaded holds no test, and counts as one failure. */
const countsOf = (file) => {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((t) => t.status === "failed"),
  );
  const failures = testResults.flatMap(({ assertionResults }) => assertionResults.filter((t) => t.status === "failed"));
  const names = [...failures.map(({ fullName }) => fullName), ...broken.map(({ name }) => relative(ROOT, name))];
  return { passed: numPassedTests, failed: numFailedTests + broken.length, names };
};

/** One of vitest's projects, as counts. No report, an empty one, or a bad end without a failed test is a failure. */
const test = (project) => {
  say(`Tests: ${project}`);
  const file = join(reports, `${project}.json`);
  const options = [
    "--config",
    "test/vitest.config.ts",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const ended = run(process.execPath, [vitest, "run", ...options]);
  try {
    const counts = countsOf(file);
    const silent = counts.failed === 0 && (!ended || counts.passed === 0);
    return silent ? { ...counts, failed: 1, names: [`${project}: ended badly, with no failed test`] } : counts;
  } catch {
    return { passed: 0, failed: 1, names: [`${project}: left no report`] };
  }
};

/** A step that is no test: silent in the counts when it goes well, one failure when it does not. */
const step = (what, script) => {
  say(what);
  const passed = npm(["run", "--silent", script]);
  if (!passed) console.error(`${what} failed; what it said is above.`);
  return { passed: 0, failed: passed ? 0 : 1, names: passed ? [] : [what] };
};

const everything = () => {
  ensureDependencies();
  ensureChromium();
  ensureFirefox();
  const before = [step("Types, lint, house", "check"), test("unit")];
  const build = step("Build", "build");
  return [...before, build, ...(build.failed ? [] : [test("live")])];
};

const outcome = () => {
  try {
    return everything();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [{ passed: 0, failed: 1 }];
  }
};

const results = outcome();
rmSync(reports, { recursive: true, force: true });
const sum = (key) => results.reduce((total, counts) => total + counts[key], 0);
const [passed, failed] = [sum("passed"), sum("failed")];
for (const name of results.flatMap(({ names = [] }) => names)) console.log(`failed: ${name}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
