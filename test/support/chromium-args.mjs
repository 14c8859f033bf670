/** How this project starts Chromium with the extension in it: one list for the tests, the demo and the icons. */

/** Keep the browser itself off the network and free of first-run noise. */
export const QUIET_ARGS = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/**
 * Arguments that load one unpacked extension and no other. Only an agent's own window keeps its sandbox: root has none, nor have containers.
 * @param {{ extension?: string, headless?: boolean }} [options] `extension`: absolute path of the unpacked extension;
 *   `headless`: the new headless mode, the only one that runs extensions (default true).
 * @returns {string[]}
 */
export const chromiumArgs = ({ extension, headless = true } = {}) => [
  ...(headless ? ["--headless=new"] : []),
  ...(headless || process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ...QUIET_ARGS,
  ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
];

/**
 * Options for playwright-core's `chromium.launchPersistentContext(profileDir, options)`.
 * `headless: false` because playwright's own headless flag would add a mode without extensions.
 * @param {{ executablePath: string, extension?: string, headless?: boolean }} options
 */
export const launchOptions = ({ executablePath, extension, headless = true }) => ({
  executablePath,
  headless: false,
  chromiumSandbox: !headless && process.getuid?.() !== 0,
  args: chromiumArgs({ extension, headless }),
});
