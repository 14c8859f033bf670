/** Tells screen readers how the draft stands, politely, and only once the agent has rested. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { headline, whyQuiet } from "./Header.tsx";
import type { PartProps } from "./Panel.tsx";
import { isCoaching } from "./state.ts";
import { words } from "./words.ts";

/** Milliseconds without another answer after which it is told: nobody wants to be talked to while writing. */
export const REST_MS = 1200;

/** A live region. While the next answer is awaited it keeps its last words. */
export function Settled(props: Omit<PartProps, "actions">): JSX.Element {
  const [said, say] = useState("");
  const text = settled(props);
  useEffect(() => {
    if (text === null) return;
    const rested = setTimeout(() => say(text), REST_MS);
    return () => clearTimeout(rested);
  }, [text]);
  return (
    <p class="unseen" aria-live="polite">
      {said}
    </p>
  );
}

function settled({ state, found }: Omit<PartProps, "actions">): string | null {
  if (state.sending && found.serious.length > 0) return headline(state, found);
  if (state.mode === "reading") return null;
  if (state.mode === "idle") return "";
  return isCoaching(state) ? words.settled(headline(state, found), found.toImprove.length) : whyQuiet(state);
}
