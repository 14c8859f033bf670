/** Tokens as BERT's uncased models cut them. */
import { describe, expect, it } from "vitest";
import { wordPiece, wordsOf } from "../../../src/model/wordpiece.ts";

const VOCAB = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "un",
  "##aff",
  "##able",
  "the",
  "cafe",
  "want",
  "##ed",
  "'",
  "t",
  "can",
  ".",
  "1",
  "##2",
  "\u6f22",
];
const pieces = wordPiece(VOCAB);
const cut = (text: string, longest = 64): string[] => pieces.ids(text, longest).map((id) => VOCAB[id]!);

describe("words", () => {
  it("are lower-case, without accents, punctuation apart", () => {
    expect(wordsOf("We CAN\u2019T re-open Zo\u00eb's caf\u00e9\u2026 ok?")).toEqual([
      "we",
      "can",
      "'",
      "t",
      "re",
      "-",
      "open",
      "zoe",
      "'",
      "s",
      "cafe",
      ".",
      ".",
      ".",
      "ok",
      "?",
    ]);
  });

  it("are cut at every kind of space and lose what cannot be seen", () => {
    expect(wordsOf("a\u00a0b\tc\nd\u2003e\u200bf\u0000g\ufffdh")).toEqual(["a", "b", "c", "d", "efgh"]);
  });

  it("read curly quotes, dashes and primes as plain ones", () => {
    expect(wordsOf("\u201cyes\u201d \u2013 5\u2032 \u2014 no")).toEqual(['"', "yes", '"', "-", "5", "'", "-", "no"]);
  });

  it("keep symbols that are no punctuation inside the word, and ideographs alone", () => {
    expect(wordsOf("\u20ac5 \u00a3x $5 a\u6f22b \u00bfque?")).toEqual([
      "\u20ac5",
      "\u00a3x",
      "$",
      "5",
      "a",
      "\u6f22",
      "b",
      "\u00bf",
      "que",
      "?",
    ]);
  });

  it("are none in what has no letters", () => {
    expect(wordsOf(" \n\u200b ")).toEqual([]);
  });
});

describe("pieces", () => {
  it("are the longest that fit, from the left", () => {
    expect(cut("unaffable wanted")).toEqual(["[CLS]", "un", "##aff", "##able", "want", "##ed", "[SEP]"]);
    expect(cut("12")).toEqual(["[CLS]", "1", "##2", "[SEP]"]);
  });

  it("give [UNK] for the whole of a word that cannot be cut, or of more than a hundred letters", () => {
    expect(cut("unwanted the xyz")).toEqual(["[CLS]", "[UNK]", "the", "[UNK]", "[SEP]"]);
    expect(cut(`1${"2".repeat(99)}`)).toHaveLength(64);
    expect(cut(`1${"2".repeat(100)}`)).toEqual(["[CLS]", "[UNK]", "[SEP]"]);
  });

  it("are cut at the most that the model takes, the end kept", () => {
    expect(cut("the the the the", 4)).toEqual(["[CLS]", "the", "the", "[SEP]"]);
    expect(cut("the unaffable", 4)).toEqual(["[CLS]", "the", "un", "[SEP]"]);
  });

  it("take the empty text and a megabyte of it", () => {
    expect(cut("")).toEqual(["[CLS]", "[SEP]"]);
    expect(cut("the ".repeat(250_000))).toHaveLength(64);
    expect(cut("x".repeat(1_000_000))).toEqual(["[CLS]", "[UNK]", "[SEP]"]);
    expect(cut("\ud800".repeat(100))).toEqual(["[CLS]", "[UNK]", "[SEP]"]);
  });

  it("need the special pieces in the vocabulary", () => {
    expect(() => wordPiece(["[PAD]", "[CLS]", "[SEP]"])).toThrow("[UNK]");
  });
});
