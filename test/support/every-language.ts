/** The messages of every language in one bundle, for pages that are drawn without the extension. */
import de from "../../assets/_locales/de/messages.json";
import en from "../../assets/_locales/en/messages.json";
import es from "../../assets/_locales/es/messages.json";
import fr from "../../assets/_locales/fr/messages.json";
import ja from "../../assets/_locales/ja/messages.json";
import pt_BR from "../../assets/_locales/pt_BR/messages.json";
import type { Messages } from "./look-up.ts";

export const MESSAGES: Readonly<Record<string, Messages>> = { de, en, es, fr, ja, pt_BR };
