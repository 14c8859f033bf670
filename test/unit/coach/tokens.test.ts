/** What is written in a hurry reads as what it stands for, and words of their own stay what they are. */
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../src/coach/tokens.ts";

const words = (text: string): string =>
  tokensOf(text)
    .map((t) => t.word)
    .join(" ");

describe("chat forms", () => {
  it.each([
    ["cant do it rn tho", "can not do it right now though"],
    ["its w/ the courier", "it is with the courier"],
    ["w/o a receipt", "without a receipt"],
    ["b/c we moved", "because we moved"],
    ["terms & conditions", "terms and conditions"],
    ["we aint doing that", "we are not doing that"],
    ["it ain't so, i aint sure", "it is not so i am not sure"],
    ["were looking into it", "we are looking into it"],
    ["sorry, were not able to", "sorry we are not able to"],
    ["well send it tomoz", "we will send it tomorrow"],
    ["lets check", "let us check"],
    ["nowt we can do", "nothing we can do"],
    ["gimme a sec", "give me a sec"],
    ["ur covered", "you are covered"],
    ["canceled while traveling", "cancelled while travelling"],
  ])("%s", (written, read) => {
    expect(words(written)).toBe(read);
  });

  it.each([
    "you were not in",
    "they were looking",
    "well done",
    "as well send it",
    "it lets check boxes",
    "the raw/cooked list",
    "its cover",
    "he is ill",
  ])("stays as it is: %s", (text) => {
    expect(words(text)).toBe(text.replace("/", " "));
  });

  it("keeps the place of each word", () => {
    const text = "no joy w/o a receipt & a box";
    expect(tokensOf(text).map((t) => text.slice(t.start, t.end))).toEqual(["no", "joy", "w/o", "a", "receipt", "&", "a", "box"]);
  });
});
