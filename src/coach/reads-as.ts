/** How a finding that only the second reader made is worded: as a possibility, never as a verdict. */
import type { Rule } from "./rule.ts";

const READS_AS: Readonly<Record<string, string>> = {
  "agentless-fault": "a mistake that nobody made",
  "anxious-hedging": "unsure",
  "blame-customer": "putting the fault on the customer",
  "but-eraser": "taking the kind words back",
  "canned-phrase": "a line that fits any reply",
  "cold-or-curt": "cold",
  condescension: "talking down",
  "controlling-language": "an order to the customer",
  "deflect-blame": "putting the blame elsewhere",
  "dismiss-feeling": "brushing a feeling aside",
  "flat-no": "a flat no",
  "missing-alternative": "a no without a way forward",
  "missing-empathy": "not seeing what this did to them",
  "missing-follow-through": "leaving the rest to others",
  "missing-next-step": "words without a next step",
  "missing-timeframe": "a promise without a day",
  "non-apology": "an apology for a feeling or an “if”",
  officialese: "office language",
  "over-apology": "too much apology",
  "pass-the-buck": "sending the customer elsewhere",
  "policy-wall": "hiding behind policy",
  powerless: "powerless",
  "sharp-question": "a question like a reproach",
  "shut-the-door": "shutting the door",
  "told-you-so": "a reminder that they were told",
  "vague-promise": "a promise without a doer or a date",
  venting: "letting off steam",
};

/** "This may read as talking down." without the full stop; for a rule that is not in the list, its title in the same mould. */
export const mayReadAs = ({ id, title }: Pick<Rule, "id" | "title">): string =>
  `This may read as ${READS_AS[id] ?? `“${title.replace(/[“”]/g, "")}”`}`;
