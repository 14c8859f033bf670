/** The settings as the parts of the page see them; nothing here knows the extension. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { InForce } from "../policy/in-force.ts";
import type { Settings } from "../policy/settings.ts";

export interface SettingsInPage {
  readonly force: InForce;
  /** Why the second reader cannot work, in the worker's word for it; null where it can or has not been asked yet. */
  readonly trouble: string | null;
  /** A part of the package is missing or damaged, so that nothing is coached. */
  readonly broken: boolean;
  /** The last change could not be kept. */
  readonly unsaved: boolean;
  /** What this browser calls the extension. */
  readonly ownId: string;
  change(change: Partial<Settings>): void;
}

/** Null where the book is drawn without an extension around it: then it has no switches. */
export const SettingsContext = createContext<SettingsInPage | null>(null);

export const useSettingsInPage = (): SettingsInPage | null => useContext(SettingsContext);
