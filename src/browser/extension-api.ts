/** The extension APIs of this browser: both have what we use under one shape, with promises. */

/** Asked for at each call, so that nothing is touched while a script loads. */
export const api = (): typeof chrome => (globalThis as { browser?: typeof chrome }).browser ?? chrome;
