/** The one manifest as each browser wants it. */
import { contentScripts, LOCAL_PAGES } from "./site-files.mjs";

/** The worker runs the model's own code; nothing else becomes possible. */
const withModelPolicy = (policy) => policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** What only one of the two kinds of browser knows. */
const FOR = {
  chrome: ({ browser_specific_settings: _, background: { service_worker }, ...rest }) => ({ ...rest, background: { service_worker } }),
  firefox: ({ key: _, minimum_chrome_version: __, storage: ___, background: { scripts }, ...rest }) => ({
    ...rest,
    background: { scripts },
  }),
};

/** Nobody presses the toolbar icon in a test: the popup is told of a local page by permission instead. Its id is its folder's. */
const development = ({ key: _, ...manifest }) => ({
  ...manifest,
  name: `${manifest.name} (development)`,
  host_permissions: LOCAL_PAGES,
});

/**
 * @param {object} manifest manifest.json, parsed
 * @param {{ browser: "chrome" | "firefox", sites: object[], dev: boolean, withModel: boolean }} wanted `dev`: also at home on loopback pages, in every frame
 */
export function manifestFor(manifest, { browser, sites, dev, withModel }) {
  const told = FOR[browser](manifest);
  const { extension_pages } = told.content_security_policy;
  const policy = withModel ? withModelPolicy(extension_pages) : extension_pages;
  return {
    ...(dev ? development(told) : told),
    content_security_policy: { extension_pages: policy },
    content_scripts: contentScripts(sites, dev),
  };
}
