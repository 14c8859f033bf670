/** The reader: text to sentences and tokens, every offset in the text. */
import { needOf } from "../../../src/coach/need.ts";
import { plain } from "../../../src/coach/plain.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";
import { wakeShelf } from "../../../src/coach/shelf.ts";
import { holds, PART, partsOf, type Target } from "../target.ts";
import { DRAFTS } from "./drafts.ts";

/** What the customer needs is found with patterns, so the book is read first. */
async function wake(): Promise<Split> {
  const [split] = await Promise.all([wakeSplitter(), wakeShelf()]);
  return split;
}
let waking: Promise<Split> | null = null;

export const reading: Target = {
  name: "reader",
  share: 3,
  seeds: DRAFTS.map(({ draft, customer }) => draft + PART + customer),
  longest: 1200,
  async run(input) {
    waking ??= wake();
    const split = await waking;
    const [draft, customer] = partsOf(input);
    holds(plain(draft).length === draft.length, () => "plain text is as long as the draft");
    const { sentences, openingAt, closingAt } = read({ draft }, needOf(customer, split), split);
    let last = 0;
    for (const { start, end, tokens } of sentences) {
      holds(last <= start && start <= end && end <= draft.length, () => `sentence ${start}-${end} after ${last} of ${draft.length}`);
      last = end;
      let at = 0;
      for (const token of tokens) {
        // The words of a contraction share its place.
        holds(
          at <= token.start && token.start <= token.end && token.end <= end - start,
          () => `token ${token.start}-${token.end} after ${at}`,
        );
        at = token.start;
      }
    }
    holds(openingAt <= draft.length && closingAt <= draft.length, () => "a reply opens and closes inside itself");
  },
};
