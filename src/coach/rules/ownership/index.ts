/** The rules about ownership, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";
import { unfilledBlank } from "./unfilled-blank.ts";

export const OWNERSHIP: readonly Rule[] = [unfilledBlank];
