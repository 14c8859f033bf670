/** Words meant for colleagues in a reply that the customer will read: notes, remarks about the customer, macros' own instructions, agents' links. */

import type { Evidence, Reply, Rule } from "../../rule.ts";
import { scanLines, spansOf } from "../../scan.ts";

const ID = "internal-text";

/** "Internal note:", "Macro: late parcel", "DRAFT - DO NOT SEND": a line that is a label. */
const LABEL =
  /^[\s\W_]*(?<found>(?:internal(?: (?:note|comment|only|use only))?|(?:private|agent|staff|team) note|note (?:to|for) (?:self|agents?|staff|the team)|(?:for )?agents? only|macro|canned (?:response|reply)|saved reply|not for (?:the )?customers?)\s*(?:[:#]|-(?= )|$)|(?:draft\W{1,4})?(?:do not|don't) send(?: yet)?\W{0,3}$|(?:TODO|FIXME)\s*:)/dgim;
/** A colleague is spoken to; a handle that opens a public answer in social media is the customer's. */
const MENTION =
  /(?<![\w.@])(?<found>@\p{L}[\w.-]{1,30}[ ,:]+(?:can|could|would|will|pls|plz|please|fyi|any|thoughts|do we|did we|are we|is this|is it|what do|take a|have a|check|look|see|help|over to))\b/dgiu;
/** Addresses of helpdesks that only agents can open. */
const AGENT_LINK =
  /https?:\/\/(?:[\w-]+\.zendesk\.com\/agent\/|[\w-]+\.freshdesk\.com\/a\/|secure\.helpscout\.net\/conversation\/|app\.intercom\.com\/a\/|app\.frontapp\.com\/|[\w-]+\.gorgias\.com\/app\/|[\w-]+\.kustomerapp\.com\/app\/|app\.hubspot\.com\/(?:contacts|help-desk|live-messages)\/|[\w.-]+\.lightning\.force\.com\/|[\w-]+\.slack\.com\/archives\/)\S*/dgi;
/** Without one of these there is nothing to look for. */
const WORTH = /internal|note|agent|macro|canned|saved|customer|send|TODO|FIXME|@|:\/\//i;

const linesFor = (...patterns: readonly RegExp[]) =>
  scanLines(ID, (line) => (WORTH.test(line) ? patterns.flatMap((pattern) => spansOf(line, pattern)) : []));
const inMail = linesFor(LABEL, MENTION, AGENT_LINK);
const inPublic = linesFor(LABEL, AGENT_LINK);

/** Chat and social media begin with handles of their own. */
function notesIn(reply: Reply): readonly Evidence[] {
  const { channel } = reply.draft;
  return channel === "email" || channel === "ticket" ? inMail(reply) : inPublic(reply);
}

export const internalText: Rule = {
  id: ID,
  dimension: "ownership",
  kind: "slip",
  weight: 0,
  serious: true,
  title: "Reads like a note for colleagues",
  why: "The customer will read this: take it out, or put it into an internal note.",
  source: "Carvalho & Cohen (2007): messages that reach the wrong reader are best caught before they are sent",
  judge: notesIn,
  find: [
    {
      any: [
        "[for internal (use|eyes|reference|purposes)]",
        "[internal (use )?only]",
        "[(note to self|note for (the|my) (team|agent|agents|colleague|colleagues|next agent|next shift))]",
        "[(do not|never) (send|forward|share|show|give|disclose|mention|reveal|tell|promise) (this|it|that|these|any of this)? (to|with)? (the|this)? (customer|customers|client|cx)]",
        "[not (for|to be shared with|to be sent to) (the )?(customer|customers|client)]",
        "[(not|non) customer facing]",
        "[(the|this) (customer|client|cx|caller) (is|was|has been|seems|sounds|keeps) (being|getting)? (very|so|really|quite|a bit|extremely|clearly|just)? (difficult|rude|annoying|angry|abusive|lying|crazy|impossible|aggressive|unreasonable|hostile|threatening|a pain|a nightmare|an idiot|furious|upset|fuming|wrong|confused)]",
        "[^ (customer|client|cx|caller) (wants|says|said|claims|claimed|asked|asks|called|needs|confirmed|stated|states|complains|complained|requested|reports|reported|called in|insists)]",
        "[(the|this) (customer|client|cx|caller) (wants|says|said|claims|claimed|asked|asks|called|stated|states|complains|complained|insists|threatened|threatens)]",
        "[(remove|delete|take out|strip|edit) (this|the|these) (line|note|part|paragraph|section|bit|text|lines|brackets) before (sending|you send|replying|it goes out)]",
        "[(ask|check with|run it past|clear it with) (legal|my manager|your manager|a manager|the team lead|finance|tier _) before (sending|replying|answering)]",
        "[(use|using|from|per|this is|adapt|edit) (this|the|our|a) (canned|saved) (response|reply)]",
        "[do not (refund|credit|compensate) (him|her|this customer|the customer|cx)]",
        "lorem ipsum",
      ],
      unless: [
        "(if|when|whenever|unless|in case|suppose|where|whether|until) .. (customer|client|caller|user|cx)",
        "(your|own|each|every|their|his|her) (customer|customers|client|clients|caller|user)",
        "(you|merchants|sellers|shops|shop) .. (customer|customers|client|clients)",
      ],
      question: false,
    },
  ],
  examples: [
    "[For internal use] and nobody else.",
    "[Note to self], ring the depot.",
    "Please [do not share this with the customer].",
    "[The customer is being difficult] again.",
    "[This customer is a nightmare], to be honest.",
    "[Customer called] about the late parcel.",
    "I think [the client claims] more than was lost.",
    "[Delete this line before sending].",
    "Please [check with legal before replying].",
    "This text is [not customer facing].",
    "[Do not refund him] a second time.",
  ],
  nearMisses: [
    "Please do not send cash by post.",
    "Please don't share this code with anyone.",
    "Please remove the battery before sending the device to us.",
    "If a customer is rude, you can block them in the app.",
    "When the customer says yes, press the green button.",
    "Your customer wants a receipt, and the app can print one.",
    "Customer service is open until six.",
    "Customer is requested to visit the branch.",
    "I've left a note on your account for our team.",
    "You can share this link with your customers.",
    "Our internal review is done, and the fault was ours.",
    "Please don't send the parcel back yet.",
  ],
  cases: {
    found: [
      { draft: "Internal note: refund twice already.\n\nHi Ana,\n\nYour refund is on its way." },
      { draft: "Macro: late parcel\n\nHi Ana,\n\nYour parcel left today." },
      { draft: "DRAFT - DO NOT SEND\nHi Ana,\n\nYour parcel left today." },
      { draft: "TODO: check the price\nYour refund is on its way." },
      { draft: "@maria can you look at this one?\n\nHi Ana,\n\nYour parcel left today.", channel: "ticket" },
      { draft: "I've found it: https://lamps.zendesk.com/agent/tickets/4411" },
      { draft: "The customer is being difficult, so I offered a refund." },
    ],
    quiet: [
      { draft: "@maria_k Could you send us your order number?", channel: "social" },
      { draft: "You can write to help@lamps.example please, and I'll see it." },
      { draft: "Your ticket is at https://lamps.zendesk.com/hc/requests/4411." },
      { draft: "Please record a macro in the workbook, and run it again." },
      { draft: "Please don't send it yet: I'll book the courier for you first." },
      { draft: "A note: the shop is closed on Monday." },
      { draft: "We've had an internal look at it, and the fault was ours." },
    ],
  },
};
