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
