/** The rules about courtesy, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";
import { giveCredit } from "./give-credit.ts";
import { impersonalOpening } from "./impersonal-opening.ts";
import { personalSignoff } from "./personal-signoff.ts";
import { politeRequest } from "./polite-request.ts";
import { sharpQuestion } from "./sharp-question.ts";
import { softWording } from "./soft-wording.ts";
import { thankCustomer } from "./thank-customer.ts";
import { warmClose } from "./warm-close.ts";
import { warmGreeting } from "./warm-greeting.ts";

export const COURTESY: readonly Rule[] = [
  warmGreeting,
  impersonalOpening,
  thankCustomer,
  giveCredit,
  politeRequest,
  softWording,
  warmClose,
  personalSignoff,
  sharpQuestion,
];
