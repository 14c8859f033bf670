/** Text to WordPiece ids, as BERT's uncased models read it; the same steps as src/learn/wordpiece.py, held together by golden ids. */

export interface WordPiece {
  /** `[CLS]` pieces `[SEP]`, at most `longest` ids in all. */
  ids(text: string, longest: number): number[];
}

const LONGEST_WORD = 100;
/** More of a sentence than any number of tokens that a model takes; the rest of a hostile one is not looked at. */
const MOST_CHARACTERS = 16_000;

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\t\n\r\p{Zs}]/gu, " "],
  [/[\uFFFD\p{Cc}\p{Cf}]/gu, ""],
  [/[\u2018\u2019\u201B\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u2033]/g, '"'],
  [/[\u2012\u2013\u2014\u2212]/g, "-"],
  [/\u2026/g, "..."],
];
const MARK = /\p{Mn}/gu;
/** ASCII 33-47, 58-64, 91-96 and 123-126, every other punctuation mark, and ideographs, which stand alone. */
const ALONE = /[!-/:-@[-`{-~\p{P}\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FA1F}]/gu;

/** Lower-case words without accents; every punctuation mark is a word of its own. */
export function wordsOf(text: string): string[] {
  const plain = PLAIN.reduce((t, [what, by]) => t.replace(what, by), text.slice(0, MOST_CHARACTERS).normalize("NFC"));
  const lower = plain.toLowerCase().normalize("NFD").replace(MARK, "");
  return lower.replace(ALONE, " $& ").split(/\s+/u).filter(Boolean);
}

/** Throws a plain Error when the vocabulary lacks one of the four special pieces. */
export function wordPiece(vocabulary: readonly string[]): WordPiece {
  const index = new Map(vocabulary.map((piece, id) => [piece, id]));
  const special = (piece: string): number => {
    const id = index.get(piece);
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
    return id;
  };
  const [unknown, opens, closes] = [special("[UNK]"), special("[CLS]"), special("[SEP]")];
  /** The longest piece first, again and again; the whole word is unknown where one step fails. */
  const cut = (word: string): number[] => {
    const letters = [...word];
    if (letters.length > LONGEST_WORD) return [unknown];
    const found: number[] = [];
    for (let start = 0; start < letters.length; ) {
      let end = letters.length;
      let id: number | undefined;
      while (end > start && id === undefined) {
        id = index.get((start > 0 ? "##" : "") + letters.slice(start, end).join(""));
        if (id === undefined) end -= 1;
      }
      if (id === undefined) return [unknown];
      found.push(id);
      start = end;
    }
    return found;
  };
  return {
    ids(text, longest) {
      const found = [opens];
      for (const word of wordsOf(text)) {
        if (found.length >= longest - 1) break;
        found.push(...cut(word));
      }
      return [...found.slice(0, longest - 1), closes];
    },
  };
}
