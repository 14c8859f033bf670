/** The messages that the package carries, by language. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Say, speaker } from "../../src/words/say.ts";
import { lookUpIn, type Messages } from "./look-up.ts";

const LOCALES = join(dirname(fileURLToPath(import.meta.url)), "../../assets/_locales");

/** Every folder of messages: "en", "de", "pt_BR" and so on. */
export const LANGUAGES: readonly string[] = readdirSync(LOCALES).sort();

export const messagesIn = (language: string): Messages => JSON.parse(readFileSync(join(LOCALES, language, "messages.json"), "utf8"));

export const sayIn = (language: string): Say => speaker(lookUpIn(messagesIn(language)));
