/** The settings as the page shows them: read once, followed wherever they are changed, written at once. */
import { useEffect, useState } from "preact/hooks";
import { onLocalChanged, ownId, readLocal } from "../browser/api.ts";
import { changeSettings, onSettingsChanged, readInForce } from "../browser/settings-store.ts";
import { inForce } from "../policy/in-force.ts";
import { changedSettings } from "../policy/read-settings.ts";
import { BROKEN_KEY, READER_KEY, type Settings } from "../policy/settings.ts";
import type { SettingsInPage } from "./settings-context.ts";

const troubleOf = (kept: unknown): string | null => {
  const { trouble } = (kept ?? {}) as { trouble?: unknown };
  return typeof trouble === "string" ? trouble : null;
};

const keptIfAny = (key: string): Promise<unknown> => readLocal(key).catch(() => undefined);

export function useSettings(knownRules: readonly string[]): SettingsInPage {
  const [force, setForce] = useState(() => inForce(null, null));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const read = async (): Promise<void> => {
    const [settings, reader, wholeness] = await Promise.all([readInForce(knownRules), ...[READER_KEY, BROKEN_KEY].map(keptIfAny)]);
    setForce(settings);
    setTrouble(troubleOf(reader));
    setBroken(wholeness !== undefined);
  };
  useEffect(() => {
    onSettingsChanged(() => void read());
    for (const key of [READER_KEY, BROKEN_KEY]) onLocalChanged(key, () => void read());
    void read();
  }, []);
  const change = (changed: Partial<Settings>): void => {
    // Shown at once, and even where it cannot be kept.
    setForce(inForce(changedSettings(force.agent, changed), force.company, knownRules));
    changeSettings(changed).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  };
  return { force, trouble, broken, unsaved, ownId: ownId(), change };
}
