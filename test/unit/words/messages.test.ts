/** The messages of every language: complete, alike in shape, really translated, and polite. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LANGUAGES, messagesIn } from "../../support/messages.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const english = messagesIn("en");
const KEYS = Object.keys(english);
const OTHERS = LANGUAGES.filter((language) => language !== "en");

const placeholdersOf = (message: string): string[] => [...message.matchAll(/\$([A-Z0-9_]+)\$/g)].map(([, name = ""]) => name.toLowerCase());
const isPluralForm = (key: string): boolean => /_(zero|one|two|few|many|other)$/.test(key);

/** Messages that are right as they are in English: the product's name, signs, and words that both languages write alike. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  everywhere: ["name", "direction", "panel_settled", "panel_pill_coached"],
  de: ["panel_score"],
  es: ["panel_score", "options_general"],
  fr: ["book_source", "panel_score", "panel_suggestions", "panel_suggestionCount_one", "panel_suggestionCount_other", "panel_pill_note"],
  ja: [],
  pt_BR: ["panel_score", "quoted"],
};

describe("English", () => {
  it("tells translators of every message where it stands, and of every placeholder what stands there", () => {
    const untold = KEYS.filter((key) => {
      const { description = "", placeholders = {} } = english[key]!;
      return description === "" || Object.values(placeholders).some(({ example = "" }) => example === "");
    });
    expect(untold).toEqual([]);
  });

  it("numbers placeholders by the order of their names, as they are filled in", () => {
    for (const key of KEYS) {
      const { placeholders = {} } = english[key]!;
      const inOrder = Object.keys(placeholders).sort();
      expect(
        inOrder.map((name) => placeholders[name]?.content),
        key,
      ).toEqual(inOrder.map((_, index) => `$${index + 1}`));
    }
  });

  it("has a form for one and for more of everything that is counted, and counts in nothing else", () => {
    const forms = new Set(KEYS.filter(isPluralForm));
    for (const key of forms)
      expect(forms.has(key.replace(/_[a-z]+$/, "_one")) && forms.has(key.replace(/_[a-z]+$/, "_other")), key).toBe(true);
    expect(KEYS.filter((key) => "count" in (english[key]?.placeholders ?? {})).filter((key) => !forms.has(key))).toEqual([]);
  });
});

describe.each(LANGUAGES)("%s", (language) => {
  const messages = messagesIn(language);

  it("says everything that English says, and nothing besides", () => {
    expect(Object.keys(messages)).toEqual(KEYS);
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === "" || message !== message.trim())).toEqual([]);
  });

  it("fills in what English fills in", () => {
    for (const key of KEYS) {
      const { message, placeholders = {} } = messages[key]!;
      const named = Object.keys(english[key]?.placeholders ?? {}).sort();
      expect(Object.keys(placeholders).sort(), key).toEqual(named);
      for (const name of named) expect(placeholders[name]?.content, key).toBe(english[key]?.placeholders?.[name]?.content);
      const used = [...new Set(placeholdersOf(message))].sort();
      // "One question" may do without its number.
      expect(isPluralForm(key) ? [...new Set([...used, "count"])].sort() : used, key).toEqual(
        isPluralForm(key) ? [...new Set([...named, "count"])].sort() : named,
      );
    }
  });

  it("has each plural form that its numbers up to 999,999 ask for", () => {
    const rules = new Intl.PluralRules(messages.language?.message);
    const needed = new Set(
      Array.from({ length: 2000 }, (_, n) => [n, n * 500])
        .flat()
        .map((n) => rules.select(n)),
    );
    const bases = new Set(KEYS.filter(isPluralForm).map((key) => key.replace(/_[a-z]+$/, "")));
    for (const base of bases) for (const form of needed) expect(messages, base).toHaveProperty(`${base}_${form}`);
  });

  it("fits the browsers' and shops' limits", () => {
    expect(messages.name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    expect(KEYS.filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });
});

describe.each(OTHERS)("%s", (language) => {
  const messages = messagesIn(language);

  it("is translated", () => {
    const allowed = [...(SAME_AS_ENGLISH.everywhere ?? []), ...(SAME_AS_ENGLISH[language] ?? [])];
    expect(KEYS.filter((key) => messages[key]?.message === english[key]?.message && !allowed.includes(key))).toEqual([]);
  });

  /** Ways to be on first-name terms, which nobody asked for. */
  const FAMILIAR: Readonly<Record<string, RegExp>> = {
    de: /\b(du|dich|dir|dein\w*|euch|euer\w*)\b/iu,
    es: /(^|\P{L})(tú|tu|tus|ti|contigo|vosotros|vuestr\p{L}+)(\P{L}|$)/iu,
    fr: /(^|\P{L})(tu|te|toi|ton|ta|tes)(\P{L}|$)/iu,
    ja: /だよ|だね|しろ。|くれ。|(?<!で)(?<!ませ)だ。/u,
    pt_BR: /(^|\P{L})(tu|te|ti|teu\p{L}*|tua\p{L}*|contigo)(\P{L}|$)/iu,
  };

  it("speaks politely", () => {
    expect(KEYS.filter((key) => FAMILIAR[language]?.test(messages[key]?.message ?? ""))).toEqual([]);
  });

  it("sets its signs as the language does", () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      de: /[“][^„“”]*[”]|[a-zäöü]"/u,
      es: /^[^¿]*\?|[“”"]/u,
      // A narrow or plain space stands before : ; ? ! and inside « ».
      fr: /[\p{L}\p{N}][:;?!](?!\/)|«\S|\S»/u,
      ja: /[“”]|[ぁ-んァ-ヶ一-龠][,.?!:](\s|$)/u,
      pt_BR: /[«»„]/u,
    };
    expect(KEYS.filter((key) => wrong[language]?.test(messages[key]?.message.replace(/https?:\S+/g, "") ?? ""))).toEqual([]);
  });
});

describe("the code", () => {
  const files = (dir: string): string[] =>
    readdirSync(dir, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  const code = files(join(root, "src")).join("\n");
  const manifest = readFileSync(join(root, "manifest.json"), "utf8");

  it("uses every message", () => {
    const used = (key: string): boolean => {
      const base = key.replace(/_(one|other)$/, "");
      return code.includes(`"${base}"`) || isNamed(base) || manifest.includes(`__MSG_${key}__`) || isBuiltKey(base);
    };
    /** Asked for by its own name, after the prefix of its room. */
    const isNamed = (base: string): boolean => {
      const [, prefix, name] = /^(.*)_([^_]*)$/.exec(base) ?? [];
      return [...code.matchAll(/named\(\s*say,\s*"(\w+)",([^)]*)\)/g)].some(
        ([, room, names]) => room === prefix && names?.includes(`"${name}"`),
      );
    };
    const isBuiltKey = (base: string): boolean => code.includes(`\`${base.replace(/_[^_]*$/, "")}_\${`);
    expect(KEYS.filter((key) => !used(key))).toEqual([]);
  });

  it("has no words of its own between its tags, English examples aside", () => {
    const rooms = ["options", "panel", "popup", "welcome"].flatMap((room) => files(join(root, "src", room)));
    const written = rooms.flatMap((text) => [
      ...text.matchAll(/<(?!i lang="en")[a-z][^<>{}]*>\s*([A-Za-z][^<>{}()=;]*[a-z]{2}[^<>{}()=;]*)<\//g),
      ...text.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]+)"/g),
    ]);
    expect(written.map(([, words]) => words?.trim())).toEqual([]);
  });
});
