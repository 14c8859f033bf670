/** Edits that every editor must take, as states of a draft in notation: **bold** words, [[the words]] to replace, `|` for an insertion. */
import type { Edit } from "../../src/content/editors/editor.ts";

export interface EditCase {
  readonly name: string;
  /** The draft, with [[words]] or an insertion point marked. */
  readonly from: string;
  readonly text: string;
  /** The draft afterwards. */
  readonly to: string;
}

const sentence = "We can't help with that.";

export const EDITS: readonly EditCase[] = [
  {
    name: "in the middle",
    from: "Hi, we [[can't help]] with that.",
    text: "can look into this",
    to: "Hi, we can look into this with that.",
  },
  { name: "at the start", from: "[[Unfortunately]] we need a day.\nSam", text: "Good news:", to: "Good news: we need a day.\nSam" },
  { name: "at the end", from: "Hi Dana,\nit is [[our policy.]]", text: "how we keep it fair.", to: "Hi Dana,\nit is how we keep it fair." },
  {
    name: "a whole paragraph",
    from: `Hi Dana,\n[[${sentence}]]\nSam`,
    text: "Let me see what I can do.",
    to: "Hi Dana,\nLet me see what I can do.\nSam",
  },
  { name: "bold words", from: "We are **[[very sorry]]** for it.", text: "truly sorry", to: "We are **truly sorry** for it." },
  { name: "bold words at an edge", from: "We are **[[very]] sorry** for it.", text: "truly", to: "We are **truly sorry** for it." },
  {
    name: "words beside bold ones",
    from: "Your **order 42** [[is not]] here.",
    text: "arrives soon, not",
    to: "Your **order 42** arrives soon, not here.",
  },
  { name: "words around bold ones", from: "I [[told **you** that]] twice.", text: "explained it", to: "I explained it twice." },
  { name: "words among emoji", from: "Thanks 👍🏽 we [[see 👩‍💻]] 🎉 soon.", text: "write 💌", to: "Thanks 👍🏽 we write 💌 🎉 soon." },
  {
    name: "across two paragraphs",
    from: "Hi,\nWe [[can't.\nSorry for]] that.\nSam",
    text: "can, after",
    to: "Hi,\nWe can, after that.\nSam",
  },
  { name: "by two lines", from: "Hi,\nWe [[can't do]] it.\nSam", text: "can:\nsee", to: "Hi,\nWe can:\nsee it.\nSam" },
  { name: "by nothing", from: "We [[honestly ]]checked it.", text: "", to: "We checked it." },
  { name: "by nothing, a whole line", from: "Hi,\n[[Calm down.]]\nSam", text: "", to: "Hi,\n\nSam" },
  {
    name: "with a new sentence",
    from: "I looked at it.|\nSam",
    text: " I will write on Friday.",
    to: "I looked at it. I will write on Friday.\nSam",
  },
  {
    name: "with a new line before the sign-off",
    from: "I looked.\n|Best,\nSam",
    text: "More on Friday.\n",
    to: "I looked.\nMore on Friday.\nBest,\nSam",
  },
  {
    name: "with a new line after an empty one",
    from: "I looked.\n\n|Best,\nSam",
    text: "More on Friday.\n",
    to: "I looked.\n\nMore on Friday.\nBest,\nSam",
  },
  { name: "with a first line", from: "|We looked.\nSam", text: "Hi Dana,\n", to: "Hi Dana,\nWe looked.\nSam" },
];

export const plain = (notation: string): string => notation.replace(/\*\*/g, "");
export const unmarked = (from: string): string => from.replace(/\[\[|\]\]|\|/g, "");

/** The edit that a case describes, with offsets into the plain text. */
export function editOf({ from, text }: EditCase): Edit {
  const marked = plain(from);
  const start = marked.search(/\[\[|\|/);
  const expected = /\[\[(.*)\]\]/s.exec(marked)?.[1] ?? "";
  return { start, end: start + expected.length, expected, text, draft: unmarked(marked) };
}
