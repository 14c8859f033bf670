/** What the shops are told is what the package does: every permission with its reason, and texts that fit. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { LANGUAGES, messagesIn } from "../support/messages.ts";

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");
const listing = read("assets/store/listing.md");
const manifest = JSON.parse(read("manifest.json"));
/** The text under a heading of the listing. */
const under = (heading: string): string =>
  new RegExp(`^## ${heading}\\n\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(listing)?.[1]?.trim() ?? "";

it("gives the shops a reason for every permission, and for no other", () => {
  const told = [...under("Why each permission").matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)];
  expect(told.map(([, permission]) => permission)).toEqual([...manifest.permissions, "optional_host_permissions"]);
  expect(told.filter(([, , reason]) => reason!.length < 40)).toEqual([]);
});

it("keeps to the lengths that the shops allow", () => {
  expect(under("Description").length).toBeGreaterThan(500);
  expect(under("Description").length).toBeLessThan(10_000);
  expect(under("Single purpose").length).toBeLessThan(1_000);
  for (const language of LANGUAGES) {
    expect(messagesIn(language).name!.message.length, language).toBeLessThanOrEqual(45);
    expect(messagesIn(language).description!.message.length, language).toBeLessThanOrEqual(132);
  }
});

/** Width and height of a PNG, from its header. */
const sizeOf = (file: string): readonly [number, number] => {
  const bytes = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

it("has pictures and icons in the sizes that the shops and browsers ask for", () => {
  for (const name of ["reply", "mail", "rule-book", "privacy"]) expect(sizeOf(`assets/store/${name}.png`), name).toEqual([1280, 800]);
  expect(sizeOf("assets/store/tile.png")).toEqual([440, 280]);
  for (const [size, icon] of Object.entries<string>(manifest.icons)) expect(sizeOf(`assets/${icon}`)).toEqual([Number(size), Number(size)]);
});
