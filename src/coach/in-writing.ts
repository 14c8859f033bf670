/** What stood where the customer could have read it, said as a reproach. Nothing but lists. */
import type { Phrase } from "./pattern.ts";
import type { NonEmpty } from "./rule.ts";

const NOTICE =
  "(welcome pack|welcome packet|welcome mail|welcome letter|welcome email|manual|guide|handbook|booklet|leaflet|notice|notices|sticker|sign|footer|changelog|release notes|release note|tooltip|autoreply|auto-reply|recording|recorded message|pop-up|popup|intranet|runbook|prospectus|contract|onboarding deck|onboarding doc|insta story|story|newsletter|mailer|circular|bulletin|schedule of charges|tariff|small print|fine print|terms|letter|letters|text|texts|e-mail|email|mail|message|reminder|reminders|app|website|site|banner|board|boards|poster|posters|announcement|quotation|quote|confirmation|booking text|treatment card|welcome screen|checkout|pack|calendar|slip|faq|faqs|listing|product page|store page|card|tutorial|how-to|postcard|guidance|product description|brochure|order page|booking page|invoice|receipt|instructions|guidelines|voicemail|portal)";

export const STOOD_THERE: NonEmpty<Phrase> = [
  `[(the|our|your|that|each|every|two|this) _? _? ${NOTICE} (you _|we _|i _)? (did|does|do) (also|even|quite clearly)* (say|state|mention|show|list|flag|warn|ask|explain|set out|spell out|cover|note|tell|give|make|point)] ..`,
  `[(the|our|that|each|every|this|your) _? _? ${NOTICE} (we sent|i sent|we emailed|you signed|you got|on _ _|in _ _)? (also|all|clearly|quite clearly)* (explains|mentions|spells out|sets out|warns|specifies|spelled out|spelt out|warned|explained|mentioned|set out|flagged|flags|advises|advised|spells it out|makes clear|made clear|made plain|makes that plain|goes into|draws attention|lays out|laid out|laid it all out|touched on)] ..`,
  `[(was|were|been) (all|also|right there|there|right|even|clear|plain)* (in|on) (the|our|your|every|ur) _? _? ${NOTICE}] !(by mistake|but|when)`,
  "[(was|were|has been|had been|went out) (also|all|duly)* (sent|mailed|emailed|texted|circulated|distributed|communicated|posted|annexed|introduced|supplied|furnished|issued|announced|handed|read) (out)? to (you|u|all|everyone|every|each|residents|members|users|customers|admins|clients|tenants|parents|guests) .. (in|on|at|last|since|before|when|each|upon|itself|with)]",
  "[(in plain sight|for all to see|in three languages|in letters a foot high|in foot-high letters|in letters two feet high|the size of a (taxi|bus|house|barn)|in big red letters|hard to miss|plain enough to read)]",
  "[(we|i) (did|do) (put up|email|text|print|publish|announce|circulate|flag|post|write to all|hand out the) ..]",
];

/** Our own words were at fault, or something is done about it. */
export const NO_REPROACH: readonly Phrase[] = [
  "(sorry|apologise|apologize|apologies|our (mistake|fault|error)|my (mistake|fault)|we should|i should|you are right|wrong|not clear|unclear|confusing|misleading|easy to miss|hidden|buried|tiny|small type|never|nobody|not (say|show|mention|make|tell|list|give|explain|warn|cover|spell|easy|hard))",
  "(if|once|when|where|until|so that|as soon as) (the|your|our|a|it)",
  "(i|we) (have|am|are|will|can) (<adverb>|also|now|just|already)* (<act.en>|<act.ing>|<act>)",
  "(will|can|could|would|please|may) you ..",
  "(please|thank|thanks)",
];

/** Saying and telling that reproaches nobody: what was not said, was rightly said, or only stands somewhere. */
export const SAID_OTHERWISE: readonly Phrase[] = [
  "(not|nobody|no one|never|neither) .. (say|said|says|tell|told)",
  "(right|correct) to (say|said)",
  "(are|is|were|was) set out (in|on) (room|the room|the hall|a table|the table|the (order|window))",
  "(once|after|until|only|if|when) .. (says|said) so",
  "(others|people|other customers|everyone) (have|has)? said so",
  "(that|should have|ought to have|it was|website|line|label|card|page) (said|says) so",
  "(told (your|my|our|his|her|them|him)|(because|where|when) (i|we) told you) ..",
  "(log|logs|record|records|tracker|system) (says|shows) so",
  "(says|said) so in .. (small|tiny) ",
  "^ (my|a|the) colleague told you",
  "told you (there|it|that|he|she|they) (was|were) (none|no|not|approved|free|fine|ready|in stock|done|sent)",
  "^ again (is|,) (fair|yeah|yes|i see|that)",
  "^ (and)? again , (and|after|with|for) _",
  "said before (noon|<clock>|<number>|<day>)",
  "(has|have|did|had) (she|he|they) (told|said)",
  "we told you to (fit|buy|use|take|wait|come|press|do|send|order)",
  "(it|form|letter|page|card) does say (<number>|<amount>|so ,? (and|sorry)) ",
  "(he is|she is|has) said so",
  // What we said and then did not do, what was understood otherwise, and what was easily missed.
  "(i|we) (did say|did tell you|said|told you) ... (and|but) then",
  "than (you|i|we) (were|was|had been) (told|quoted|promised|advised)",
  "(most people|many|easy to|easily) (miss|skip|overlook|missed|overlooked)",
  "(says|say|said) so .. if (you|u|it|they)",
  "(it|she|he|they|who|scanner|reader|machine|system|and) read the (last|first)",
  "(after|before|when|once|by the time) (the|our|a|that|your) _? (notice|letter|email|e-mail|text|reminder) (had|has|was)",
];
