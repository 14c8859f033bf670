/** The switch of a rule. */
import type { JSX } from "preact";
import { withRule } from "../policy/in-force.ts";
import { levelOf } from "../policy/settings.ts";
import { held } from "./Controls.tsx";
import { ManagedNote, useIsLocked } from "./Managed.tsx";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

/** Whether this rule is off. */
export function useIsOff(id: string): boolean {
  const page = useSettingsInPage();
  return page !== null && levelOf(page.force.settings, id) === "off";
}

/** Nothing where there is no extension around the book, and so nothing to switch with. */
export function RuleSwitch({ id, title, off }: { readonly id: string; readonly title: string; readonly off: boolean }): JSX.Element | null {
  const page = useSettingsInPage();
  const locked = useIsLocked("rules", id);
  if (!page) return null;
  const turn = (on: boolean): void => page.change({ rules: withRule(page.force, id, on ? "suggest" : "off") });
  return (
    <>
      <label class="rule-switch">
        <input
          type="checkbox"
          aria-label={words.ruleOnNamed(title)}
          checked={!off}
          {...held(locked, `rules-${id}`)}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {off ? words.off : words.on}
      </label>
      {locked && <ManagedNote id={`managed-rules-${id}`} />}
    </>
  );
}
