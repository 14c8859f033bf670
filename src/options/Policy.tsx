/** What is in force and who has decided it: every setting with its value, what is not applied and why, and all of it as a policy file. */
import type { JSX } from "preact";
import { deciderOf, type InForce, isLocked } from "../policy/in-force.ts";
import { sentenceOf } from "../policy/read-settings.ts";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../policy/settings.ts";
import { ManagedNote } from "./Managed.tsx";
import { PartFrame, Section } from "./PartFrame.tsx";
import { PolicyExport } from "./PolicyExport.tsx";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

export function Policy(): JSX.Element | null {
  const page = useSettingsInPage();
  if (!page) return null;
  const { force } = page;
  return (
    <PartFrame title={words.policy} lead={words.policyAbout}>
      <div class="section">{force.isManaged ? <ManagedNote id="managed" /> : <p>{words.unmanaged}</p>}</div>
      <Problems force={force} />
      <Section title={words.inForce}>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.setting}</th>
                <th scope="col">{words.value}</th>
                <th scope="col">{words.decidedBy}</th>
              </tr>
            </thead>
            <tbody>
              {SETTING_NAMES.map((name) => (
                <Row key={name} name={name} force={force} />
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <PolicyExport force={force} ownId={page.ownId} />
    </PartFrame>
  );
}

function Problems({ force: { problems } }: { readonly force: InForce }): JSX.Element | null {
  const told = (["company", "agent"] as const).flatMap((who) => problems[who].map((problem) => ({ who, text: sentenceOf(problem) })));
  if (told.length === 0) return null;
  return (
    <Section title={words.notApplied} about={words.notAppliedAbout}>
      <ul class="problems">
        {told.map(({ who, text }) => (
          <li key={who + text}>
            {words.problemsOf[who]} <span lang="en">{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Row({ name, force }: { readonly name: SettingName; readonly force: InForce }): JSX.Element {
  const aside = force.agent[name] !== undefined && isLocked(force, name) && SETTINGS[name].joins !== "entries";
  return (
    <tr>
      <th scope="row">
        <span lang="en">{SETTINGS[name].title}</span> <code>{name}</code>
      </th>
      <td>
        <Value value={force.settings[name]} />
      </td>
      <td>
        {words.deciders[deciderOf(force, name)]}
        {aside && <span class="about">{words.putAside}</span>}
      </td>
    </tr>
  );
}

function Value({ value }: { readonly value: unknown }): JSX.Element {
  const isEmpty = value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
  return isEmpty ? <span class="none">{words.empty}</span> : <code>{shown(value)}</code>;
}

/** Headers may hold a secret of the company's, which is nobody's to read over a shoulder. */
const shown = (value: unknown): string =>
  typeof value === "string"
    ? value
    : JSON.stringify(
        value,
        (key, each: unknown) => (key === "headers" ? Object.fromEntries(Object.keys(Object(each)).map((name) => [name, "…"])) : each),
        1,
      );
