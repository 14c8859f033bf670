/** Finds the reply in a row, whatever the export calls it: its text, its name, the customer's message, the channel. */
import type { Channel } from "../coach/assessment.ts";
import { plainText } from "./plain-text.ts";
import { NoReplies, type Reply, type Row } from "./reply.ts";

/** Names of columns, best first; compared without case, spaces and strokes. */
const TEXT =
  "body reply draft text comment commentvalue commentbody message content response answer macrotext htmlbody bodyhtml template snippet".split(
    " ",
  );
const NAME = "title name macro macroname subject shortcut id key".split(" ");
const CUSTOMER = "customer customermessage question request".split(" ");
const CHANNELS: readonly Channel[] = ["email", "chat", "ticket", "social"];

type Fields = Readonly<Record<string, unknown>>;

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const firstOf = (names: readonly string[], fields: Fields): string | undefined => {
  const byName = new Map(Object.keys(fields).map((key) => [bare(key), key]));
  return names.map((name) => byName.get(name)).find((key) => key !== undefined && asText(fields[key]) !== null);
};
const asText = (value: unknown): string | null => (typeof value === "string" ? value : typeof value === "number" ? String(value) : null);

/** The reply in a row of named fields. `column` names where its text is, when the usual names do not. */
export function replyIn(fields: Fields, line: number, place: number, column?: string): Row {
  const text = textIn(fields, column);
  if (text === null) {
    if (column !== undefined && !(column in fields)) throw new NoReplies(noColumn(column, fields));
    return { line, problem: `has no reply: ${listed(fields)}` };
  }
  if (text.trim() === "") return { line, problem: "has an empty reply" };
  const named = firstOf(NAME, fields);
  const [customer, channel] = [firstOf(CUSTOMER, fields), CHANNELS.find((each) => each === fields.channel)];
  return {
    name: (named && asText(fields[named])?.trim()) || `row ${place}`,
    line,
    text: plainText(text),
    ...(customer !== undefined && customer !== column && { customer: plainText(String(fields[customer])) }),
    ...(channel && { channel }),
  } satisfies Reply;
}

const noColumn = (column: string, fields: Fields): string => `there is no column "${column}"; there are ${listed(fields)}`;
const listed = (fields: Fields): string =>
  Object.keys(fields)
    .slice(0, 20)
    .map((name) => `"${name}"`)
    .join(", ") || "no fields";

function textIn(fields: Fields, column: string | undefined): string | null {
  if (column !== undefined) return column in fields ? asText(fields[column]) : null;
  const usual = firstOf(TEXT, fields);
  return usual === undefined ? macroText(fields.actions) : asText(fields[usual]);
}

/** A Zendesk macro writes what its action on the comment says; the value may stand behind the channel it is for. */
function macroText(actions: unknown): string | null {
  if (!Array.isArray(actions)) return null;
  const values = actions.flatMap((action: { readonly field?: unknown; readonly value?: unknown } | null) =>
    action && typeof action.field === "string" && /^comment_value(?:_html)?$/.test(action.field) ? [action.value] : [],
  );
  const value = Array.isArray(values[0]) ? values[0].at(-1) : values[0];
  return asText(value);
}
