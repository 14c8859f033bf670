/** The sites that the team has brought: whether the coach may run on their pages yet, the way to let it, and the way out for one's own. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Site } from "../policy/site.ts";
import { hostsOf, teamSites } from "../policy/team-sites.ts";
import { Section } from "./PartFrame.tsx";
import { type SettingsInPage, useSettingsInPage } from "./settings-context.ts";
import { useSitesInPage } from "./sites-context.ts";
import { words } from "./words.ts";

export function TeamSites(): JSX.Element | null {
  const page = useSettingsInPage();
  const [removed, setRemoved] = useState<Site | null>(null);
  const sites = page ? teamSites(page.force.settings) : [];
  if (!page || (sites.length === 0 && !removed)) return null;
  const remove = (site: Site): void => {
    page.change({ sites: ownSites(page).filter(({ id }) => id !== site.id) });
    setRemoved(site);
  };
  const bringBack = (site: Site): void => {
    page.change({ sites: withSites(page, [site]) });
    setRemoved(null);
  };
  return (
    <Section title={words.teamSites} about={words.teamSitesAbout}>
      <ul class="rows">
        {sites.map((site) => (
          <TeamSite key={site.id} site={site} {...(isOwn(page, site) && { remove: () => remove(site) })} />
        ))}
      </ul>
      <p class="buttons" role="status">
        {removed && words.teamRemoved(removed.product)}
        {removed && (
          <button type="button" class="plain" onClick={() => bringBack(removed)}>
            {words.teamUndo}
          </button>
        )}
      </p>
    </Section>
  );
}

interface TeamSiteProps {
  readonly site: Site;
  /** Absent where a pack or the company brings it. */
  readonly remove?: () => void;
}

function TeamSite({ site, remove }: TeamSiteProps): JSX.Element {
  const { product, matches, elsewhere } = site;
  const { isAllowed, allow } = useAllowed(site);
  return (
    <li>
      <span>
        <strong>{product}</strong> <span class="about">{[...matches, ...(elsewhere?.matches ?? [])].join(", ")}</span>
      </span>
      <span class="about" role="status">
        {isAllowed && words.teamSiteAllowed}
      </span>
      {allow && (
        <button type="button" class="quiet" aria-label={words.teamSiteAllowNamed(product)} onClick={allow}>
          {words.teamSiteAllow}
        </button>
      )}
      {remove && (
        <button type="button" class="quiet" aria-label={words.teamRemoveNamed(product)} onClick={remove}>
          {words.teamRemove}
        </button>
      )}
    </li>
  );
}

/** Whether the browser lets the coach onto the site's pages, followed; and the way to let it where it does not and can. */
function useAllowed(site: Site): { readonly isAllowed: boolean; readonly allow: (() => void) | null } {
  const page = useSitesInPage();
  const [isAllowed, setAllowed] = useState(false);
  const hosts = hostsOf(site);
  const isNamed = hosts.length > 0;
  const look = (): void => void page?.mayUse(hosts).then((may) => setAllowed(may && isNamed));
  useEffect(look, [hosts.join(), page?.allowed.join()]);
  return { isAllowed, allow: page && isNamed && !isAllowed ? () => void page.allow(hosts).then(look) : null };
}

/** What the agent has added. */
const ownSites = ({ force }: SettingsInPage): readonly Site[] => force.agent.sites ?? [];
/** Settings are read into objects of their own: a site that stands is the agent's only where it is the very same. */
const isOwn = (page: SettingsInPage, site: Site): boolean => ownSites(page).includes(site);

/** A site stands in place of an older one of its name. */
export const withSites = (page: SettingsInPage, added: readonly Site[]): readonly Site[] => [
  ...ownSites(page).filter(({ id }) => !added.some((site) => site.id === id)),
  ...added,
];
