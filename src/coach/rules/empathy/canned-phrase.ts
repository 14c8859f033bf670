/** Stock service lines that could be pasted into any reply. */
import { quoteOf } from "../../paragraphs.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const COMPANY = "(<very>|always|all|constantly|continually|continuously|here|fully|strongly|truly)*";

/** A courtesy rather than an excuse or a promise. */
const COURTESY = /thank|appreciate you\b|welcome|\bday\b|anything else|questions|hesitate|feel free|happy to|help|assist|pleasure|hope/i;

/** Said between people too: by itself or beside one other line it is manners, in a stack of three it is a script. */
const GOOD_WISH = /\bhave an? .*day$|\ba pleasant day$|pleasure to|further assistance|hope th(?:is|at) helps?$/i;

/** One courtesy by itself goes with better ratings; a stack of them reads as a script. */
function stacked(found: Evidence, { draft, evidence }: Reply): number {
  const formulas = evidence.filter((e) => e.rule === "canned-phrase").map((e) => quoteOf(draft, e));
  if (formulas.length > 2) return 1;
  const words = quoteOf(draft, found);
  if (GOOD_WISH.test(words)) return 0;
  const alone = COURTESY.test(words) ? 0 : 0.6;
  return formulas.filter((f) => !GOOD_WISH.test(f)).length === 2 ? 0.2 + 0.8 * alone : alone;
}

export const cannedPhrase: Rule = {
  id: "canned-phrase",
  dimension: "empathy",
  kind: "slip",
  weight: 5,
  title: "A line that fits any reply",
  why: "This line could go to anyone, so it reads as nobody listening: say it about this customer's case, or leave it out.",
  source: "000: canned, scripted, verbatim; 003 Apathy: sweet words only a formality",
  find: [
    {
      any: [
        "[(any|the|all|your)? (inconvenience|inconveniences|delay|trouble) (caused)? (is|are) (deeply|sincerely|highly|much)? regretted]",
        "[<stock-phrase>]",
        "[(is|are) <very>* important to (us|me)]",
        "[(sorry|apologise|apologize|apologies|apology|regret|regrets|regretted|excuse us|pardon) .. (for|about)? (any|the|this|all|your|possible|such)* (possible)? (inconvenience|inconveniences|inconveniance|inconvience|inconvinience|inconvenince|inconveince|incovenience|inconv|incon)] !(of|with|at|that (the|your|our|we))",
        "[(inconvenience|inconveniences|inconvience|inconvinience|inconvenince|trouble) (this|it|that|we|which)? (may|might|could|has|have|had)? (have|of)? (been)? (caused|causes)]",
        "[(sorry|apologise|apologize|apologies) .. for any (trouble|bother|hassle|difficulty|disappointment)]",
        `[(i|we|it is) ${COMPANY} (value|treasure|cherish) (you|your)] !(report|bug)`,
        "[(i|we) <very>* appreciate your (business|patience|understanding|cooperation|co-operation|loyalty|continued|custom|support|feedback|interest|patronage|trust|continuing)] !(while|since|during|about|on|when|over|through)",
        "[(i|we) <very>* appreciate you (taking the time to (contact|write|reach|get in)|reaching out|contacting|choosing|being a|bringing|getting in touch)]",
        "[(thank you|thanks|we thank you|many thanks|thank) .. for (your|being|all your)? (continued|kind|continuing|ongoing|valued)* (patience|understanding|cooperation|co-operation|loyalty|support|business|custom)] (and (your|continued|kind)* (understanding|cooperation|patience|support))* (in this (matter|regard|case)|at this time|on this matter|as we work|in advance)? $",
        "[(thank you|thanks|ty) (so much|very much|kindly)? for (contacting|reaching out|choosing|getting in touch|your (email|e-mail|mail|message|enquiry|inquiry|query|interest|call|request|ticket|correspondence)|being (a|our)|bringing (this|it|the matter)|banking with|flying with|shopping with|travelling with|calling|taking the time to (contact|write|reach|get))] !(so (quickly|fast|soon)|about|on|with|of|last|yesterday|back|this morning|and (the|for the))",
        "[(do not|please|never|should you|feel free to)* hesitate]",
        "[(please|do|kindly)? feel free to (reach out|contact|get in touch|get back to us|write to us|reach us|connect|revert)]",
        "[(higher|greater|longer|larger) (call|chat|ticket|contact|response|wait|waiting)* than (normal|usual|average|expected|anticipated) .. (volume|volumes|demand|number|times|enquiries|inquiries|calls|chats|emails)]",
        "[(volume|volumes|times|wait|queues|queue|demand|we are) .. (higher|longer|busier|slower|greater) than (normal|usual|average|expected|anticipated)]",
        "[(experiencing|receiving|facing|seeing|due to|owing to|because of) (a|an|very|currently|exceptionally|unusually|extremely)* (high|higher|exceptional|heavy|large|increased|unprecedented|unusual) (call|chat|ticket|contact|email|number of)* (volume|volumes|demand|number|traffic|calls|enquiries|inquiries|queries|load)]",
        `[(i|we|our team|and|to) ${COMPANY} (strive|strives|endeavour|endeavor|striving) (to|for|at)]`,
        "[(i|we) (always)? (aim|seek|work hard|do our utmost) (to|for) (provide|deliver|exceed|offer|give|the (highest|best)|excellence|every)]",
        "[it is our (endeavour|endeavor|mission|goal|aim|constant endeavour|privilege|pleasure) to]",
        `[(i|we) (are|am|remain) ${COMPANY} (committed|dedicated|devoted) to (providing|delivering|offering|giving|serving|ensuring|your|excellence|the|customer|quality|improving|making|resolving all|you)]`,
        "[(i|we) (fully|completely|totally|do)* understand your (concern|concerns|issue|issues|problem|situation|inconvenience)] (and|$|but|regarding|,)",
        "[(take|takes|taking) (this|these|such|all|your|any|matters|complaints|feedback|it|our|every|security|safety|privacy|hygiene|quality)* (very|matters|matter|feedback|complaints|complaint|concerns|like this|issues|incidents|customers|reports|kind of)* (extremely|very|so)? seriously]",
        "[(hope|hoping|trust) !(is|was|has) (that)? (this|the|our|my|your|above)* (information|email|message|reply|answer|response|above)* (has been|was|is|helps|finds|clarifies|answers|will be) (helpful|useful|of help|you|your|well|to you)?]",
        "[(is there)? anything else (that)? (i|we) (can|may|could) (help|assist|do|support) (you)? (with|for you)? (today|at this time|further)?]",
        "[(if|should) (you|there) (have|be|is|need|require|are) .. (further|other|additional|more) (questions|queries|concerns|assistance|help|information|clarification|doubts)]",
        "[let (us|me) know if (you|there) (need|have|is|require) (anything else|any (further|other|more)|further)]",
        "[if there is anything else]",
        "[(your) (feedback|comments|comment|opinion|views|input|suggestions|concern|concerns|request|message|query|enquiry) (is|are|has been|have been|will be)? (very|highly|truly|extremely|much|always|noted and is)* (important|valued|valuable|appreciated|noted|passed on|received|forwarded|matters|counts|precious)]",
        "[(please|kindly)? accept (my|our) (sincere|sincerest|humble|deepest|heartfelt)? (apologies|apology)] (for (any|the inconvenience|this inconvenience|all)|$)",
        "[we wish you (a|an|all) !(the (very)? best (in|with|for|on)|speedy|quick|full|swift|good night|smooth|safe)]",
        "[(kindly|please)? accept (my|our|the company's) .. (regret|regrets|apologies|apology|assurance|assurances|thanks|gratitude) (for (any|whatever|all)|of)]",
        "[your _ (is|are|remains|remain|comes) (always|truly|first and|also)* our .. (passion|priority|promise|mission|concern|goal|commitment|pride|inspiration|motivation|focus|reward|guiding|business)]",
        "[(excellence|quality|service|satisfaction|safety|honesty|trust|care|customers|customer|people|clients|guests) (is|are|comes|come|sits|sit) .. (our (habit|promise|dna|heart|core|passion|priority|tradition|middle name|way of life)|at the (heart|core)|everything to us|what we are about|what drives us|second nature)]",
        "[(your|all|every|customer) (feedback|comments|comment|opinion|views|input|concern|concerns|suggestion|suggestions) .. (taken on board|taken into (account|consideration)|shared with the (relevant|wider|appropriate|right|concerned)|conveyed to the|shapes|shape|drives|drive|guides|helps shape)]",
        "[(more than|not) just (a|another|your) (number|ticket|policy number|customer|account|case|name|statistic|transaction)]",
        "[(you are|are) (never|not|so much|far)? more than (just)? (a|another|an) (number|ticket|policy number|customer|account|account number|case|statistic|transaction|seat number|booking reference)]",
        "[(thank you|thanks|we thank you|grateful|appreciate) .. (for)? (your|the) (continued)? (trust|confidence|comprehension|indulgence|forbearance|patronage|esteemed|valued|cooperation) (in us|and|with us)?] ($|in|and)",
        "[(warm|warmest|kind|hearty|seasonal)* greetings (of|for) the day]",
        "[^ (warm|warmest|hearty) greetings from (_ _?|the)] (,|$)",
        "[(we|our team|our teams|and|are) .. (constantly|always|continually|continuously|tirelessly|forever|ceaselessly) (working|looking|trying|seeking|striving|evolving|aiming) .. (improve|enhance|better|serve|provide|deliver|exceed|ensure|bring you)]",
        "[^ (here)? (at|here at) _ _? _? , we (believe|pride|care|put|value|know|understand|strive|aim|always|are committed|are proud|take)]",
        "[(value|welcome|treasure|cherish) (all|every|your|customer|honest|any|each)* (feedback|input|comments|opinions|suggestions|piece of feedback)]",
        "[(this|it|that|which|delay|issue|error|wait|matter) (may|might|could) (have|of) caused (you|your)?]",
        "[we (hope|trust) to (see|welcome|serve|have|be of service) you (again|soon|back|on board)]",
        "[(it has come|it came|been brought|come) to (my|our) (attention|notice) that]",
        "your call is (booked|scheduled|at|on|with|set|confirmed)",
        "(this|that|which|it) (is not|does not|did not) matter to us",
      ],
      unless: ["inconvenience of", "satisfaction survey", "value your .. at", "it is important to us (that|to)"],
    },
  ],
  temper: stacked,
  silences: ["thank-customer", "specific-apology", "warm-close"],
  rewrites: [
    { replace: "sentence", text: "", when: /./ },
    { replace: "sentence", text: "I'm sorry about {regretted}; I'll [action] by [day]." },
    {
      replace: "sentence",
      text: "I'm sorry about {problem|what happened}; I'll [action] by [day].",
      when: /sorry|sry|apolog|regret|inconvenience|trouble/i,
    },
    {
      replace: "sentence",
      text: "I'm sorry about [what happened], and I'll [action] by [day].",
      when: /sorry|sry|apolog|regret|inconvenience|trouble/i,
    },
    {
      replace: "sentence",
      text: "If [detail] still looks off, reply here and it comes straight to me.",
      when: /hesitate|feel free|anything else|further|more questions|other questions|let (?:us|me) know|reach out|assist|help you/i,
    },
    {
      replace: "sentence",
      text: "Reply here if [detail] is unclear, and I'll go through it with you.",
      when: /hesitate|feel free|anything else|further|more questions|other questions|let (?:us|me) know|assist|help you/i,
    },
    {
      replace: "sentence",
      text: "Thank you for telling me about {problem|[what happened]}.",
      when: /\b(?:thanks?|thank you|thx|ty|appreciate)\b|for (?:contacting|reaching|writing)/i,
    },
    {
      replace: "sentence",
      text: "You've waited long enough: I'll [action] by [day].",
      when: /patien|wait|volume|busy|queue|longer|bear(?:ing)? with/i,
    },
    {
      replace: "sentence",
      text: "Here is what I'm doing about it: I'll [action] by [day].",
      when: /serious|strive|commit|important|value|priority|understand|concern|feedback|aim|mission|endeavou?r/i,
    },
    { replace: "sentence", text: "What happens next: I'll [action], and you'll hear from me by [day]." },
    { replace: "sentence", text: "Here is where this stands: [detail]. I'll [action] by [day]." },
    {
      replace: "sentence",
      text: "Thank you for waiting: I'll [action] by [day].",
      when: /\b(?:patien|wait|bear(?:ing)? with)/i,
    },
    { replace: "sentence", text: "Thank you for telling me about [what happened]; I'll [action] by [day]." },
  ],
  examples: [
    "[Inconvenience is regretted].",
    "We [apologize for any inconvenience this may have caused].",
    "Your call is important to us.",
    "[We value your] business.",
    "Your satisfaction is our top priority.",
    "Please do not hesitate to contact us.",
    "[Thank you for contacting] Acme Support.",
    "We are currently experiencing higher than normal volumes.",
    "[Thank you for your patience and understanding].",
    "[Rest assured] that your case is with us.",
    "We [take all complaints very seriously].",
  ],
  nearMisses: [
    "I'm sorry for the inconvenience of sending the forms twice.",
    "We wish you a speedy recovery.",
    "We wish you all the best in Lisbon.",
    "A lock you can't trust is worse than none.",
    "It was inconvenient that the lift was out on moving day.",
    "Volumes in your library are sorted by size.",
    "Your satisfaction survey is attached.",
    "You said “your call is important to us” while you were on hold.",
    "Call volume on your line can be set in Settings.",
    "Thank you for the photos of the seam.",
    "Thank you for staying with me while I checked.",
    "Your bill is higher than usual because of the move.",
    "Thank you for trusting me with the whole story.",
    "Your feedback form is on page two.",
  ],
  cases: {
    found: [{ draft: "Thank you for contacting us. We value your business. Have a great day!" }],
    quiet: [
      { draft: "The blue one is back, Ines! Let me know if there's anything else I can do. Have a great day!" },
      { draft: "It's our pleasure to help, Tom! The pump is set for Friday." },
      { draft: "Message us your postcode for further assistance with the meter." },
    ],
  },
};
