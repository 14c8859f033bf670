/** The rules about empathy, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";

export const EMPATHY: readonly Rule[] = [];
