/** Who has decided what the agent cannot change here: by name, with the reason, and whom to ask. */
import type { JSX } from "preact";
import { isLocked, managedBy } from "../policy/in-force.ts";
import type { SettingName } from "../policy/settings.ts";
import { useSettingsInPage } from "./settings-context.ts";
import { words } from "./words.ts";

/** Whether the company has decided this setting, or this entry of it. */
export function useIsLocked(name: SettingName, entry?: string): boolean {
  const page = useSettingsInPage();
  return page !== null && isLocked(page.force, name, entry);
}

/** The note beside a locked control, which names it by `id` in aria-describedby. */
export function ManagedNote({ id }: { readonly id: string }): JSX.Element | null {
  const page = useSettingsInPage();
  if (!page) return null;
  const { company, reason, contact } = managedBy(page.force);
  return (
    <p class="managed" id={id}>
      <Lock />
      <span>
        {words.managedBy(company, reason)} {contact && <Contact contact={contact} />}
      </span>
    </p>
  );
}

function Contact({ contact }: { readonly contact: string }): JSX.Element {
  const link = linkTo(contact);
  return (
    <span>
      {words.ask} {link === null ? contact : <a href={link}>{contact}</a>}
    </span>
  );
}

/** Web and mail addresses can be followed; whatever else a policy says is text. */
function linkTo(contact: string): string | null {
  if (/^https:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@:/?]+@[^\s@:/?]+$/.test(contact) ? `mailto:${contact}` : null;
}

function Lock(): JSX.Element {
  return (
    <svg class="lock" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2m-8 0h9a.5.5 0 0 1 .5.5v6a.5.5 0 0 1-.5.5h-9a.5.5 0 0 1-.5-.5v-6a.5.5 0 0 1 .5-.5z"
        fill="none"
        stroke="currentcolor"
        stroke-width="1.4"
      />
    </svg>
  );
}
