/** Things that went wrong, and what is made of them: the teachings of seed 001, and what brings each of them into a reply. */
import type { Teaching } from "../rules/traceability.ts";

export const RECOVERY: readonly Teaching[] = [
  { id: "001.1", teaching: "Not everything works out: we are human", rules: ["admit-fault", "over-apology"] },
  { id: "001.2", teaching: "Customers accept an attempt when the effort was real", rules: ["see-what-i-can-do", "first-person-action"] },
  { id: "001.3", teaching: "Late, broken, dearer than agreed: name what failed", rules: ["specific-apology"] },
  { id: "001.4", teaching: "It is how you take care of it that counts", rules: ["first-person-action", "missing-next-step"] },
  { id: "001.5", teaching: "Personal attention that sees it through", rules: ["follow-through"] },
  { id: "001.6", teaching: "What went wrong is made right, or it is never forgotten", rules: ["make-it-right"] },
  { id: "001.7", teaching: "Nobody wants to be treated as if in the wrong", rules: ["blame-customer", "non-apology", "validate-customer"] },
  { id: "001.8", teaching: "Nobody wants to be looked at as if mad", rules: ["blame-customer", "dismiss-feeling"] },
  { id: "001.9", teaching: "Whoever is treated badly tells many others", rules: ["missing-empathy"], advice: ["weights"] },
  { id: "001.10", teaching: "Act when things happen, and be ready", rules: ["anticipate-next", "missing-next-step"] },
];
