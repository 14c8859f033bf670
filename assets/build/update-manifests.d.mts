/** Types of update-manifests.mjs, for the tests. */
export function updateXml(update: { id: string; version: string; url: string; minimum: string }): string;
export function updatesJson(update: { id: string; version: string; url: string; hash: string; minimum: string }): string;
