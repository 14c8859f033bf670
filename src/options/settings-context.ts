/** The settings as the parts of the page see them; nothing here knows the extension. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Settings } from "../policy/settings.ts";

export interface SettingsInPage {
  readonly settings: Settings;
  /** Why the second reader cannot work, in the worker's word for it; null where it can or has not been asked yet. */
  readonly trouble: string | null;
  /** The last change could not be kept. */
  readonly unsaved: boolean;
  change(change: Settings): void;
}

/** Null where the book is drawn without an extension around it: then it has no switches. */
export const SettingsContext = createContext<SettingsInPage | null>(null);

/** The ids of rules that are off. */
export const useRulesOff = (): readonly string[] => useContext(SettingsContext)?.settings.rulesOff ?? [];
