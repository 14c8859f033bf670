/** Sites in rows with one press each that takes a site off the list, and the way back; and rows that the company holds still. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { held } from "./Controls.tsx";
import { ManagedNote } from "./Managed.tsx";
import { words } from "./words.ts";

interface PressProps {
  readonly press: string;
  readonly pressNamed: (site: string) => string;
}

interface SiteListProps extends PressProps {
  /** Origins, or match patterns of whole hosts. */
  readonly entries: readonly string[];
  /** What is said once it is done. */
  readonly done: (site: string) => string;
  /** Both say whether it was done. */
  readonly act: (entry: string) => Promise<boolean>;
  readonly undo: (entry: string) => Promise<boolean>;
}

/** The host alone, as far as that says all: "https://acme.example" and "https://acme.example/*" are "acme.example". */
const nameOf = (entry: string): string => entry.replace(/^(?:https|\*):\/\/(?=[^*]|\*\.)|\/\*$/g, "");

export function SiteList({ entries, press, pressNamed, done, act, undo }: SiteListProps): JSX.Element {
  const [last, setLast] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const ended = (work: Promise<boolean>, then: string | null): void =>
    void work.then((isDone) => {
      if (isDone) setLast(then);
      setRefused(!isDone);
    });
  return (
    <>
      <ul class="rows">
        {entries.map((entry) => (
          <li key={entry}>
            <span>{nameOf(entry)}</span>
            <button type="button" class="plain" aria-label={pressNamed(nameOf(entry))} onClick={() => ended(act(entry), entry)}>
              {press}
            </button>
          </li>
        ))}
      </ul>
      <p class="buttons" role="status">
        {refused ? words.sitesRefused : last !== null && done(nameOf(last))}
        {last !== null && (
          <button type="button" class="plain" onClick={() => ended(undo(last), null)}>
            {words.undo}
          </button>
        )}
      </p>
    </>
  );
}

/** What the company decided: each button can be reached and says why it does nothing. */
export function LockedSites({ hosts, press, pressNamed }: PressProps & { readonly hosts: readonly string[] }): JSX.Element | null {
  if (hosts.length === 0) return null;
  return (
    <>
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" class="plain" aria-label={pressNamed(host)} {...held(true, "hostsOff")}>
              {press}
            </button>
          </li>
        ))}
      </ul>
      <ManagedNote id="managed-hostsOff" />
    </>
  );
}
