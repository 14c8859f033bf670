/** Every site. The build puts each one's data into its own file beside the content script; see assets/build/site-files.mjs. */
import { appStoreConnect } from "./appstoreconnect.ts";
import { chatwoot } from "./chatwoot.ts";
import { crisp } from "./crisp.ts";
import { frappe } from "./frappe.ts";
import { freescout } from "./freescout.ts";
import { freshdesk } from "./freshdesk.ts";
import { generic } from "./generic.ts";
import { gmail } from "./gmail.ts";
import { googleBusiness } from "./google-business.ts";
import { helpscout } from "./helpscout.ts";
import { hubspot } from "./hubspot.ts";
import { intercom } from "./intercom.ts";
import { jira } from "./jira.ts";
import { meta } from "./meta.ts";
import { osticket } from "./osticket.ts";
import { outlook } from "./outlook.ts";
import { reamaze } from "./reamaze.ts";
import { rt } from "./rt.ts";
import { salesforce } from "./salesforce.ts";
import { servicenow } from "./servicenow.ts";
import type { Site } from "./site.ts";
import { tidio } from "./tidio.ts";
import { trustpilot } from "./trustpilot.ts";
import { uvdesk } from "./uvdesk.ts";
import { xDm } from "./x-dm.ts";
import { zammad } from "./zammad.ts";
import { zendesk } from "./zendesk.ts";
import { zohodesk } from "./zohodesk.ts";

/** The generic one is last: it serves where no other does. */
export const SITES: readonly Site[] = [
  zendesk,
  gmail,
  outlook,
  freshdesk,
  intercom,
  helpscout,
  hubspot,
  salesforce,
  zohodesk,
  jira,
  servicenow,
  tidio,
  crisp,
  chatwoot,
  zammad,
  freescout,
  osticket,
  rt,
  uvdesk,
  frappe,
  reamaze,
  xDm,
  meta,
  googleBusiness,
  appStoreConnect,
  trustpilot,
  generic,
];
