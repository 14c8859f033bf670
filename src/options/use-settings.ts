/** The settings as the page shows them: read once, followed wherever they are changed, written at once. */
import { useEffect, useState } from "preact/hooks";
import { onLocalChanged, ownId, readLocal } from "../browser/api.ts";
import { changeSettings, onSettingsChanged, readInForce } from "../browser/settings-store.ts";
import { inForce } from "../policy/in-force.ts";
import { changedSettings } from "../policy/read-settings.ts";
import { READER_KEY, type Settings } from "../policy/settings.ts";
import type { SettingsInPage } from "./settings-context.ts";

const troubleOf = (kept: unknown): string | null => {
  const { trouble } = (kept ?? {}) as { trouble?: unknown };
  return typeof trouble === "string" ? trouble : null;
};

export function useSettings(knownRules: readonly string[]): SettingsInPage {
  const [force, setForce] = useState(() => inForce(null, null));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const read = async (): Promise<void> => {
    const [settings, reader] = await Promise.all([readInForce(knownRules), readLocal(READER_KEY).catch(() => undefined)]);
    setForce(settings);
    setTrouble(troubleOf(reader));
  };
  useEffect(() => {
    onSettingsChanged(() => void read());
    onLocalChanged(READER_KEY, () => void read());
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
  return { force, trouble, unsaved, ownId: ownId(), change };
}
