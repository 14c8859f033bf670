/** The schema that tells Chrome and Edge which policies there are, from the table of settings. Firefox takes none. */
import { join } from "node:path";
import { importSource } from "./import-source.mjs";

export async function managedSchemaOf(root) {
  const [{ managedSchema }, { SETTINGS }] = await Promise.all(
    ["schema", "settings"].map((name) => importSource(join(root, `src/policy/${name}.ts`))),
  );
  return managedSchema(SETTINGS);
}
