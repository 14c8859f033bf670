/** The options page: draws the part that the address asks for, and opens all of it for printing. */
import "../browser/polyfilled.ts";
import { render } from "preact";
import { lookUp } from "../browser/page-api.ts";
import { RULES } from "../coach/rules/index.ts";
import { speak as speakInPanel } from "../panel/words.ts";
import { speaker } from "../words/say.ts";
import { workbench } from "./bench.ts";
import { BenchContext } from "./bench-context.ts";
import { KeptContext } from "./kept-context.ts";
import { openForPrinting } from "./open-for-printing.ts";
import { Page } from "./Page.tsx";
import { PracticeContext } from "./practice-context.ts";
import { SettingsContext } from "./settings-context.ts";
import { SitesContext } from "./sites-context.ts";
import { useKept } from "./use-kept.ts";
import { usePractice } from "./use-practice.ts";
import { useSettings } from "./use-settings.ts";
import { useSites } from "./use-sites.ts";
import { speak, words } from "./words.ts";

const IDS = RULES.map(({ id }) => id);

function Options({ signal }: { readonly signal: AbortSignal }) {
  return (
    <SettingsContext.Provider value={useSettings(IDS)}>
      <PracticeContext.Provider value={usePractice()}>
        <KeptContext.Provider value={useKept()}>
          <BenchContext.Provider value={workbench}>
            <SitesContext.Provider value={useSites()}>
              <Page rules={RULES} signal={signal} />
            </SitesContext.Provider>
          </BenchContext.Provider>
        </KeptContext.Provider>
      </PracticeContext.Provider>
    </SettingsContext.Provider>
  );
}

const say = speaker(lookUp);
speak(say);
speakInPanel(say);
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
const life = new AbortController();
addEventListener("pagehide", (event) => event.persisted || life.abort(), { signal: life.signal });
openForPrinting(life.signal);
const place = document.getElementById("options");
if (place) render(<Options signal={life.signal} />, place);
