/** The team's packs: loaded from a file, looked at rule by rule, taken out again; the company's stand where nobody can take them out. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isLocked } from "../policy/in-force.ts";
import type { PackFile } from "../policy/pack-file.ts";
import { LONGEST_PACK, type PackProblem, type PackRead } from "../policy/read-pack.ts";
import { type Bench, useBench } from "./bench-context.ts";
import { FileChoice } from "./FileChoice.tsx";
import { ManagedNote } from "./Managed.tsx";
import { PackEntry, Problems } from "./PackEntry.tsx";
import { PartFrame, Section } from "./PartFrame.tsx";
import type { PartProps } from "./parts.ts";
import { type SettingsInPage, useSettingsInPage } from "./settings-context.ts";
import { TeamSites } from "./TeamSites.tsx";
import { words } from "./words.ts";

/** UTF-16 units of a pack are at most so many bytes. */
const BYTES = 4;

/** What came of the last file. */
interface Loaded {
  readonly problems: readonly PackProblem[];
  readonly refused: boolean;
}

export async function packIn(file: File, bench: Bench, signal: AbortSignal): Promise<PackRead> {
  if (file.size <= BYTES * LONGEST_PACK) return bench.ask("packText", await file.text(), signal);
  return { pack: null, file: null, problems: [{ at: "", problem: `is longer than ${LONGEST_PACK} characters` }] };
}

export function TeamPack({ signal }: PartProps): JSX.Element | null {
  const page = useSettingsInPage();
  const bench = useBench();
  const [loaded, setLoaded] = useState<Loaded>({ problems: [], refused: false });
  const [removed, setRemoved] = useState<PackFile | null>(null);
  useRuleInView(page?.force.settings.packs.length ?? 0);
  if (!page || !bench) return null;
  const { packs } = page.force.settings;
  const load = async (file: File): Promise<void> => {
    const read = await packIn(file, bench, signal);
    setLoaded({ problems: read.problems, refused: read.file === null });
    setRemoved(null);
    if (read.file) page.change({ packs: withPack(page, read.file) });
  };
  const remove = (pack: PackFile): void => {
    page.change({ packs: ownPacks(page).filter(({ id }) => id !== pack.id) });
    setRemoved(pack);
  };
  const bringBack = (pack: PackFile): void => {
    page.change({ packs: withPack(page, pack) });
    setRemoved(null);
  };
  return (
    <PartFrame title={words.team} lead={words.teamAbout}>
      <Section title={words.teamLoad}>
        <FileChoice name="pack" title={words.teamFile} about={words.teamFileHint} locked={isLocked(page.force, "packs")} choose={load} />
        {isLocked(page.force, "packs") && <ManagedNote id="managed-pack" />}
        <p role="status">
          {page.unsaved ? words.unsaved : removed ? words.teamRemoved(removed.name) : loaded.refused && words.teamRefused}
        </p>
        {removed && (
          <button type="button" onClick={() => bringBack(removed)}>
            {words.teamUndo}
          </button>
        )}
        <Problems problems={loaded.problems} />
      </Section>
      {packs.length === 0 && <p class="none">{words.teamNone}</p>}
      {packs.map((pack) => (
        <PackEntry key={pack.id} pack={pack} bench={bench} signal={signal} {...(isOwn(page, pack) && { remove: () => remove(pack) })} />
      ))}
      <TeamSites />
    </PartFrame>
  );
}

/** A link to one of the team's rules leads to it once its pack is drawn. */
function useRuleInView(packs: number): void {
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [packs]);
}

/** What the agent has loaded. */
const ownPacks = ({ force }: SettingsInPage): readonly PackFile[] => force.agent.packs ?? [];
const isOwn = ({ force }: SettingsInPage, { id }: PackFile): boolean => !force.company.packs?.some((pack) => pack.id === id);

/** A pack stands in place of an older one of its name. */
export const withPack = (page: SettingsInPage, pack: PackFile): readonly PackFile[] => [
  ...ownPacks(page).filter(({ id }) => id !== pack.id),
  pack,
];
