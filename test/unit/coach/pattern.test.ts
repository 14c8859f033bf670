/** The language in which rules say what to look for. */
import { describe, expect, it } from "vitest";
import { group } from "../../../src/coach/lexicon/group.ts";
import { matchesIn, spanOf } from "../../../src/coach/match.ts";
import { compile } from "../../../src/coach/pattern.ts";
import { indexPatterns } from "../../../src/coach/pattern-index.ts";
import { tokensOf } from "../../../src/coach/tokens.ts";

const LEXICON = { soon: group("soon, as soon as possible") };
/** The flagged words of every match of one pattern in one sentence. */
const found = (pattern: string, sentence: string): string[] => {
  const tokens = tokensOf(sentence);
  const index = indexPatterns([{ pattern: compile(pattern, LEXICON), owner: null }]);
  return matchesIn(index, tokens).map(({ match }) => {
    const span = spanOf(tokens, match.flagStart, match.flagEnd);
    return sentence.slice(span.start, span.end);
  });
};

describe("a pattern", () => {
  it.each([
    ["we can not do", "We can't do that.", ["We can't do"]],
    ["we can not do", "We cannot do that.", ["We cannot do"]],
    ["(refund|give back)", "We give back and refund.", ["give back", "refund"]],
    ["very? sorry", "I'm sorry, very sorry.", ["sorry", "very sorry", "sorry"]],
    ["reply <soon>", "We reply as soon as possible.", ["reply as soon as possible"]],
    ["we .. help", "We really do want to help.", ["We really do want to help"]],
    ["we .. help", "We are here; they help.", []],
    ["we ... help", "We are here; they help.", ["We are here; they help"]],
    ["^ no", "No, no.", ["No"]],
    ["policy $", "It's our policy.", ["policy"]],
    ["policy $", "It's policy here.", []],
    ["you !(can|may) go", "You go, you can go.", ["You go"]],
    ["it is [our policy]", "Sorry, it's our policy.", ["our policy"]],
    [", but", "Sorry, but no but.", ["but"]],
    ["sorry .. , but", "Sorry for that, but no.", ["Sorry for that, but"]],
    ["sorry .. , but", "Sorry for that - but no.", ["Sorry for that - but"]],
    ["sorry .. but", "Sorry for that; but no.", []],
    ["<number> days", "In 5 days or five days.", ["5 days", "five days"]],
    ["we _ it", "We did it.", ["We did it"]],
    ["(<number>|some) days", "Some days or 5 days.", ["Some days", "5 days"]],
    ["<clock> or <clock>", "At 5pm or 6pm, or so.", ["5pm or 6pm"]],
    ["_ <number>", "Room 5.", ["Room 5"]],
  ])("%s in “%s”", (pattern, sentence, expected) => {
    expect(found(pattern, sentence)).toEqual(expected);
  });

  it("is found for everybody whose it is, in their order", () => {
    const entries = ["first", "second"].flatMap((owner) =>
      ["our policy", "<number>"].map((each) => ({ pattern: compile(each, {}), owner })),
    );
    const owners = matchesIn(indexPatterns(entries), tokensOf("It is our policy of 5 days")).map(({ owner }) => owner);
    expect(owners).toEqual(["first", "second", "first", "second"]);
  });

  it.each(["(a|b", "a )", "?", "<nosuchgroup>", "* a"])("says what is wrong with %s", (pattern) => {
    expect(() => compile(pattern, LEXICON)).toThrow(`pattern "${pattern}"`);
  });
});

describe("tokens", () => {
  const words = (text: string): string =>
    tokensOf(text)
      .map((t) => t.word)
      .join(" ");
  it.each([
    ["I'll", "i will"],
    ["I\u2019ve".replace("\u2019", "'"), "i have"],
    ["dont u know", "do not you know"],
    ["Ill check", "i will check"],
    ["she was ill", "she was ill"],
    ["its our policy", "it is our policy"],
    ["its colour", "its colour"],
    ["the customer's bag", "the customer's bag"],
    ["it's $3.50 (v4.2)", "it is $3.50 v4.2"],
    ["on [day], {{name}}", "on [] []"],
    ['He said "no way back" twice', 'he said " twice'],
    ['the "pending" one', "the pending one"],
  ])("%s reads as %s", (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});
