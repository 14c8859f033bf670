/** Switches a rule for good, as the agent asked for in the panel. */
import type { Switched } from "../browser/messages.ts";
import { changeSettings, readInForce } from "../browser/settings-store.ts";
import { RULES } from "../coach/rules/index.ts";
import { isLocked, managedBy, withRule } from "../policy/in-force.ts";

/** Keeps it in the agent's own settings. What cannot be kept changes nothing and is "not-kept"; what the company decides stays. */
export async function switchRule({ rule, on }: { readonly rule: string; readonly on: boolean }): Promise<Switched> {
  if (!isRule(rule)) return { kind: "not-kept" };
  const force = await readInForce();
  if (isLocked(force, "rules", rule)) return { kind: "managed", by: managedBy(force) };
  try {
    await changeSettings({ rules: withRule(force, rule, on ? "suggest" : "off") });
    return { kind: "kept" };
  } catch {
    return { kind: "not-kept" };
  }
}

export const isRule = (id: string): boolean => RULES.some((rule) => rule.id === id);
