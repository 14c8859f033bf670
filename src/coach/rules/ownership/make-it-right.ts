/** Repair or compensation, given: a refund, a replacement, a credit, a fee taken off. */
import type { Rule } from "../../rule.ts";

const FREE =
  "(free of charge|at no (extra|additional|further)? (cost|charge)|for free|no (extra)? (charge|cost|fee)|on us|on the house|at our (own)? (expense|cost)|complimentary|with our compliments|our treat|gratis|without charge)";
const GIFT =
  "(credit|refund|voucher|discount|gift card|goodwill|upgrade|month|week|weeks|months|points|gems|replacement|compensation|reimbursement|<amount>|amount|money|charge|fee|fees|fine|interest|deposit|difference|cost|costs|price)";

export const makeItRight: Rule = {
  id: "make-it-right",
  dimension: "ownership",
  kind: "strength",
  weight: 8,
  title: "Makes it right",
  why: "What was lost comes back: say what, and how much.",
  source: "001: whatever went wrong is made right; 003: offer a fair solution; Orsingher et al.",
  find: [
    {
      any: [
        "[(i|we) (have|will|shall|am|are|am going to|are going to|have just) <in-between>* <adverb>* !not (refund|refunded|refunding|replace|replaced|replacing|reimburse|reimbursed|reimbursing|waive|waived|waiving|compensate|compensated|compensating|reverse|reversed|reversing|redo|redone|redoing|reship|reshipped|reshipping|resend|resent|resending|reprint|reprinted|reprinting|remake|remade|remaking|refit|refitted|reinstate|reinstated|reinstating|re-do|re-send|re-run|rebook|rebooked|credit|credited|crediting)] !(the case|note)",
        "(^|and|,) [(just|already|done|ok|have|i|we)* (refunded|refunding|reimbursed|waived|credited|crediting|reshipping|resending|reversed|knocked|replacing|replaced)] !(items|by)",
        "[i (refunded|replaced|waived|credited|reversed|reimbursed|reinstated|restored)]",
        `[(i|we) (have|will|am|are)? <in-between>* (taken|take|taking|knocked|knock|knocking|took) .. (off|down)] .. (bill|fee|charge|<amount>|price|your|for|rent|account|the|$)`,
        `[(i|we) (have|will|am|are|am going to) <in-between>* (added|add|adding|put|putting|applied|apply|applying|issued|issue|issuing|given|give|giving|sent|send|sending|paid|pay|paying|gave|arranged|processed|processing|extended|extend|extending|restored) (you|your|u|back|the|a|an|this|that|full|whole|_)* ${GIFT}] !(card details|score|card number)`,
        `[(i|we) (have|will|am|are|am going to) <in-between>* (covered|cover|covering|paid|pay|paying|absorb|absorbing|refund|take care of) (for)? (the|your|that|all|any|this) .. (cost|costs|fee|fees|postage|shipping|taxi|cab|repair|bill|charge|charges|difference|return|tow|hotel|<amount>|it|prescription|call-out|delivery)] !(up to your)`,
        `[(i|we) (have|will|am|are|am going to) <in-between>* (sent|send|sending|ordered|order|ordering|shipped|shipping|posted|posting|book|booked|arranged|put|dispatch|dispatched|dispatching|courier|get|getting|make|making|cut|cutting) .. (a|another|one|two|new|fresh)* (new|replacement|another|fresh|second|spare|correct|right) _] !(password|link|email|ticket|code|card reader)`,
        "^ [(sending|ordering|shipping|posting|courier|couriering|making) .. (a|another|the|u|you)? (new|replacement|fresh|correct) _]",
        `[(a|an|your|the|full|^) (new|full|whole|replacement|correct|fresh|right)* (refund|refunds|replacement|credit|voucher|new _|reimbursement|compensation|one|money|<amount>|pair|tenner) .. (is|are|has been|have been|will be|being|coming|going) (on (its|the|their) way|issued|yours|back|sent|applied|added|posted|credited|in the post|arranged|booked|shipped|paid|approved|going out|in your|coming|dispatched|being|returned|refunded)]`,
        `[(i|we|the|a|your|it|this|they|you) .. ${FREE}] !(trial|delivery on|returns policy|app|plan)`,
        "[(at no (extra|additional)? (cost|charge) to you|at our (own)? (expense|cost))]",
        `[(new|full|re-clean|repair|replacement|redo|next|your next) .. ${FREE}]`,
        `[(the|your|this|next|breakfast|lunch|dinner|delivery|postage|shipping|it) _? _? (is|are|will be) (on us|on the house|on me|our treat|free of charge|complimentary)]`,
        "[(the|that|your|this) .. (fee|fine|charge|interest|penalty|cost|amount|<amount>|deposit|payment) .. (has been|is now|have been|is being|are being) <in-between>* (waived|refunded|reversed|removed|taken off|cancelled|credited|paid back|written off|going back|dropped|wiped|put back)]",
        "[(late)? (fee|fine|charge|fees) (waived|removed|reversed|refunded|taken off|cancelled|wiped|gone)]",
        "[(i|we) (have|will|am|are) <in-between>* (cancelled|cancel|removed|remove|removing|wiped|written off|dropped|scrapped|deleted|lifted|voided) (the|that|your|this) .. (fee|fine|charge|penalty|interest|bill|surcharge|charges|invoice|debt)]",
        "[(money|<amount>|tenner|fiver|refund|deposit) .. (back|going back|returned) .. (on|to|in|into) (your|ur) (card|account|bank|visa|mastercard|wallet|balance|paypal)]",
        "[(put|putting|paying|paid|sent|sending|going|is going|have) .. (<amount>|it|the money|fee|that) .. back .. (card|account|to you|bank|wallet|balance)]",
        "[(upgraded|upgrade|upgrading|moved|bumped) you (up)? (to) ..]",
        "[(both|all|the|your|that|this) (<number>|<possessive>|<product>|_)* (is|are) (<adverb>|now|already|both|all)* (refunded|reimbursed|credited|waived|paid back|written off|back on (your|the) (card|account))]",
        "[(fee|fees|charge|charges|<amount>|fine|penalty|interest|surcharge|debt|bill) (is|are) (<adverb>|now|already|all)* (gone|off|back|cancelled|canceled|taken off|removed|wiped|forgiven|history)]",
        "[(<month>|tonight's _|today's _|this month|next month|the next _|your next _|this one|the second one|the repair|the visit|the call-out|dinner|lunch|breakfast|delivery) (is|are|will be) (<adverb>|all)* (free|free of charge|on us|on me|our treat|my treat)]",
        "[(i|we) (pay|give|send) (you|u|back) .. (back|<amount>|refund|the money|credit) ..]",
        "[(tenner|fiver|money|refund|<amount>|deposit|fee) (is|are) (<adverb>|now|already)* back (on|in|to|with) ..]",
        "[(is|are|will be) (my|our) (treat|gift|shout)]",
        "[(a|the|your) (full|whole|complete)? (new|fresh|replacement|second|correct|right) _ _? (left|leaves|shipped|ships|went out|goes out|is leaving|is on (its|the) way) ..]",
        "[(your|the|your _) _? (is|are) being (replaced|refunded|reimbursed|redone|repaired|credited|remade|resent|reprinted)] !(this|on the)",
        "[(redo|redone|refit|repair|repaired|fix|replace|reclean|re-clean|remake|rebuild|refit|reprint|repaint|resole) .. (for you|again)? .. (for free|free of charge|at no|no charge|at our|on us|no cost)]",
        "[(to make up for|to make (this|it) up to you|by way of (apology|compensation)|as an apology|as compensation|in compensation|for (the|your) (trouble|hassle)) .. (i|we) (have|will) _]",
        "[(i|we) (have|will) _ .. (to make up for|for (the|your) trouble|by way of apology|as an apology|as compensation|to say sorry)]",
        "[(you can keep|please keep|feel free to keep) (the|it) (broken|old|wrong|first|faulty|extra|original|damaged)? (one|item|lamp|_)?] !(safe|in|mind|receipt|as|for|records|handy|using)",
        "[you (will|shall) (have|get|receive|see) (the|a|your|full|all)* (<amount>|refund|money|replacement|new _|credit) .. (back|on|in|from us|free|today|tomorrow|by)]",
        "[(you)? (will|do) not (pay|be charged|owe|need to pay|have to pay) (for|a|anything|the|us|extra) ..] ",
      ],
      unless: [
        "(not|never) (eligible|entitled|qualify|possible)",
        "(can|could|do|does|will|would|are|is|am) not (refund|replace|credit|offer|waive|reimburse|issue|provide|give|be refunded|able|get|exchange|send|take|reverse)",
        "if you (want|would like|wish|need|pay|do not|prefer|cancel|return)",
        "(credit score|credit card number|credit check|refund policy|free trial|feel free|free to|free returns on)",
        "(you can|you may|you could) (buy|purchase|order|apply)",
        "unable to",
        "(please|kindly) (send|return|pay|fill)",
        "once (we|you) (receive|return|have received)",
        "(only|again|policy|practice|soon|due course|next cycle|as quickly)",
        "not on us",
      ],
      question: false,
    },
    {
      // Told as done, by nobody in particular: "£38 back on your card", "new tank's on us".
      question: false,
      any: [
        "[(<amount>|<number>|fee|fare|fares|money|money's|fare's|refund|it|deposit|charge|the _) .. back (with|on|to|in|into) (you|u|ur|your|the card|card)|refunded|off (your|ur|the|this|next) (<adverb>|next|first|last|final)* (bill|rent|invoice|order|month|bar|account|tab|fare|price|renewal)]",
        "^ [.. on us] (,|$)",
        "[<amount> (sent|back|credited|approved|returned|refunded|off)|(<amount>|money's|fare's) is back|(new|fresh|another|replacement|second|right|correct|spare|loan|loaner) _? _? (is|are|goes|flies|leaves|went|left|ships) (on|out|with|in|at|today|tonight|tomorrow|this|by)|(ours|mine|on us|on me) to (pay|buy|cover|put right|settle|make good|replace|carry|mend|fix)]",
        "[(is|are|has been|have been) (<adverb>|now|all|already)* (waived|wiped|written off|struck off|scrapped|quashed)]",
      ],
      unless: [
        "(not|no|never|unless|if|once|only|cannot|unable|policy|policies|terms)",
        "(can|could|be|being|get|would) (refunded|credited|returned)",
      ],
    },
  ],
  examples: [
    "[I’ve refunded] the full $89 to your Visa.",
    "[A replacement is on its way] to you.",
    "[I’ve added a $15 credit] to your account for the missed day.",
    "[I’ve waived] the late fee.",
    "We’ll redo the alteration free of charge.",
    "[I’ll reimburse] the courier fee you paid.",
    "We’re sending a new lamp and you can keep the broken one.",
    "[£38 back on your card] today.",
  ],
  nearMisses: [
    "Refunds take 10 days.",
    "You are not eligible for a refund.",
    "It can be refunded once.",
    "You can buy a replacement in our shop.",
    "If you want a refund, fill in form B.",
    "Your credit score is unaffected.",
    "We can't refund the ticket.",
  ],
};
