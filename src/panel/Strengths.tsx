/** What already works in the draft: named in one short line, with the rest a click away. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Finding } from "../coach/assessment.ts";
import { Tick } from "./icons.tsx";
import type { PanelActions } from "./state.ts";
import { useTrusted } from "./trust.ts";
import { ENGLISH, words } from "./words.ts";

interface StrengthsProps {
  readonly strengths: readonly Finding[];
  readonly actions: Pick<PanelActions, "pointAt">;
}

const AT_FIRST = 2;

/** The strengths by title, each named once; null when there are none. */
export function Strengths({ strengths, actions }: StrengthsProps): JSX.Element | null {
  const [all, showAll] = useState(false);
  const trusted = useTrusted();
  const named = distinct(strengths);
  if (named.length === 0) return null;
  const shown = all || named.length === AT_FIRST + 1 ? named : named.slice(0, AT_FIRST);
  return (
    <div class="strengths">
      <Tick />
      <h3>{words.working}</h3>
      <ul>
        {shown.map((finding) => (
          <li
            key={finding.title}
            {...ENGLISH}
            onPointerEnter={trusted(() => actions.pointAt(finding))}
            onPointerLeave={trusted(() => actions.pointAt(null))}
          >
            {finding.title}
          </li>
        ))}
        {shown.length < named.length && (
          <li class="more">
            <button type="button" class="quiet" onClick={trusted(() => showAll(true))}>
              {words.more(named.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

function distinct(strengths: readonly Finding[]): readonly Finding[] {
  const byTitle = new Map<string, Finding>();
  for (const finding of strengths) if (!byTitle.has(finding.title)) byTitle.set(finding.title, finding);
  return [...byTitle.values()];
}
