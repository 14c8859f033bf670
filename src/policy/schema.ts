/** What browsers are told of a company's policy: every setting as a JSON schema, in the subset that Chrome's managed storage takes. */

/** Exactly one type each, and no more than types: what a browser's schema forbids it drops without a word, where we would say why. */
export interface Schema {
  readonly type: "boolean" | "integer" | "string" | "array" | "object";
  readonly title?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

interface Described {
  readonly title: string;
  readonly about: string;
  readonly reader: { readonly schema: Schema };
}

/** The schema of a whole policy, from the table of settings. */
export const managedSchema = (settings: Readonly<Record<string, Described>>): Schema => ({
  type: "object",
  properties: Object.fromEntries(
    Object.entries(settings).map(
      ([
        name,
        {
          title,
          about,
          reader: { schema },
        },
      ]) => {
        const description = [about, schema.description].filter(Boolean).join(" ");
        return [name, { ...schema, title, description }];
      },
    ),
  ),
});

/** Where a value is of another type than the schema says; null where it fits. Chrome and Edge leave out all of a top-level key for it. */
export function misfit(schema: Schema, value: unknown, at: string): string | null {
  if (!isOf(schema.type, value)) return at;
  const inner =
    schema.type === "array"
      ? (value as readonly unknown[]).map((each, i) => misfit(schema.items ?? schema, each, `${at}[${i}]`))
      : Object.entries(schema.type === "object" ? Object(value) : {}).map(([key, each]) => misfitAt(schema, key, each, at));
  return inner.find((each) => each !== null) ?? null;
}

/** Keys that a schema does not name are left out by themselves. */
function misfitAt({ properties, additionalProperties }: Schema, key: string, value: unknown, at: string): string | null {
  const schema = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  return schema ? misfit(schema, value, `${at}.${key}`) : null;
}

function isOf(type: Schema["type"], value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
