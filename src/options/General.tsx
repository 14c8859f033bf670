/** The general settings: how the coach reads, what it does before sending, which rules are off. */
import type { JSX } from "preact";
import type { Rule } from "../coach/rule.ts";
import { BEFORE_SENDING, levelOf } from "../policy/settings.ts";
import { Choice, Toggle } from "./Controls.tsx";
import { PartFrame, Section } from "./PartFrame.tsx";
import type { PartProps } from "./parts.ts";
import { SettingsFile } from "./SettingsFile.tsx";
import { RuleSwitch } from "./Switches.tsx";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

export function General({ rules }: PartProps): JSX.Element | null {
  const page = useSettingsInPage();
  if (!page) return null;
  return (
    <PartFrame title={words.general} lead={words.generalAbout}>
      <p role="status" class="unsaved">
        {page.unsaved && words.unsaved}
      </p>
      {page.broken && (
        <p role="alert" class="trouble broken">
          {words.broken}
        </p>
      )}
      <Section title={words.reading}>
        <Toggle name="secondReader" title={words.secondReader} about={words.secondReaderAbout}>
          {page.trouble !== null && <p class="trouble">{words.readerTrouble(page.trouble)}</p>}
        </Toggle>
        <Toggle name="quietClean" title={words.quietClean} about={words.quietCleanAbout} />
      </Section>
      <Section title={words.sending}>
        <Choice
          name="beforeSending"
          title={words.beforeSending}
          about={words.beforeSendingAbout}
          value={page.force.settings.beforeSending}
          options={BEFORE_SENDING.map((choice) => [choice, ...words.before(choice)])}
          choose={(beforeSending) => page.change({ beforeSending })}
        />
      </Section>
      <RulesOff rules={rules} />
      <SettingsFile rules={rules} />
    </PartFrame>
  );
}

function RulesOff({ rules }: { readonly rules: readonly Rule[] }): JSX.Element | null {
  const page = useSettingsInPage();
  if (!page) return null;
  const off = rules.filter(({ id }) => levelOf(page.force.settings, id) === "off");
  return (
    <Section title={words.rulesOffTitle} about={off.length === 0 ? words.noRulesOff : words.rulesOff(off.length)}>
      <ul class="rows">
        {off.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} lang="en">
              {title}
            </a>
            <RuleSwitch id={id} title={title} off />
          </li>
        ))}
      </ul>
    </Section>
  );
}
