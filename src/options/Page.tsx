/** The frame of the options page: the way between its parts, and the part that the address asks for. */
import type { JSX } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { words as panelWords } from "../panel/words.ts";
import { FORMAT_KEY, isNewer } from "../policy/kept-format.ts";
import { KeptContext } from "./kept-context.ts";
import { PARTS, type Part, type PartProps, partAt } from "./parts.ts";
import { words } from "./words.ts";

export function Page(props: PartProps): JSX.Element {
  const part = usePart(props);
  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        {words.toContent}
      </button>
      <header class="frame">
        <p class="product">
          <img src="icons/icon-48.png" width="24" height="24" alt="" />
          {panelWords.region}
        </p>
        <Ways to={part} />
      </header>
      <Newer />
      <part.Content key={part.id} {...props} />
    </>
  );
}

function Ways({ to }: { readonly to: Part }): JSX.Element {
  return (
    <nav class="ways" aria-label={words.parts}>
      {PARTS.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === to.id ? "page" : undefined}>
          {title()}
        </a>
      ))}
    </nav>
  );
}

/** What a newer version kept is left alone: said on every part, for nothing that is changed on any of them can be kept. */
function Newer(): JSX.Element | null {
  const page = useContext(KeptContext);
  return page && isNewer(page.kept[FORMAT_KEY]) ? (
    <p role="status" class="newer">
      {words.newer}
    </p>
  ) : null;
}

/** Follows the address. A change of part starts at its top, for eyes and for screen readers. */
function usePart({ rules, signal }: PartProps): Part {
  const [part, setPart] = useState(() => partAt(location.hash, rules));
  useEffect(() => {
    addEventListener("hashchange", () => setPart(partAt(location.hash, rules)), { signal });
  }, []);
  useEffect(() => {
    document.title = `${part.title()} – ${panelWords.region}`;
    if (partAt(location.hash, rules).id === location.hash.slice(1)) scrollTo(0, 0);
  }, [part]);
  return part;
}

const toContent = (): void => document.querySelector<HTMLElement>("main")?.focus();
