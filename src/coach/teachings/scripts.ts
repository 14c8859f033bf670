/** Scripts and the care behind them: the teachings of seed 000, and what brings each of them into a reply. */
import type { Teaching } from "../rules/traceability.ts";

export const SCRIPTS: readonly Teaching[] = [
  { id: "000.1", teaching: "Take the time to answer: think, plan, consider", rules: ["reflect-understanding"], advice: ["questions"] },
  { id: "000.2", teaching: "Canned answers do not get it done", rules: ["canned-phrase"] },
  {
    id: "000.3",
    teaching: "A script is a foundation: use its elements in your own way",
    rules: ["repeated-reply", "reflect-understanding", "unfilled-blank"],
  },
  { id: "000.4", teaching: "Never the same words over and over", rules: ["repeated-reply"] },
  {
    id: "000.5",
    teaching: "Delivered with the same enthusiasm from first to last, never by rote",
    rules: ["warm-greeting", "warm-close", "share-gladness"],
  },
  { id: "000.6", teaching: "Answer in time", rules: ["set-a-date", "thank-customer"] },
  { id: "000.7", teaching: "Be thoughtful and reasonable", rules: ["explain-why"] },
  {
    id: "000.8",
    teaching: "Be respectful, always",
    rules: ["controlling-language", "told-you-so", "polite-request", "give-credit", "soft-wording"],
  },
  { id: "000.9", teaching: "Would you want to hear it? How does it sound to the customer?", rules: ["perspective-taking"] },
  { id: "000.10", teaching: "Basic language, in a fitting manner", rules: ["officialese", "clear-steps"] },
  { id: "000.11", teaching: "The desire to be caring", rules: ["acknowledge-impact", "cold-or-curt", "reassure"] },
  { id: "000.12", teaching: "The attitude towards co-workers shows", rules: ["deflect-blame"] },
  {
    id: "000.13",
    teaching: "Be able and ready to handle all of their business",
    rules: ["own-the-issue", "first-person-action"],
    advice: ["questions"],
  },
  { id: "000.14", teaching: "Undo what others have done", rules: ["acknowledge-impact"] },
  { id: "000.15", teaching: "A poor answer loses sales, trust and business", rules: ["missing-empathy"], advice: ["need"] },
];
