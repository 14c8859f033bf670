/** Seven barriers to service and how they come down: the teachings of seed 003, and what brings each of them into a reply. */
import type { Teaching } from "../rules/traceability.ts";

export const BARRIERS: readonly Teaching[] = [
  { id: "003.1", teaching: "Put anxiety down", rules: ["anxious-hedging", "over-apology"] },
  {
    id: "003.2",
    teaching: "A smile in the voice, cheerful to the end",
    rules: ["warm-greeting", "warm-close", "share-gladness", "warm-tone", "reply-shape"],
  },
  { id: "003.3", teaching: "Give your name", rules: ["personal-signoff"] },
  { id: "003.4", teaching: "Thank the customer", rules: ["thank-customer"] },
  { id: "003.5", teaching: "Ask what you can do", rules: ["ask-to-understand"] },
  { id: "003.6", teaching: "Customers want to hear yes", rules: ["positive-frame", "ready-agreement", "hopeful-wording"] },
  { id: "003.7", teaching: "“No, sorry, it's our policy” hides behind the policy", rules: ["policy-wall", "but-eraser"] },
  { id: "003.8", teaching: "Not illegal, immoral or unethical? Then find a yes", rules: ["flat-no"] },
  { id: "003.9", teaching: "Even if you cannot say yes, do not say no", rules: ["flat-no", "unfortunately-lead"] },
  { id: "003.10", teaching: "“Let me see what I can do”", rules: ["see-what-i-can-do"] },
  {
    id: "003.11",
    teaching: "Then do something: a way around, a supervisor, an idea",
    rules: ["see-what-i-can-do", "offer-alternative", "named-handoff", "missing-alternative"],
  },
  { id: "003.12", teaching: "Show that you value their business", rules: ["canned-phrase", "extra-mile"] },
  {
    id: "003.13",
    teaching: "Indifference: greet warmly, be easy to talk to",
    rules: ["warm-greeting", "impersonal-opening", "cold-or-curt"],
  },
  { id: "003.14", teaching: "Sweet words alone are only a formality", rules: ["missing-next-step", "canned-phrase"] },
  {
    id: "003.15",
    teaching: "Listen, then say that you understand the situation",
    rules: ["reflect-understanding", "acknowledge-impact", "acknowledge-feeling", "missing-empathy"],
  },
  { id: "003.16", teaching: "Tell how you would feel", rules: ["perspective-taking"] },
  {
    id: "003.17",
    teaching: "On the customer's side, with a fair solution",
    rules: ["own-the-issue", "validate-customer", "make-it-right"],
  },
  { id: "003.18", teaching: "Own needs and issues, do what it takes", rules: ["own-the-issue"] },
  { id: "003.19", teaching: "Even if you did not create the problem", rules: ["deflect-blame", "agentless-fault", "admit-fault"] },
  { id: "003.20", teaching: "See it through till it is resolved", rules: ["shut-the-door", "follow-through"] },
  {
    id: "003.21",
    teaching: "When others are needed, still follow up",
    rules: ["named-handoff", "pass-the-buck", "missing-follow-through"],
  },
  {
    id: "003.22",
    teaching: "Rigidity: adapt to what they wish now",
    rules: ["shut-the-door", "controlling-language", "offer-alternative"],
  },
  { id: "003.23", teaching: "Do not just wait for requests", rules: ["anticipate-next"] },
  { id: "003.24", teaching: "Ask about their experience, likes and dislikes", rules: ["ask-to-understand"] },
  { id: "003.25", teaching: "Exceed expectations: the exceptional becomes normal", rules: ["extra-mile"], advice: ["suggestions"] },
  { id: "003.26", teaching: "Inability: be the expert, keep learning", rules: ["clear-steps", "powerless", "explain-cause"] },
  { id: "003.27", teaching: "Use the words your customers use", rules: ["officialese"] },
  { id: "003.28", teaching: "What matters to customers comes first", rules: ["reflect-understanding"], advice: ["questions"] },
];
