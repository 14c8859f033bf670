/** Settings as controls. One that the company has decided stays where it is and can be reached, so that its reason can be read. */
import type { ComponentChildren, JSX } from "preact";
import type { SettingName, Settings } from "../policy/settings.ts";
import { ManagedNote, useIsLocked } from "./Managed.tsx";
import { useSettingsInPage } from "./settings-context.ts";

/** Settings that are on or off. */
type Switchable = { [N in SettingName]: Settings[N] extends boolean ? N : never }[SettingName];

interface ToggleProps {
  readonly name: Switchable;
  readonly title: string;
  readonly about: string;
  readonly children?: ComponentChildren;
}

/** A setting that is on or off. */
export function Toggle({ name, title, about, children }: ToggleProps): JSX.Element | null {
  const page = useSettingsInPage();
  const locked = useIsLocked(name);
  if (!page) return null;
  return (
    <div class="setting">
      <label class="switch">
        <input
          type="checkbox"
          checked={page.force.settings[name]}
          {...held(locked, name)}
          onChange={(event) => page.change({ [name]: event.currentTarget.checked })}
        />
        <span>
          <strong>{title}</strong>
          <span class="about">{about}</span>
        </span>
      </label>
      {locked && <ManagedNote id={noteOf(name)} />}
      {children}
    </div>
  );
}

interface ChoiceProps<V extends string> {
  readonly name: SettingName;
  readonly title: string;
  readonly about: string;
  readonly value: V;
  readonly options: readonly (readonly [value: V, title: string, about: string])[];
  readonly choose: (value: V) => void;
}

/** A setting that is one of a few. */
export function Choice<V extends string>({ name, title, about, value, options, choose }: ChoiceProps<V>): JSX.Element {
  const locked = useIsLocked(name);
  return (
    <fieldset class="setting">
      <legend>{title}</legend>
      <p class="about">{about}</p>
      {options.map(([option, optionTitle, optionAbout]) => (
        <label key={option} class="switch">
          <input type="radio" name={name} checked={option === value} {...held(locked, name)} onChange={() => choose(option)} />
          <span>
            <strong>{optionTitle}</strong>
            <span class="about">{optionAbout}</span>
          </span>
        </label>
      ))}
      {locked && <ManagedNote id={noteOf(name)} />}
    </fieldset>
  );
}

const noteOf = (name: string): string => `managed-${name}`;

/** What holds a control still without taking it from the keyboard: a truly disabled one could not be asked why. */
export const held = (locked: boolean, name: string): object =>
  locked ? { "aria-disabled": true, "aria-describedby": noteOf(name), onClick: prevent, onKeyDown: preventArrows } : {};

const prevent = (event: Event): void => event.preventDefault();
/** Arrows choose among radio buttons without a click. */
const preventArrows = (event: KeyboardEvent): void => {
  if (event.key.startsWith("Arrow")) event.preventDefault();
};
