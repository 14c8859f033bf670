/** Every rule, in the order an agent meets them. */
import type { Rule } from "../rule.ts";
import { missingAlternative } from "./framing/missing-alternative.ts";
import { policyWall } from "./framing/policy-wall.ts";
import { unfilledBlank } from "./ownership/unfilled-blank.ts";

export const RULES: readonly Rule[] = [policyWall, missingAlternative, unfilledBlank];
