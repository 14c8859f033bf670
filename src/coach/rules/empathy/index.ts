/** The rules about empathy, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";
import { acknowledgeFeeling } from "./acknowledge-feeling.ts";
import { acknowledgeImpact } from "./acknowledge-impact.ts";
import { askToUnderstand } from "./ask-to-understand.ts";
import { blameCustomer } from "./blame-customer.ts";
import { cannedPhrase } from "./canned-phrase.ts";
import { coldOrCurt } from "./cold-or-curt.ts";
import { condescension } from "./condescension.ts";
import { dismissFeeling } from "./dismiss-feeling.ts";
import { missingEmpathy } from "./missing-empathy.ts";
import { perspectiveTaking } from "./perspective-taking.ts";
import { reassure } from "./reassure.ts";
import { reflectUnderstanding } from "./reflect-understanding.ts";
import { repeatedReply } from "./repeated-reply.ts";
import { replyShape } from "./reply-shape.ts";
import { shareGladness } from "./share-gladness.ts";
import { specificApology } from "./specific-apology.ts";
import { toldYouSo } from "./told-you-so.ts";
import { validateCustomer } from "./validate-customer.ts";
import { warmTone } from "./warm-tone.ts";

export const EMPATHY: readonly Rule[] = [
  acknowledgeFeeling,
  acknowledgeImpact,
  perspectiveTaking,
  reflectUnderstanding,
  specificApology,
  validateCustomer,
  askToUnderstand,
  reassure,
  shareGladness,
  warmTone,
  missingEmpathy,
  replyShape,
  blameCustomer,
  toldYouSo,
  condescension,
  dismissFeeling,
  coldOrCurt,
  cannedPhrase,
  repeatedReply,
];
