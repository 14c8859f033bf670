/** The rules about framing, in the order an agent meets them. */
import type { Rule } from "../../rule.ts";
import { anxiousHedging } from "./anxious-hedging.ts";
import { butEraser } from "./but-eraser.ts";
import { clearSteps } from "./clear-steps.ts";
import { controllingLanguage } from "./controlling-language.ts";
import { explainWhy } from "./explain-why.ts";
import { flatNo } from "./flat-no.ts";
import { hopefulWording } from "./hopeful-wording.ts";
import { missingAlternative } from "./missing-alternative.ts";
import { offerAlternative } from "./offer-alternative.ts";
import { officialese } from "./officialese.ts";
import { overApology } from "./over-apology.ts";
import { policyWall } from "./policy-wall.ts";
import { positiveFrame } from "./positive-frame.ts";
import { powerless } from "./powerless.ts";
import { seeWhatICanDo } from "./see-what-i-can-do.ts";
import { shutTheDoor } from "./shut-the-door.ts";
import { unfortunatelyLead } from "./unfortunately-lead.ts";
import { venting } from "./venting.ts";

export const FRAMING: readonly Rule[] = [
  seeWhatICanDo,
  offerAlternative,
  positiveFrame,
  hopefulWording,
  explainWhy,
  clearSteps,
  policyWall,
  flatNo,
  powerless,
  shutTheDoor,
  unfortunatelyLead,
  controllingLanguage,
  anxiousHedging,
  overApology,
  butEraser,
  officialese,
  venting,
  missingAlternative,
];
