/** The rules about framing, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";
import { missingAlternative } from "./missing-alternative.ts";
import { policyWall } from "./policy-wall.ts";

export const FRAMING: readonly Rule[] = [policyWall, missingAlternative];
