/** The shape of a setting: one line of the table in settings.ts. */
import type { Reader } from "./read-json.ts";

export interface Setting<T> {
  /** For admins: what it is, in a few words. */
  readonly title: string;
  /** For admins: what it does and what values mean. */
  readonly about: string;
  /** What stands when nobody has set it. */
  readonly initial: T;
  readonly reader: Reader<T>;
  /** Who may set it: the agent (and the company, above the agent), or the company alone. */
  readonly by: "agent" | "company";
  /**
   * How the company's value and the agent's go together. `whole` (when absent): one stands in place of the other. `entries`: an object,
   * entry by entry, so that one entry can be locked. `items`: a list of things with an `id`, the company's first, the agent's added.
   */
  readonly joins?: "whole" | "entries" | "items";
}

/** Gives a setting its type from its reader. */
export const setting = <T>(all: Setting<T>): Setting<T> => all;

export type ValueOf<S> = S extends Setting<infer T> ? T : never;
