/** The rules about ownership, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";
import { agentlessFault } from "./agentless-fault.ts";
import { deflectBlame } from "./deflect-blame.ts";
import { firstPersonAction } from "./first-person-action.ts";
import { nonApology } from "./non-apology.ts";
import { passTheBuck } from "./pass-the-buck.ts";
import { setADate } from "./set-a-date.ts";
import { unfilledBlank } from "./unfilled-blank.ts";
import { vaguePromise } from "./vague-promise.ts";

export const OWNERSHIP: readonly Rule[] = [
  unfilledBlank,
  firstPersonAction,
  setADate,
  agentlessFault,
  deflectBlame,
  passTheBuck,
  vaguePromise,
  nonApology,
];
