/** What the panel asks about one rule: to switch it for good, or to say more of it. */
import type { Switched } from "../browser/messages.ts";
import { changeSettings, readInForce } from "../browser/settings-store.ts";
import { openRuleBookAt } from "../browser/tab-api.ts";
import { RULES } from "../coach/rules/index.ts";
import { type InForce, isLocked, managedBy, withRule } from "../policy/in-force.ts";
import { rulesIn } from "../policy/read-settings.ts";

/** Keeps it in the agent's own settings. What cannot be kept changes nothing and is "not-kept"; what the company decides stays. */
export async function switchRule({ rule, on }: { readonly rule: string; readonly on: boolean }): Promise<Switched> {
  const force = await readInForce();
  if (!isRule(rule, force)) return { kind: "not-kept" };
  if (isLocked(force, "rules", rule)) return { kind: "managed", by: managedBy(force) };
  try {
    await changeSettings({ rules: withRule(force, rule, on ? "suggest" : "off") });
    return { kind: "kept" };
  } catch {
    return { kind: "not-kept" };
  }
}

/** One of the coach's own rules, or of the packs in force. */
const isRule = (id: string, { settings }: InForce): boolean => RULES.some((rule) => rule.id === id) || rulesIn(settings).includes(id);

/** Opens what the options page says of a rule; nothing for what is none. */
export async function openRule(rule: string): Promise<void> {
  if (isRule(rule, await readInForce())) await openRuleBookAt(rule);
}
