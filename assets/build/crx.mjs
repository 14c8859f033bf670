/**
 * Signed packages for Chrome and Edge: a zip under a CRX3 header, as Chromium's components/crx_file/crx3.proto says. The npm packages that
 * write such files make the zip themselves, with the day in it, and a key where a path was mistyped; the header is four fields.
 */
import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";

/** Numbers of the fields in the proto; each is of bytes, which is wire type 2. */
const HEADER = { sha256WithRsa: 2, signedHeaderData: 10000 };
const PROOF = { publicKey: 1, signature: 2 };
const SIGNED = { crxId: 1 };

/** What is signed begins with these words, so that the signature is good for nothing else. */
const CONTEXT = Buffer.from("CRX3 SignedData\0");

const varint = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
const field = (number, bytes) => Buffer.concat([Buffer.from([...varint((number << 3) | 2), ...varint(bytes.length)]), bytes]);
const uint32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The public half of a private key, as Chromium writes it: DER, SubjectPublicKeyInfo. */
export const publicKeyOf = (pem) => createPublicKey(createPrivateKey(pem)).export({ type: "spki", format: "der" });

const crxId = (publicKey) => createHash("sha256").update(publicKey).digest().subarray(0, 16);

/** An extension's id: who signs, in 32 letters from a to p. */
export const idOf = (publicKey) =>
  crxId(publicKey)
    .toString("hex")
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** The zip, signed. The key is RSA in PEM; equal input makes equal bytes. */
export function crxOf(zip, pem) {
  const publicKey = publicKeyOf(pem);
  const signedHeaderData = field(SIGNED.crxId, crxId(publicKey));
  const signature = sign("sha256", Buffer.concat([CONTEXT, uint32(signedHeaderData.length), signedHeaderData, zip]), pem);
  const proof = Buffer.concat([field(PROOF.publicKey, publicKey), field(PROOF.signature, signature)]);
  const header = Buffer.concat([field(HEADER.sha256WithRsa, proof), field(HEADER.signedHeaderData, signedHeaderData)]);
  return Buffer.concat([Buffer.from("Cr24"), uint32(3), uint32(header.length), header, zip]);
}
