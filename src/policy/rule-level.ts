/** How far a rule goes: silent, counted but not shown, shown, or also asked about before sending. */
export const RULE_LEVELS = ["off", "observe", "suggest", "confirm"] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];
