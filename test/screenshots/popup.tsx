/** Draws the popup in the state that the address names (`?state=here`), in the language that it names (`&language=de`). */
import { render } from "preact";
import { Popup, type PopupActions } from "../../src/popup/Popup.tsx";
import { speak, words } from "../../src/popup/words.ts";
import { speaker } from "../../src/words/say.ts";
import { MESSAGES } from "../support/every-language.ts";
import { lookUpIn } from "../support/look-up.ts";
import { POPUPS } from "./popup-states.ts";

const nothing = (): void => {};
const actions: PopupActions = {
  allow: nothing,
  forget: nothing,
  turn: nothing,
  snooze: nothing,
  wake: nothing,
  show: nothing,
  reload: nothing,
  copyReport: nothing,
  openRuleBook: nothing,
};

const asked = new URLSearchParams(location.search);
speak(speaker(lookUpIn(MESSAGES[asked.get("language") ?? "en"] ?? {})));
document.documentElement.lang = words.language;
const shown = POPUPS[asked.get("state") ?? ""];
if (!shown) throw new Error("No such state");
render(<Popup mayForget={false} isCounted={false} outcome={null} {...shown} actions={actions} />, document.body);
