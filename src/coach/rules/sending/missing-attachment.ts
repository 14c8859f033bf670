/** Speaks of a file or picture that goes with the reply, where the page shows that none does. */
import type { Rule } from "../../rule.ts";

const DOCUMENT =
  "(invoice|receipt|label|labels|form|file|files|document|documents|pdf|screenshot|screenshots|image|images|photo|photos|picture|pictures|guide|manual|statement|contract|copy|quote|report|certificate|template|instructions|spreadsheet|brochure|agreement|voucher|tickets|diagram|letter|video|recording|scan|log|logs|paperwork|list|overview|summary|details)";

export const missingAttachment: Rule = {
  id: "missing-attachment",
  dimension: "ownership",
  kind: "slip",
  weight: 0,
  serious: true,
  title: "Nothing is attached yet",
  why: "This speaks of a file or picture, and the page shows none: attach it, or change the sentence.",
  source: "Dredze et al. (2008): replies that speak of an attachment often go out without one",
  find: [
    {
      any: [
        "[(i|we) have (just|now|also)? attached]",
        "[(i|we) (am|are) (just|now|also)? attaching]",
        "[(^|,) attaching] (a|the|your|my|our|it|this|here)",
        "[(find|see|check|review|open|read|sign|complete|print|download|use) (the|your|our|a|my)? (attached|enclosed)]",
        "[(^|,) attached (is|are|you will find|please find|find)]",
        "[attached to (this|the present) (email|mail|message|reply|response)]",
        `[${DOCUMENT} ... (is|are) (also|now|all)? (attached|enclosed)]`,
        `[(the|your|this|these|our|an|my) (attached|enclosed) _? _? ${DOCUMENT}]`,
        "[(see|in|open|find|check|read|download|print|sign) (the|this|my|our) (attachment|attachments)]",
        `[(screenshot|screenshots|diagram|recording|scan) (below|attached|here)]`,
        "[(see|check|look at|follow|as shown in|shown in|as in|in) (the|this|these|my) (picture|pictures|image|images|photo|photos) (below|attached|here)]",
        "[here is (a|the|your|my) (screenshot|scan|pdf)]",
      ],
      unless: [
        "(you|customer|they|he|she|who) (have|had|just|already|also)* (attached|enclosed|sent|shared)",
        "(can|could|would|will|may|might) (you|not)",
        "(if|once|when|before|until|please|kindly) (you|we|i)? (attach|attached|send)",
        "(last|previous|earlier|first|original|initial|other|separate|second|next|confirmation) (email|mail|message|reply|letter|one)",
        "attached .. (account|profile|order|ticket|case|card|wall|box|device|unit|booking|subscription)",
        "(yesterday|last week|last time|earlier|previously|already sent|in a moment|shortly|tomorrow|tonight|later today|later|soon)",
        "(not|no|nothing|never|without) .. attached",
        "(by post|return of post|portal|dashboard|help centre|help center|article|page|website|site|link|links)",
      ],
      question: false,
    },
  ],
  temper: (_, { draft }) => (draft.attached === false ? 1 : 0),
  examples: [
    "[I've attached] the return label.",
    "Please [find attached] the form for your claim.",
    "[Attached is] a copy of your contract.",
    "Your [invoice for May is attached].",
    "Please [see the attached photo] of the part.",
    "[I'm attaching] the guide, so that you have it at hand.",
    "You'll find each step [in the attachment].",
    "Press the blue button, as in the [screenshot below].",
    "[Here's a screenshot] of the place to press.",
    "It has to look as it does [in the picture below].",
    "Please [sign the enclosed form] and post it to us.",
  ],
  nearMisses: [
    "Could you attach a photo of the label?",
    "Thanks for the photos that you attached.",
    "The form you have attached is the right one.",
    "Is the form attached to your last mail?",
    "The voucher is attached to your account.",
    "Make sure that the hose is attached to the tap.",
    "I attached it to my last email.",
    "That was our mistake: I attached another student's form.",
    "Thank you for attaching the log.",
    "I'll send the label in a separate email.",
    "Can you send me a screenshot?",
    "Your invoice is in the portal, with the others.",
    "There was no label attached to the box.",
    "I can see the picture you sent.",
  ],
  cases: {
    found: [
      { draft: "Hi Ana,\n\nI've attached the return label.\n\nBest wishes,\nTom", attached: false },
      { draft: "Please find attached the form for your claim.", attached: false },
      { draft: "See attached.", attached: false },
    ],
    quiet: [
      { draft: "Hi Ana,\n\nI've attached the return label.\n\nBest wishes,\nTom", attached: true },
      { draft: "Hi Ana,\n\nI've attached the return label.\n\nBest wishes,\nTom" },
      { draft: "The label is on its way to you by post.", attached: false },
    ],
  },
};
