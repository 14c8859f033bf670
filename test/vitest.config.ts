/** How tests run: "unit" in seconds, "live" in real browsers, one file at a time. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { kernelForVite } from "../src/model/kernel/compile.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The panel imports its style sheet as text, as esbuild's text loader gives it. */
const cssAsText: Plugin = {
  name: "css-as-text",
  enforce: "pre",
  load(id) {
    return id.endsWith(".css") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : null;
  },
};

/** A state is waited for until it comes: the default second is too short for a browser that shares its processor. */
const PATIENT = { poll: { timeout: 20_000 } };

export default defineConfig({
  root,
  plugins: [cssAsText, kernelForVite],
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    // Live tests share two cores with a browser each: one file at a time.
    fileParallelism: !process.argv.some((word) => word.includes("live")),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}", "test/house.test.ts"],
          setupFiles: "test/support/speak-english.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: PATIENT,
        },
      },
      {
        extends: true,
        test: { name: "live", include: ["test/live/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 180_000, expect: PATIENT },
      },
    ],
  },
});
