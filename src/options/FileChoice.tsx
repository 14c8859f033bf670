/** A file that the agent chooses or drops: named, with what it may be, and never sent anywhere. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { held } from "./Controls.tsx";

interface FileChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly locked?: boolean;
  readonly choose: (file: File) => void;
}

export function FileChoice({ name, title, about, locked = false, choose }: FileChoiceProps): JSX.Element {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file && !locked) choose(file);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(!locked);
  };
  return (
    <label class={`choose${over ? " is-over" : ""}`} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
      <span>
        <strong>{title}</strong>
        <span class="about">{about}</span>
      </span>
      <input
        type="file"
        name={name}
        {...held(locked, name)}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) choose(file);
        }}
      />
    </label>
  );
}
