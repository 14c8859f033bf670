/** Every message between a page and the worker, in one map; both ends are typed from it. */
import type { Assessment, DraftInput } from "../coach/assessment.ts";

export interface Messages {
  /** Score a draft. Answered twice on a cold worker: at once from the literal rules, then in full. */
  assess: { ask: DraftInput; answer: Assessment };
}

export type MessageName = keyof Messages;

/** What travels from the page through the Port. `id` counts up per page. */
export type Ask = { [N in MessageName]: { readonly id: number; readonly name: N; readonly body: Messages[N]["ask"] } }[MessageName];

/** What travels back. `final` is false for a first, quicker answer that a fuller one will follow. */
export type Answer =
  | {
      [N in MessageName]: { readonly id: number; readonly name: N; readonly body: Messages[N]["answer"]; readonly final: boolean };
    }[MessageName]
  | { readonly id: number; readonly error: string };

/** Name of the Port that a page opens when a reply box gets the focus. */
export const COACH_PORT = "reply-coach";
