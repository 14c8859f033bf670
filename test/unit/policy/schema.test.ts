/** The managed schema that the build writes: in the subset that Chrome takes, or Chrome would not load the extension at all. */
import { describe, expect, it } from "vitest";
import { managedSchema, type Schema } from "../../../src/policy/schema.ts";
import { SETTING_NAMES, SETTINGS } from "../../../src/policy/settings.ts";

const schema = managedSchema(SETTINGS);
const KEYS = ["type", "title", "description", "items", "properties", "additionalProperties"];

const every = (part: Schema): readonly Schema[] => [
  part,
  ...[part.items, part.additionalProperties, ...Object.values(part.properties ?? {})].flatMap((inner) => (inner ? every(inner) : [])),
];

describe("the managed schema", () => {
  it("is an object of every setting, each with a title and a description for admins", () => {
    expect(schema.type).toBe("object");
    expect(schema.additionalProperties).toBeUndefined();
    expect(Object.keys(schema.properties ?? {})).toEqual(SETTING_NAMES);
    for (const { title, description } of Object.values(schema.properties ?? {})) {
      expect(title).toMatch(/^[A-Z]/);
      expect(description).toMatch(/\.$/);
    }
  });

  it("gives every part exactly one type, and says of lists and objects what is in them", () => {
    for (const part of every(schema)) {
      expect(Object.keys(part).filter((key) => !KEYS.includes(key))).toEqual([]);
      expect(typeof part.type).toBe("string");
      if (part.type === "array") expect(part.items).toBeDefined();
      if (part.type === "object") expect(part.properties ?? part.additionalProperties).toBeDefined();
    }
  });
});
