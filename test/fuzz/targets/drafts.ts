/** Replies and customers' messages to begin with: every rule's own examples and near misses, and what people paste. */
import { RULES } from "../../../src/coach/rules/index.ts";

const unmarked = (example: string): string => example.replace(/\[(\[[^\]]+\]|[^[\]]+)\]/g, "$1");
const CUSTOMERS = [
  "",
  "This is the third time I write. The parcel is still missing and I'm furious! What are you going to do?",
  "Hi, how do I export my data? And is it free?\n\nThanks,\nMaria",
  "You charged me \u00A340.00 twice on 3/4/2026 and nobody answers. I want a refund.",
  "Thanks so much, all sorted now!",
];
const PASTED = [
  "<p>We can&rsquo;t&nbsp;do that, <b>it's our policy</b>.</p>",
  "Yes.\n\nOn Mon, 4 May 2026 at 09:00, Dana Ray <dana@example.com> wrote:\n> No.\n> > Why?",
  "Hi {{name}},\n\n1. Open it.\n2. Press [button].\n\n- one\n- two\n\n-- \nTom\nAcme Ltd",
  "SORRY BUT WE CAN NOT DO THAT!!! read the FAQ: https://example.com/a?b=c#d",
  "Guten Tag, leider k\u00F6nnen wir das nicht. Sorry about that, I'll call you tomorrow at 9:15.",
];

export const DRAFTS: readonly { readonly draft: string; readonly customer: string }[] = [
  ...RULES.flatMap(({ examples, nearMisses }) => [...examples, ...nearMisses]).map(unmarked),
  ...PASTED,
].map((draft, i) => ({ draft, customer: CUSTOMERS[i % CUSTOMERS.length]! }));
