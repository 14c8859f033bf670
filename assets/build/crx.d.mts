/** Types of crx.mjs, for the tests. */
export function publicKeyOf(pem: string): Buffer;
export function idOf(publicKey: Uint8Array): string;
export function crxOf(zip: Uint8Array, pem: string): Buffer;
