/** Settings in force to the coach that keeps them. */
import { detectLanguage } from "../browser/api.ts";
import { type Coach, createCoach } from "../coach/coach.ts";
import { RULES } from "../coach/rules/index.ts";
import { rulesInForce, type Settings } from "../policy/settings.ts";

export const coachFor = (settings: Settings): Coach => createCoach(rulesInForce(RULES, settings), { detect: detectLanguage });
