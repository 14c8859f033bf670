/** A human being at each end: the teachings of seed 002, and what brings each of them into a reply. */
import type { Teaching } from "../rules/traceability.ts";

export const PEOPLE: readonly Teaching[] = [
  { id: "002.1", teaching: "Finish what was announced: as promised", rules: ["follow-through"], advice: ["promises"] },
  { id: "002.2", teaching: "Be grateful when customers answer or call back", rules: ["thank-customer"] },
  {
    id: "002.3",
    teaching: "Where it cannot be done, find something else that satisfies",
    rules: ["offer-alternative", "missing-alternative"],
  },
  { id: "002.4", teaching: "A greeting and a farewell with little between them is no help", rules: ["missing-next-step"] },
  { id: "002.5", teaching: "If a supervisor must be asked, say who and for how long", rules: ["named-handoff", "set-a-date"] },
  { id: "002.6", teaching: "Good notes and listening", rules: ["reflect-understanding"] },
  { id: "002.7", teaching: "Grey areas: reasons for an exception", rules: ["extra-mile", "shut-the-door"] },
  { id: "002.8", teaching: "A newcomer with empathy helps as much as an expert", rules: ["powerless", "anxious-hedging"] },
  { id: "002.9", teaching: "No condescension: once we knew nothing", rules: ["condescension", "officialese"] },
  { id: "002.10", teaching: "Do not take the caller for a fool", rules: ["blame-customer", "condescension", "sharp-question"] },
  { id: "002.11", teaching: "The tone is heard", rules: [], advice: ["score"] },
  {
    id: "002.12",
    teaching: "A smile cannot be forced, helpfulness can be kept",
    rules: ["positive-frame", "ready-agreement", "venting"],
    advice: ["weights"],
  },
  { id: "002.13", teaching: "Put yourself in the customer's place", rules: ["perspective-taking", "acknowledge-feeling"] },
  {
    id: "002.14",
    teaching: "A human being at each end: respect and talk to one another",
    rules: ["warm-greeting", "personal-signoff", "validate-customer"],
  },
];
