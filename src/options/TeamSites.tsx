/** The sites that the team has brought: whether the coach may run on their pages yet, and the way to let it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { askForPages, mayUsePages, onSitesChanged } from "../browser/tab-api.ts";
import type { Site } from "../policy/site.ts";
import { hostsOf, teamSites } from "../policy/team-sites.ts";
import { Section } from "./PartFrame.tsx";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

export function TeamSites(): JSX.Element | null {
  const page = useSettingsInPage();
  const sites = page ? teamSites(page.force.settings) : [];
  if (sites.length === 0) return null;
  return (
    <Section title={words.teamSites} about={words.teamSitesAbout}>
      <ul class="rows">
        {sites.map((site) => (
          <TeamSite key={site.id} site={site} />
        ))}
      </ul>
    </Section>
  );
}

function TeamSite({ site }: { readonly site: Site }): JSX.Element {
  const { product, matches, elsewhere } = site;
  const [allowed, look] = useAllowed(site);
  const hosts = hostsOf(site);
  return (
    <li>
      <span>
        <strong>{product}</strong> <span class="about">{[...matches, ...(elsewhere?.matches ?? [])].join(", ")}</span>
      </span>
      <span class="about" role="status">
        {allowed && words.teamSiteAllowed}
      </span>
      {!allowed && hosts.length > 0 && (
        <button
          type="button"
          class="quiet"
          aria-label={words.teamSiteAllowNamed(product)}
          onClick={() => void askForPages(hosts).then(look)}
        >
          {words.teamSiteAllow}
        </button>
      )}
    </li>
  );
}

/** Whether the browser lets the coach onto the site's pages, followed; and a way to look again. */
function useAllowed(site: Site): readonly [allowed: boolean, look: () => void] {
  const [allowed, setAllowed] = useState(false);
  const hosts = hostsOf(site);
  const look = (): void => void mayUsePages(hosts).then((may) => setAllowed(may && hosts.length > 0));
  useEffect(() => {
    onSitesChanged(look);
    look();
  }, [hosts.join()]);
  return [allowed, look];
}
