/** Addresses a kind of person ("Dear Customer") in place of this one. */
import type { Draft } from "../../draft.ts";
import { quoteOf } from "../../paragraphs.ts";
import type { Evidence, Rule } from "../../rule.ts";

/** "Sir," alone opens a polite turn of chat in much of the world. */
const LONGEST_ADDRESS = "madam".length;

/** "Dear Madam" greets one reader in the formal manner; "Dear Sir/Madam" whoever reads it. */
const isForAnyone = (draft: Draft, found: Evidence): boolean =>
  !/^(?:dear )?(?:sir|madam)$/i.test(quoteOf(draft, found)) || /^ ?\/ ?(?:sir|madam)/i.test(draft.plain.slice(found.end));

export const impersonalOpening: Rule = {
  id: "impersonal-opening",
  dimension: "courtesy",
  kind: "slip",
  weight: 3,
  title: "Greets nobody in particular",
  why: "“Dear Customer” reads like a form letter: use the name they wrote under their message.",
  source: "003 Indifferent Attitude: greet warmly; 004: personal attention, the human touch",
  find: [
    {
      any: [
        "[^ (dear|hello|hi|hey|hiya|greetings|attention|attn|respected|good day|good morning|good afternoon|good evening|to|for the attention of|welcome) (to|our|all|the|my|dear)* (valued|esteemed|loyal|dear|respected|honoured|honored|precious|beloved|fellow|prospective|current|new|registered|premium)* !(sir|sirs|madam|ma'am|mam) <category> ((or|and) <category>)?] (,|$|<number>|#)",
        "[^ (our|all|the|most)* (valued|esteemed|loyal|respected|honoured|honored) <category>] (,|$)",
        "[^ to (whom|whomever|whoever|whomsoever) (it|this|these)? .. (concern|concerns|concerned)]",
        "[^ dear (all|team|everyone|one)] (,|$)",
        "[^ (attention|attn|attention please) ... <category>]",
        "[^ dear? (sir|madam) (or (sir|madam))?]",
      ],
    },
  ],
  temper: (found, { draft }) =>
    !isForAnyone(draft, found) || (draft.channel === "chat" && found.end - found.start <= LONGEST_ADDRESS) ? 0 : 1,
  silences: ["warm-greeting"],
  rewrites: [
    { replace: "words", text: "Hi [name]" },
    { replace: "words", text: "Hello [name]" },
    { replace: "words", text: "Dear [name]" },
  ],
  examples: [
    "[Dear Customer],",
    "[Dear Sir]/Madam,",
    "[To whom it may concern],",
    "[Dear valued customer],",
    "[Dear User],",
    "[Dear Account Holder],",
    "[hello dear customer]",
    "[Valued customer],",
  ],
  nearMisses: [
    "Hi there,",
    "Hi all,",
    "Dear Dr. Ito,",
    "Our customers love this shade.",
    "Hello team,",
    "Customers can pay by card.",
    "Hi Guest Services Manager Ana,",
  ],
  cases: {
    found: [{ draft: "Dear Sir/Madam,\nYour lamp is ready." }],
    quiet: [{ draft: "Dear Madam,\nYour lamp is ready." }],
  },
};
