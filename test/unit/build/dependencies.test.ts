/** What an installation of this project runs and fetches: nothing by itself, and nothing that the lock file does not name by its hash. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, root)), "utf8");

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const packages = Object.entries((JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }).packages).filter(
  ([path]) => path !== "",
);
const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

describe("the dependencies", () => {
  it("run no script when they are installed, and these alone bring one", () => {
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
    const bring = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    // core-js is below draft-js, protobufjs below the decoder of OTLP; both serve tests alone.
    expect(bring).toEqual(["core-js", "esbuild", "protobufjs"]);
  });

  it("are pinned, each by the hash of its bytes", () => {
    // npm writes no hash for the binaries of platforms that the lock file was not made on: they are optional, and pinned by version.
    const bare = packages.filter(([, { version, integrity, optional }]) => !version || !(optional || /^sha512-/.test(integrity ?? "")));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("are shipped under licences that ask for a notice and no more", () => {
    const shipped = packages.filter(([, { dev }]) => !dev).map(([path, { license }]) => [nameOf(path), license]);
    expect(Object.fromEntries(shipped)).toEqual({
      compromise: "MIT",
      efrt: "MIT",
      "grad-school": "MIT",
      preact: "MIT",
      "suffix-thumb": "MIT",
      tinyld: "MIT",
      // By file: its own files stay open, and we change none of them.
      "webextension-polyfill": "MPL-2.0",
    });
  });
});
