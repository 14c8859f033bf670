/** Habits of service that last: the teachings of seed 004, and what brings each of them into a reply. */
import type { Teaching } from "../rules/traceability.ts";

export const HABITS: readonly Teaching[] = [
  { id: "004.1", teaching: "Press 1, press 2, hold and hold: no run-around", rules: ["pass-the-buck", "vague-promise"] },
  { id: "004.2", teaching: "Better, quicker, wrapped in courtesy", rules: ["polite-request", "canned-phrase"], advice: ["weights"] },
  { id: "004.3", teaching: "Stop, look and listen", rules: ["reflect-understanding", "missing-empathy"], advice: ["headline"] },
  { id: "004.4", teaching: "Gather information and learn from it", rules: ["ask-to-understand", "prevent-recurrence"] },
  { id: "004.5", teaching: "Memorise what matters to your customers", rules: ["reflect-understanding", "acknowledge-impact"] },
  { id: "004.6", teaching: "Respect: customers are savvy and want it now", rules: ["condescension", "set-a-date"] },
  {
    id: "004.7",
    teaching: "The human touch: personal attention",
    rules: ["warm-greeting", "personal-signoff", "canned-phrase", "impersonal-opening"],
  },
  {
    id: "004.8",
    teaching: "Talk to happy customers as well as unhappy ones",
    rules: ["thank-customer", "share-gladness"],
    advice: ["need"],
  },
  { id: "004.9", teaching: "Set a date", rules: ["set-a-date", "missing-timeframe", "vague-promise", "impossible-date"] },
  { id: "004.10", teaching: "Review what works and what does not", rules: ["prevent-recurrence", "repeated-reply"], advice: ["score"] },
  { id: "004.11", teaching: "Share the facts: knowledge builds confidence", rules: ["explain-cause", "explain-why"] },
  { id: "004.12", teaching: "Anticipate the worst and have a plan", rules: ["anticipate-next"] },
  { id: "004.13", teaching: "Follow through: it ends when the problem is gone", rules: ["follow-through", "shut-the-door"] },
  { id: "004.14", teaching: "The golden rule", rules: ["perspective-taking"] },
];
