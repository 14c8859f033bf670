/** Before every unit test: the rooms with words of their own speak English. */
import { speak as speakInPanel } from "../../src/panel/words.ts";
import { speak as speakInPopup } from "../../src/popup/words.ts";
import { sayIn } from "./messages.ts";

const english = sayIn("en");
speakInPanel(english);
speakInPopup(english);
