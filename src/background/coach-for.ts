/** Settings in force to the coach that keeps them. */
import { detectLanguage } from "../browser/api.ts";
import { type Coach, createCoach } from "../coach/coach.ts";
import { RULES } from "../coach/rules/index.ts";
import { noticeWith } from "../model/second-opinion.ts";
import { rulesInForce, type Settings } from "../policy/settings.ts";
import { type ReadModel, rest } from "./second-reader.ts";

export const coachFor = (settings: Settings, model: ReadModel | null): Coach =>
  createCoach(rulesInForce(RULES, settings), { detect: detectLanguage, ...(model && { notice: noticeWith(model, rest) }) });
