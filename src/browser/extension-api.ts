/** The extension APIs of this browser: both have what we use under one shape, with promises. */

type Api = typeof chrome;
let given: Api | null = null;

/** Asked for at each call, so that nothing is touched while a script loads. */
export const api = (): Api => given ?? (globalThis as { browser?: Api }).browser ?? chrome;

/** From now on every call goes through these. */
export const callThrough = (apis: Api): void => {
  given = apis;
};
