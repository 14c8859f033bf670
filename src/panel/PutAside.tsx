/** The list of what was put aside, each with its way back. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Aside } from "./aside.ts";
import { Chevron } from "./icons.tsx";
import type { PanelActions } from "./state.ts";
import { useTrusted } from "./trust.ts";
import { ENGLISH, words } from "./words.ts";

interface PutAsideProps {
  readonly aside: readonly Aside[];
  readonly actions: Pick<PanelActions, "bringBack">;
}

/** How many were put aside, and behind a click which; null when none were. */
export function PutAside({ aside, actions }: PutAsideProps): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const trusted = useTrusted();
  // It opens below what is in sight.
  useLayoutEffect(() => list.current?.scrollIntoView?.({ block: "nearest" }), [open]);
  if (aside.length === 0) return null;
  return (
    <section class={`put-aside${open ? " is-open" : ""}`}>
      <button type="button" class="quiet disclosure" aria-expanded={open} onClick={trusted(() => setOpen(!open))}>
        <Chevron />
        {words.aside(aside.length)}
      </button>
      {open && (
        <ul ref={list}>
          {aside.map((each) => (
            <li key={`${each.rule} ${each.quote}`}>
              <span class="fact" {...ENGLISH}>
                {each.title}{" "}
                <span class="fact-word" lang={words.language}>
                  {words.reach(each.reach)}
                </span>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={words.bringBackNamed(each.title)}
                onClick={trusted(() => actions.bringBack(each))}
              >
                {words.bringBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
