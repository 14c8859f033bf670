/** A site of the team's own: its description pasted or loaded, checked key by key, and kept with the settings. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isLocked } from "../policy/in-force.ts";
import type { Site } from "../policy/site.ts";
import { LONGEST_SITES, readSitesText, type SitesRead } from "../policy/site-text.ts";
import { held } from "./Controls.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { ManagedNote } from "./Managed.tsx";
import { Section } from "./PartFrame.tsx";
import type { SettingsInPage } from "./settings-context.ts";
import { withSites } from "./TeamSites.tsx";
import { words } from "./words.ts";

interface OwnSiteProps {
  readonly page: SettingsInPage;
  readonly signal: AbortSignal;
}

/** UTF-16 units of a text are at most so many bytes. */
const BYTES = 4;

export function OwnSite({ page, signal }: OwnSiteProps): JSX.Element {
  const [text, setText] = useState("");
  const [read, setRead] = useState<SitesRead | null>(null);
  const locked = isLocked(page.force, "sites");
  const take = (from: string): void => {
    const found = openTo(readSitesText(from, parses), page);
    setRead(found);
    if (found.sites.length === 0) return;
    setText("");
    page.change({ sites: withSites(page, found.sites) });
  };
  const load = async (file: File): Promise<void> => {
    const from = await file.slice(0, BYTES * LONGEST_SITES).text();
    if (!signal.aborted) take(from);
  };
  return (
    <Section title={words.sitesOwn} about={words.sitesOwnAbout}>
      <FileChoice name="sites" title={words.sitesFile} about={words.teamFileHint} locked={locked} choose={load} />
      <label class="field">
        <strong>{words.sitesPaste}</strong>
        <textarea
          class="file paste"
          spellcheck={false}
          value={text}
          readOnly={locked}
          {...held(locked, "sites")}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button type="button" onClick={() => take(text)} {...held(locked, "sites")}>
          {words.sitesAdd}
        </button>
        <span role="status">{page.unsaved ? words.unsaved : read && outcomeOf(read)}</span>
      </p>
      {locked && <ManagedNote id="managed-sites" />}
      {read && <Wrong problems={read.problems} />}
    </Section>
  );
}

const outcomeOf = ({ sites }: SitesRead): string =>
  sites.length === 0 ? words.sitesNotAdded : words.sitesAdded(sites.map(({ product }) => product).join(", "));

/** What was left out. Like everything about what is in a description it is in English. */
function Wrong({ problems }: { readonly problems: readonly string[] }): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p>{words.sitesWrong}</p>
      <ul lang="en">
        {problems.map((problem, i) => (
          <li key={i}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

/** Without those whose names the company has given to sites of its own: they would never count. */
function openTo({ sites, problems }: SitesRead, { force }: SettingsInPage): SitesRead {
  const isTaken = ({ id }: Site): boolean => force.company.sites?.some((site) => site.id === id) ?? false;
  const taken = sites.filter(isTaken).map(({ id }) => `"id" is "${id}", which the company has given to a site of its own`);
  return { sites: sites.filter((site) => !isTaken(site)), problems: [...problems, ...taken] };
}

function parses(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
