/** The options page: draws the rule book, and opens all of it for printing. */
import { render } from "preact";
import { RULES } from "../coach/rules/index.ts";
import { openForPrinting } from "./open-for-printing.ts";
import { RuleBook } from "./RuleBook.tsx";
import { SettingsContext } from "./settings-context.ts";
import { useSettings } from "./use-settings.ts";

const IDS = RULES.map(({ id }) => id);

function Page({ signal }: { readonly signal: AbortSignal }) {
  return (
    <SettingsContext.Provider value={useSettings(IDS)}>
      <RuleBook rules={RULES} signal={signal} />
    </SettingsContext.Provider>
  );
}

const life = new AbortController();
addEventListener("pagehide", (event) => event.persisted || life.abort(), { signal: life.signal });
openForPrinting(life.signal);
const place = document.getElementById("rule-book");
if (place) render(<Page signal={life.signal} />, place);
