/** The agent's settings as a file: taken along, and taken from one, with the way back. */
import type { JSX } from "preact";
import { useContext, useRef, useState } from "preact/hooks";
import type { Rule } from "../coach/rule.ts";
import { QUIET_KEY, readQuiet } from "../policy/quiet.ts";
import { readSettings, sentenceOf } from "../policy/read-settings.ts";
import { SETTINGS_KEY } from "../policy/settings.ts";
import { readSettingsFile, writeSettingsFile } from "../policy/settings-file.ts";
import { download } from "./download.ts";
import { type Kept, KeptContext } from "./kept-context.ts";
import { Section } from "./PartFrame.tsx";
import { WayBack } from "./Privacy.tsx";
import { words } from "./words.ts";

export function SettingsFile({ rules }: { readonly rules: readonly Rule[] }): JSX.Element | null {
  const page = useContext(KeptContext);
  const picker = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  if (!page) return null;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = valuesIn(await file.text(), page.kept, rules);
    if (read.values) page.replace(read.values);
    setProblems(read.problems);
    if (picker.current) picker.current.value = "";
  };
  return (
    <Section title={words.settingsFile} about={words.settingsFileAbout}>
      <p class="buttons">
        <button type="button" class="plain" onClick={() => download(fileOf(page.kept), "reply-coach-settings.json")}>
          {words.exportFile}
        </button>
        <button type="button" class="plain" onClick={() => picker.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={words.importFile}
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
        <WayBack page={page} done={words.imported} />
      </p>
      <div role="alert">
        <ul class="problems">
          {problems.map((problem) => (
            <li key={problem}>
              <span lang={problem === words.notImported ? undefined : "en"}>{problem}</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function fileOf(kept: Kept): Uint8Array<ArrayBuffer> {
  const { settings } = readSettings(kept[SETTINGS_KEY] ?? {}, "agent");
  return new TextEncoder().encode(writeSettingsFile({ settings, sitesOff: readQuiet(kept[QUIET_KEY]).sitesOff }));
}

/** What is to stand in storage after an import, and what of the file is not taken. */
function valuesIn(
  text: string,
  kept: Kept,
  rules: readonly Rule[],
): { readonly values: Kept | null; readonly problems: readonly string[] } {
  const ids = rules.map(({ id }) => id);
  const { own, problems } = readSettingsFile(text, ids);
  if (!own) return { values: null, problems: [words.notImported] };
  const quiet = { ...readQuiet(kept[QUIET_KEY]), sitesOff: own.sitesOff };
  return { values: { [SETTINGS_KEY]: own.settings, [QUIET_KEY]: quiet }, problems: problems.map(sentenceOf) };
}
