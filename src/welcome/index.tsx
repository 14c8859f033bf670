/** The welcome page's door: draws the page, and makes it a site that the coach's own page script, which runs behind this one, is at home on. */
import { render } from "preact";
import { lookUp } from "../browser/page-api.ts";
import { openRuleBook, shortcutOf } from "../browser/tab-api.ts";
import { speaker } from "../words/say.ts";
import { WELCOME } from "./site.ts";
import { Welcome } from "./Welcome.tsx";
import { speak, words } from "./words.ts";

/** Goes to the end of the sample, where a writer would go on, so that the coach is there; where it would cover the page, the reader goes first. */
function enter(draft: HTMLElement | null): void {
  if (!draft || !matchMedia("(min-width: 56rem)").matches) return;
  draft.focus({ preventScroll: true });
  getSelection()?.selectAllChildren(draft);
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
