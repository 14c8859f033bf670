/** Runs a browser that sees a folder of the test's own in the place where it looks for policies, and nobody else does. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How to get a view of the file system of one's own here: as root, or as a user who is root in his own room. */
function unshare(place: string): readonly string[] {
  const ways = [
    ["unshare", "--mount"],
    ["unshare", "--mount", "--map-root-user"],
  ];
  const way = ways.find(([program, ...args]) => spawnSync(program!, [...args, "mount", "--bind", tmpdir(), place]).status === 0);
  if (!way) throw new Error(`Tests of company policy lay a folder over ${place} for one browser alone: that needs the right to mount.`);
  return way;
}

/** A program, written into `dir`, that runs `browser` with `policies` laid over `place`. */
export function underPolicy(browser: string, policies: string, place: string, dir: string): string {
  const program = join(dir, "browser-under-policy");
  const script = `mount --bind ${policies} ${place} && exec ${browser} "$@"`;
  writeFileSync(program, `#!/bin/sh\nexec ${unshare(place).join(" ")} -- sh -c '${script}' browser "$@"\n`, { mode: 0o755 });
  return program;
}
