/** The rules about ownership, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";
import { admitFault } from "./admit-fault.ts";
import { agentlessFault } from "./agentless-fault.ts";
import { anticipateNext } from "./anticipate-next.ts";
import { deflectBlame } from "./deflect-blame.ts";
import { explainCause } from "./explain-cause.ts";
import { extraMile } from "./extra-mile.ts";
import { firstPersonAction } from "./first-person-action.ts";
import { followThrough } from "./follow-through.ts";
import { impossibleDate } from "./impossible-date.ts";
import { makeItRight } from "./make-it-right.ts";
import { missingFollowThrough } from "./missing-follow-through.ts";
import { missingNextStep } from "./missing-next-step.ts";
import { missingTimeframe } from "./missing-timeframe.ts";
import { namedHandoff } from "./named-handoff.ts";
import { nonApology } from "./non-apology.ts";
import { ownTheIssue } from "./own-the-issue.ts";
import { passTheBuck } from "./pass-the-buck.ts";
import { preventRecurrence } from "./prevent-recurrence.ts";
import { readyAgreement } from "./ready-agreement.ts";
import { setADate } from "./set-a-date.ts";
import { vaguePromise } from "./vague-promise.ts";

export const OWNERSHIP: readonly Rule[] = [
  ownTheIssue,
  firstPersonAction,
  readyAgreement,
  makeItRight,
  admitFault,
  explainCause,
  setADate,
  impossibleDate,
  followThrough,
  namedHandoff,
  preventRecurrence,
  anticipateNext,
  extraMile,
  agentlessFault,
  deflectBlame,
  passTheBuck,
  vaguePromise,
  nonApology,
  missingNextStep,
  missingTimeframe,
  missingFollowThrough,
];
