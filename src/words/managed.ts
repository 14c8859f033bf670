/** How the interface says that a company has decided something: by whom, why, and whom to ask. */
import type { Say } from "./say.ts";

interface Decision {
  /** Empty where the company has not given its name. */
  readonly company: string;
  /** Empty where none is given. */
  readonly reason: string;
}

export function managedBy(say: Say, { company, reason }: Decision): string {
  if (reason) return company ? say("managed_why", { company, reason }) : say("managed_whyYours", { reason });
  return company ? say("managed_by", { company }) : say("managed_byYours");
}

/** The same with whom to ask, as text. */
export const managedSentence = (say: Say, { contact, ...decision }: Decision & { readonly contact: string }): string =>
  contact ? `${managedBy(say, decision)} ${say("managed_ask")} ${contact}` : managedBy(say, decision);
