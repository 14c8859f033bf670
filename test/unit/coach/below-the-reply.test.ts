/** What stands below a reply is not the agent's: earlier mail in any form, and signatures, change nothing. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { drafts, shown } from "./same-answer.ts";

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: async () => null });
});

const EARLIER = "Hello,\n\nIt's our policy, and you should have read it! Unfortunately we can't help. Calm down?!\n\nTom";
const QUOTED = EARLIER.replace(/^/gm, "> ");
const FIELDS = "From: Ana Silva <ana@example.com>\nSent: Friday, November 20, 2026 10:12 AM\nTo: Support\nSubject: Late parcel";

const BELOW: Readonly<Record<string, string>> = {
  "a quoted mail under its header": `On Fri, 20 Nov 2026 at 10:12, Ana Silva <ana@example.com> wrote:\n${QUOTED}`,
  "a quoted mail under its header and a blank line": `On Fri, Nov 20, 2026 at 10:12 AM Ana Silva <ana@example.com> wrote:\n\n${QUOTED}`,
  "a quoted mail under a header in two lines": `On Fri, Nov 20, 2026 at 10:12 AM Ana Maria Silva-Bergström\n<ana.silva@example.com> wrote:\n\n${QUOTED}`,
  "a quoted mail under a German header": `Am Fr., 20. Nov. 2026 um 10:12 Uhr schrieb Ana Silva <ana@example.com>:\n\n${QUOTED}`,
  "a block of Spanish fields": `De: Ana Silva <ana@example.com>\nEnviado: viernes, 20 de noviembre de 2026 10:12\nPara: Support\nAsunto: Late parcel\n\n${EARLIER}`,
  "a mail with its header quoted": `> On 20 Nov 2026, at 10:12, Ana Silva <ana@example.com> wrote:\n> \n${QUOTED}`,
  "a block of fields": `${FIELDS}\n\n${EARLIER}`,
  "a block of fields under a line": `________________________________\n${FIELDS}\n\n${EARLIER}`,
  "a block of bold fields": `${FIELDS.replace(/^(\w+:)/gm, "*$1*")}\n\n${EARLIER}`,
  "an original message": `-----Original Message-----\n${EARLIER}`,
  "a forwarded message": `---------- Forwarded message ---------\nFrom: Ana\n${EARLIER}`,
  "a line to type above": `##- Please type your reply above this line -##\n\n${EARLIER}`,
  "a signature": "-- \nAcme Ltd, unfortunately closed on Sundays. It's our policy!",
  "a disclaimer": "--\nThis email is confidential. If you are not the intended recipient you must delete it.",
  "a telephone's signature": "Sent from my iPhone",
  "a mail program's signature": "Sent from Yahoo Mail on Android",
  "Outlook's signature": "Get Outlook for iOS",
};

describe.each(Object.entries(BELOW))("%s", (_, below) => {
  it("changes nothing", async () => {
    for (const draft of drafts) {
      const [alone, above] = [await coach.assess({ draft }), await coach.assess({ draft: `${draft.trimEnd()}\n\n${below}` })];
      expect(shown(above), JSON.stringify(draft)).toEqual(shown(alone));
    }
  });
});
