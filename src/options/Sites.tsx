/** Where the coach works: what the agent allowed, where it is switched off, the sites of the team, and the products it knows. */
import type { JSX } from "preact";
import { OwnSite } from "./OwnSite.tsx";
import { PartFrame, Section } from "./PartFrame.tsx";
import type { PartProps } from "./parts.ts";
import { LockedSites, SiteList } from "./SiteList.tsx";
import { useSettingsInPage } from "./settings-context.ts";
import { useSitesInPage } from "./sites-context.ts";
import { TeamSites } from "./TeamSites.tsx";
import { words } from "./words.ts";

export function Sites({ signal }: PartProps): JSX.Element | null {
  const sites = useSitesInPage();
  const page = useSettingsInPage();
  if (!sites || !page) return null;
  const { hostsOff } = page.force.settings;
  const { allowed, sitesOff, products } = sites;
  return (
    <PartFrame title={words.sites} lead={words.sitesAbout}>
      <Section title={words.sitesAllowed} about={allowed.length === 0 ? words.sitesNoneAllowed : words.sitesAllowedAbout}>
        <SiteList
          entries={allowed}
          press={words.sitesTakeBack}
          pressNamed={words.sitesTakeBackNamed}
          done={words.sitesTakenBack}
          act={sites.takeBack}
          undo={(pattern) => sites.allow([pattern])}
        />
      </Section>
      <Section title={words.sitesOff} about={sitesOff.length + hostsOff.length === 0 ? words.sitesNoneOff : words.sitesOffAbout}>
        <SiteList
          entries={sitesOff}
          press={words.sitesTurnOn}
          pressNamed={words.sitesTurnOnNamed}
          done={words.sitesTurnedOn}
          act={(origin) => sites.turn(origin, true)}
          undo={(origin) => sites.turn(origin, false)}
        />
        <LockedSites hosts={hostsOff} press={words.sitesTurnOn} pressNamed={words.sitesTurnOnNamed} />
      </Section>
      <TeamSites />
      <OwnSite page={page} signal={signal} />
      <Products title={words.sitesAtHome} about={words.sitesAtHomeAbout} names={products.atHome} />
      <Products title={words.sitesByLook} about={words.sitesByLookAbout} names={products.byLook} />
    </PartFrame>
  );
}

interface ProductsProps {
  readonly title: string;
  readonly about: string;
  readonly names: readonly string[];
}

function Products({ title, about, names }: ProductsProps): JSX.Element {
  return (
    <Section title={title} about={about}>
      <ul class="names" lang="en">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}
