/** The welcome page's door: draws the page, and makes it a site that the coach's own page script, which runs behind this one, is at home on. */
import { render } from "preact";
import { lookUp } from "../browser/page-api.ts";
import { openRuleBook, shortcutOf } from "../browser/tab-api.ts";
import { speaker } from "../words/say.ts";
import { WELCOME } from "./site.ts";
import { Welcome } from "./Welcome.tsx";
import { speak, words } from "./words.ts";

/** At its end, where a writer would go on. */
function enter(draft: HTMLElement | null): void {
  draft?.focus({ preventScroll: true });
  if (draft) getSelection()?.selectAllChildren(draft);
  getSelection()?.collapseToEnd();
}

speak(speaker(lookUp));
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.title = words.title;
Object.assign(globalThis, { replyCoachSites: { [WELCOME.id]: WELCOME } });
const draw = (keys: string): void => render(<Welcome shortcut={keys} openOptions={() => void openRuleBook()} />, document.body);
draw("");
enter(document.getElementById("draft"));
void shortcutOf("open-coach").then(draw);
