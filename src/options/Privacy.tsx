/** What stays on this machine, and what leaves it. */
import type { JSX } from "preact";
import { Numbers } from "./Numbers.tsx";
import { PartFrame } from "./PartFrame.tsx";
import { words } from "./words.ts";

export function Privacy(): JSX.Element {
  return (
    <PartFrame title={words.privacy} lead={words.privacyAbout}>
      <Numbers />
    </PartFrame>
  );
}
