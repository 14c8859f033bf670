/** Whether a reply tells of something that the agent has done or is about to do, in words that need no parts of speech. */
import type { Token } from "./draft.ts";
import { keptWith } from "./kept.ts";
import { wordingOf } from "./paragraphs.ts";
import type { Reply } from "./rule.ts";

const DONE =
  "(?:sent|moved|put|booked|swapped|refunded|added|changed|fixed|freed|opened|cancelled|canceled|resent|credited|removed|taken|unlocked|switched|rang|rung|asked|reissued|updated|corrected|waived|cleared|restored|extended|struck|raised|ordered|reopened|reset|mended|merged|pulled|spoken|blocked|stopped|replaced|rebooked|attached|checked|found|set|got|kept|held|made|saved)";
const DOING =
  "(?:send|put|move|book|add|ask|chase|refund|swap|bring|take|keep|hold|sort|sending|ringing|calling|putting|moving|booking|adding|asking|chasing|refunding|swapping|sorting|checking|keeping|holding|taking|getting)";
const OWN_DEED = new RegExp(
  [
    `\\b(?:i|we) (?:have |had )?(?:just |already |now |also |since )?${DONE}\\b`,
    `^(?:ok |hi |so |and |but |sorry )?(?:just |already |now )?${DONE} (?:it|you|your|the|that|them|this|both|him|her|all)\\b`,
    `\\b(?:i will|i am|i am going to) (?:just |also |now )?${DOING}\\b(?! (?:clos|end))`,
  ].join("|"),
  "i",
);

const isOne = keptWith((tokens: readonly Token[]): boolean => OWN_DEED.test(wordingOf({ tokens })));
export const tellsOfDeeds = ({ draft }: Reply): boolean => draft.sentences.some(({ tokens }) => isOne(tokens));
