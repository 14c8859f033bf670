/** What is kept on this machine and what was sent, both word for word; and the way to be rid of it. */
import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { type KeptKind, keptByKind } from "../policy/kept.ts";
import { type Kept, KeptContext, type KeptInPage } from "./kept-context.ts";
import { Numbers } from "./Numbers.tsx";
import { PartFrame, Section } from "./PartFrame.tsx";
import { words } from "./words.ts";

export function Privacy(): JSX.Element | null {
  const page = useContext(KeptContext);
  if (!page) return null;
  const kinds = keptByKind(page.kept);
  return (
    <PartFrame title={words.privacy} lead={words.privacyAbout}>
      <Section title={words.kept} about={kinds.length === 0 ? words.nothingKept : words.keptAbout}>
        <ul class="rows kept">
          {kinds.map(([kind, values]) => (
            <KeptRow key={kind} kind={kind} values={values} remove={page.remove} />
          ))}
        </ul>
        <p class="buttons">
          {kinds.length > 0 && (
            <button type="button" class="plain" onClick={() => page.remove(Object.keys(page.kept))}>
              {words.deleteAll}
            </button>
          )}
          <WayBack page={page} done={words.deleted} />
        </p>
      </Section>
      <Numbers kept={page.kept} />
    </PartFrame>
  );
}

interface KeptRowProps {
  readonly kind: KeptKind;
  readonly values: Kept;
  readonly remove: KeptInPage["remove"];
}

function KeptRow({ kind, values, remove }: KeptRowProps): JSX.Element {
  const text = JSON.stringify(values, null, 1);
  const title = words.keptKind(kind);
  return (
    <li>
      <div>
        <p>{title}</p>
        <details>
          <summary>
            {words.showKept} <span class="count">{words.bytes(new TextEncoder().encode(JSON.stringify(values)).length)}</span>
          </summary>
          <textarea class="file" readOnly spellcheck={false} aria-label={title} value={text} />
        </details>
      </div>
      <button type="button" class="plain" aria-label={words.deleteNamed(title)} onClick={() => remove(Object.keys(values))}>
        {words.delete}
      </button>
    </li>
  );
}

/** Says what was done, or that it could not be, with the way back; always there, so that screen readers hear it when it comes. */
export function WayBack({ page, done }: { readonly page: KeptInPage; readonly done: string }): JSX.Element {
  return (
    <span role="status">
      {page.refused ? words.unsaved : page.before && `${done} `}
      {page.before && !page.refused && (
        <button type="button" class="plain" onClick={page.bringBack}>
          {words.undo}
        </button>
      )}
    </span>
  );
}
