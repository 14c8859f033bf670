/** Everything that an agent has set, as a file to take along: written, and read with a reason for what is not taken. Pure. */
import { readQuiet } from "./quiet.ts";
import { type Problem, readSettings } from "./read-settings.ts";
import type { Settings } from "./settings.ts";

/** What makes it such a file. */
const KIND = "reply-coach-settings";

export interface OwnSettings {
  readonly settings: Partial<Settings>;
  /** Origins on which the agent has switched the coach off. */
  readonly sitesOff: readonly string[];
}

export const writeSettingsFile = ({ settings, sitesOff }: OwnSettings): string =>
  `${JSON.stringify({ kind: KIND, settings, sitesOff }, null, 2)}\n`;

/** `own` is null where the text is no such file. Never throws. */
export function readSettingsFile(text: string, knownRules: readonly string[]): { own: OwnSettings | null; problems: readonly Problem[] } {
  const json = parsed(text);
  if (typeof json !== "object" || json === null || (json as { kind?: unknown }).kind !== KIND) return { own: null, problems: [] };
  const { settings, sitesOff } = json as { readonly settings?: unknown; readonly sitesOff?: unknown };
  const read = readSettings(settings ?? {}, "agent", knownRules);
  const origins = readQuiet({ sitesOff }).sitesOff.filter((site) => /^https?:\/\/[^/]+$/.test(site));
  return { own: { settings: read.settings, sitesOff: origins }, problems: read.problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
