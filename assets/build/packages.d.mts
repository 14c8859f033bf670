/** Types of packages.mjs, for the tests. */
export type Contents = Readonly<Record<string, Uint8Array>>;
export type Manifest = Readonly<Record<string, unknown>>;
export function filesIn(dir: string): Promise<string[]>;
export function contentsOf(dir: string, names?: readonly string[]): Promise<Contents>;
export function zipOf(contents: Contents): Uint8Array;
export function withManifest(contents: Contents, change: (manifest: Manifest) => Manifest): Contents;
