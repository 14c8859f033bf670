/** Before every unit test: the rooms with words of their own speak English. */
import { speak as speakInOptions } from "../../src/options/words.ts";
import { speak as speakInPanel } from "../../src/panel/words.ts";
import { speak as speakInPopup } from "../../src/popup/words.ts";
import { speak as speakInWelcome } from "../../src/welcome/words.ts";
import { sayIn } from "./messages.ts";

const english = sayIn("en");
speakInOptions(english);
speakInPanel(english);
speakInPopup(english);
speakInWelcome(english);
