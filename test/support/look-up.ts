/** Messages looked up as the browser does it, for places that have no extension around them. */
import type { LookUp } from "../../src/words/say.ts";

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

/** Named placeholders stand for $1, $2 and so on, and those for the values; "" where there is no message. */
export const lookUpIn =
  (messages: Messages): LookUp =>
  (key, values) => {
    const { message, placeholders = {} } = messages[key] ?? { message: "" };
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const at = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return values[at - 1] ?? "";
    });
  };
