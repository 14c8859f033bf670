/** The command line's language detector; the extension uses the browser's own. */
import { detect } from "tinyld/light";

/** ISO 639-1 code, or null when it is not sure. */
export const detectLanguage = async (text: string): Promise<string | null> => detect(text) || null;
