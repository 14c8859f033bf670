/** The agent's settings as the page shows them: read once, followed wherever they are changed, written at once. */
import { useEffect, useState } from "preact/hooks";
import { onLocalChanged, readLocal, writeLocal } from "../browser/api.ts";
import { READER_KEY, readSettings, SETTINGS_KEY, type Settings } from "../policy/settings.ts";
import type { SettingsInPage } from "./settings-context.ts";

const troubleOf = (kept: unknown): string | null => {
  const { trouble } = (kept ?? {}) as { trouble?: unknown };
  return typeof trouble === "string" ? trouble : null;
};

export function useSettings(knownRules: readonly string[]): SettingsInPage {
  const [settings, setSettings] = useState<Settings>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const read = async (): Promise<void> => {
    const [kept, reader] = await Promise.all([SETTINGS_KEY, READER_KEY].map((key) => readLocal(key).catch(() => undefined)));
    setSettings(readSettings(kept ?? {}, knownRules).settings);
    setTrouble(troubleOf(reader));
  };
  useEffect(() => {
    for (const key of [SETTINGS_KEY, READER_KEY]) onLocalChanged(key, () => void read());
    void read();
  }, []);
  const change = (changed: Settings): void => {
    const next = { ...settings, ...changed };
    setSettings(next);
    writeLocal(SETTINGS_KEY, next).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  return { settings, trouble, unsaved, change };
}
