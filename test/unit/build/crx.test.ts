/** A CRX is read as Chromium reads it: the signer's key gives the id, and the signature holds over the header and every byte of the zip. */
import { createHash, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { crxOf, idOf, publicKeyOf } from "../../../assets/build/crx.mjs";
import { zipOf } from "../../../assets/build/packages.mjs";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const zip = zipOf({ "manifest.json": new TextEncoder().encode("{}") });

/** Fields of a protobuf message whose fields are all of bytes. */
function fieldsOf(bytes: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const varint = (): number => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    expect(tag & 7).toBe(2);
    const length = varint();
    fields.set(tag >>> 3, bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}

function parts(crx: Buffer) {
  const size = crx.readUInt32LE(8);
  const header = fieldsOf(crx.subarray(12, 12 + size));
  const proof = fieldsOf(header.get(2)!);
  return {
    magic: crx.toString("latin1", 0, 4),
    version: crx.readUInt32LE(4),
    signed: header.get(10_000)!,
    proof,
    zip: crx.subarray(12 + size),
  };
}

const isSigned = (crx: Buffer): boolean => {
  const { signed, proof, zip: content } = parts(crx);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signed.length);
  const key = createPublicKey({ key: proof.get(1)!, format: "der", type: "spki" });
  return verify("sha256", Buffer.concat([Buffer.from("CRX3 SignedData\0"), length, signed, content]), key, proof.get(2)!);
};

describe("a CRX", () => {
  const crx = crxOf(zip, pem);

  it("holds the zip as it was, and the id of its signer", () => {
    const { magic, version, signed, proof, zip: content } = parts(crx);
    expect([magic, version]).toEqual(["Cr24", 3]);
    expect(Object.keys(unzipSync(new Uint8Array(content)))).toEqual(["manifest.json"]);
    expect(content.equals(zip)).toBe(true);
    expect(proof.get(1)!.equals(publicKeyOf(pem))).toBe(true);
    expect(
      fieldsOf(signed)
        .get(1)!
        .equals(createHash("sha256").update(publicKeyOf(pem)).digest().subarray(0, 16)),
    ).toBe(true);
  });

  it("is signed, and no longer once a byte is changed", () => {
    expect(isSigned(crx)).toBe(true);
    const forged = Buffer.from(crx);
    forged[forged.length - 1]! ^= 1;
    expect(isSigned(forged)).toBe(false);
  });

  it("comes out the same each time", () => {
    expect(crxOf(zip, pem).equals(crx)).toBe(true);
  });

  it("gives the unpacked extension the id that the README names", () => {
    const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8");
    const id = idOf(Buffer.from(JSON.parse(read("manifest.json")).key, "base64"));
    expect(id).toMatch(/^[a-p]{32}$/);
    expect(read("README.md")).toContain(id);
  });
});
