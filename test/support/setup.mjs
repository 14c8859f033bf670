/** Sets up what a fresh checkout lacks, with nothing but Node: the dependencies, and Chromium. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The browsers the tests drive: what they are called, where they may be, and how a person gets them. */
const BROWSERS = {
  // Not Google Chrome: from 137 on it ignores --load-extension.
  chromium: {
    title: "Chromium",
    names: ["chromium", "chromium-browser", "ungoogled-chromium", "Chromium"],
    places: ["/usr/bin", "/usr/local/bin", "/snap/bin", "/usr/lib/chromium", "/Applications/Chromium.app/Contents/MacOS"],
    told: ["CHROMIUM_PATH", "CHROME_PATH"],
    apt: "chromium",
    how: "Install the package `chromium` (Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS: brew install --cask chromium), or set CHROMIUM_PATH to a Chromium.",
  },
  firefox: {
    title: "Firefox",
    names: ["firefox-esr", "firefox"],
    places: ["/usr/bin", "/usr/local/bin", "/snap/bin", "/Applications/Firefox.app/Contents/MacOS"],
    told: ["FIREFOX_PATH"],
    apt: "firefox-esr",
    how: "Install the package `firefox-esr` (Debian: sudo apt-get install firefox-esr; Fedora: sudo dnf install firefox; macOS: brew install --cask firefox), or set FIREFOX_PATH to a Firefox.",
  },
};

/** One line about what is being done. */
export const say = (line) => console.log(`\u00B7 ${line}`);

/**
 * Run a program with its output shown, in the project's folder.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @returns {boolean} whether it ended well
 */
export const run = (program, args, env = {}) =>
  spawnSync(program, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;

/** npm by the path it told us, so that the one that started us is the one that goes on. */
export const npm = (args) => {
  const path = process.env.npm_execpath;
  return path?.endsWith(".js") ? run(process.execPath, [path, ...args]) : run("npm", args);
};

/** Whether every package of the lock file is installed in its version. Packages for other platforms may be absent. */
export const dependenciesFit = (root = ROOT) => {
  const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages ?? {};
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const installed = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(([path, wanted]) => {
    const have = installed[path];
    return path === "" || wanted.link || (have ? have.version === wanted.version : Boolean(wanted.optional || wanted.devOptional));
  });
};

/** Install the dependencies unless they are as the lock file wants them. Throws when npm cannot. */
export const ensureDependencies = () => {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Error(`Node 20 or later is needed; this is ${process.versions.node}.`);
  if (dependenciesFit()) return;
  say("Installing dependencies (npm ci)");
  const installed = npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (!installed || !dependenciesFit()) throw new Error("npm ci failed; its message is above.");
};

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const toldOf = ({ told }) => told.map((name) => process.env[name]).find(Boolean);

/** A browser's path, or null. What the environment says (`CHROMIUM_PATH`, `FIREFOX_PATH`) is believed before anything else. */
const find = (browser) => {
  const told = toldOf(browser);
  if (told) return runnable(told) ? told : null;
  const folders = new Set([...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...browser.places]);
  const files = [...folders].flatMap((folder) => browser.names.map((name) => join(folder, name)));
  return files.find(runnable) ?? null;
};

const ensure = (browser) => {
  const told = toldOf(browser);
  const path = find(browser) ?? (told ? null : install(browser));
  const missing = told ? `There is no program at ${told}.` : `${browser.title} is needed and was not found.`;
  if (!path) throw new Error(`${missing} ${browser.how}`);
  process.env[browser.told[0]] = path;
  return path;
};

/** On Debian, as root; elsewhere it is for the person to do. */
const install = (browser) => {
  const debian = existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
  if (!debian || process.getuid?.() !== 0) return null;
  say(`Installing ${browser.title} (apt-get install ${browser.apt})`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  if (!run("apt-get", ["update", "-q"], quiet)) throw new Error(`apt-get update failed; its message is above. ${browser.how}`);
  if (!run("apt-get", ["install", "-y", "-q", "--no-install-recommends", browser.apt], quiet))
    throw new Error(`apt-get install ${browser.apt} failed; its message is above. ${browser.how}`);
  return find(browser);
};

/** Chromium's path, or null. */
export const findChromium = () => find(BROWSERS.chromium);

/** Chromium's path; on Debian as root it is installed when missing. Sets `CHROMIUM_PATH` for what we start. Throws with what to install. */
export const ensureChromium = () => ensure(BROWSERS.chromium);

/** Firefox's path, in the same way; sets `FIREFOX_PATH`. */
export const ensureFirefox = () => ensure(BROWSERS.firefox);
