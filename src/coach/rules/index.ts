/** Every rule, in the order an agent meets them. */
import type { Rule } from "../rule.ts";
import { COURTESY } from "./courtesy/index.ts";
import { EMPATHY } from "./empathy/index.ts";
import { FRAMING } from "./framing/index.ts";
import { OWNERSHIP } from "./ownership/index.ts";
import { SENDING } from "./sending/index.ts";

export const RULES: readonly Rule[] = [...SENDING, ...EMPATHY, ...OWNERSHIP, ...FRAMING, ...COURTESY];
