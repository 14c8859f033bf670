/** What can be switched on the page: the second reader, and each rule; and the list of rules that are off, with the way back. */
import type { JSX } from "preact";
import type { Rule } from "../coach/rule.ts";
import { withRule } from "../policy/in-force.ts";
import { levelOf } from "../policy/settings.ts";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

/** The settings above the book; nothing where there is no extension around it. */
export function GeneralSettings({ rules }: { readonly rules: readonly Rule[] }): JSX.Element | null {
  const page = useSettingsInPage();
  if (!page) return null;
  const off = rules.filter(({ id }) => levelOf(page.force.settings, id) === "off");
  return (
    <section class="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{words.settings}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={page.force.settings.secondReader}
          onChange={(event) => page.change({ secondReader: event.currentTarget.checked })}
        />
        <span>
          <strong>{words.secondReader}</strong> {words.secondReaderAbout}
        </span>
      </label>
      {page.trouble !== null && <p class="trouble">{words.readerTrouble(page.trouble)}</p>}
      <p role="status">{page.unsaved ? words.unsaved : off.length > 0 && words.rulesOff(off.length)}</p>
      <ul>
        {off.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} lang="en">
              {title}
            </a>{" "}
            <TurnOn id={id} title={title} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TurnOn({ id, title }: { readonly id: string; readonly title: string }): JSX.Element {
  const turn = useTurn(id);
  return (
    <button type="button" aria-label={words.turnOnNamed(title)} onClick={() => turn?.(true)}>
      {words.turnOn}
    </button>
  );
}

/** Whether this rule is off. */
export function useIsOff(id: string): boolean {
  const page = useSettingsInPage();
  return page !== null && levelOf(page.force.settings, id) === "off";
}

/** Switches one rule; null where there is nothing to switch with. */
function useTurn(id: string): ((on: boolean) => void) | null {
  const page = useSettingsInPage();
  return page && ((on) => page.change({ rules: withRule(page.force, id, on ? "suggest" : "off") }));
}

/** The switch in a rule's entry. */
export function RuleSwitch({ id, title, off }: { readonly id: string; readonly title: string; readonly off: boolean }): JSX.Element | null {
  const turn = useTurn(id);
  if (!turn) return null;
  return (
    <label class="rule-switch">
      <input type="checkbox" aria-label={words.ruleOnNamed(title)} checked={!off} onChange={(event) => turn(event.currentTarget.checked)} />
      {off ? words.off : words.on}
    </label>
  );
}
