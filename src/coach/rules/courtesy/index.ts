/** The rules about courtesy, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";

export const COURTESY: readonly Rule[] = [];
