/** Friendly and caring in tone: company, kind wishes, delight, "same here". A light sign beside what is said about the case. */
import { kept } from "../../kept.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const ID = "warm-tone";
const SMILE =
  /[:;=]-?[)D](?![\w/])|[\u{1F600}-\u{1F60D}\u{1F642}\u{1F643}\u{1F917}\u{1F970}\u{1F389}\u{1F38A}\u{1F44D}\u{1F44F}\u2764\u2665]/gu;

/** A smile in the text; patterns see words only. */
const smiles = ({ draft: { sentences } }: Reply): Evidence[] =>
  sentences.flatMap(({ text, start }) =>
    smilesIn(text).map(([from, to]) => ({ rule: ID, grade: 0.6, start: start + from, end: start + to })),
  );
/** Sentences are read many times while a draft grows. */
const smilesIn = kept((text: string) => [...text.matchAll(SMILE)].map((m) => [m.index, m.index + m[0].length] as const), 2000);

const TAKEN_BACK = [
  "(not|never|no|hardly|less than|should have|could have|would have) .. (great|perfect|happy|glad|lovely|excellent|wonderful|nice)",
  "(happy|glad|pleased) to (inform|advise|announce)",
  "(unfortunately|good luck with that|no hope|without hope|thanks to|sorry (you|if you) (feel|felt|find)|hope (that)? (this|it) (clarifies|clears))",
];

export const warmTone: Rule = {
  id: ID,
  dimension: "empathy",
  kind: "strength",
  weight: 3,
  most: 2,
  title: "Warm in tone",
  why: "A warm word lets the customer hear a person at the other end.",
  source: "003 Anxiety: cheerful throughout; 003 Indifferent Attitude; EPITOME: emotional reactions (Sharma et al. 2020)",
  find: [
    {
      any: [
        "[(<we>|^|and|really|do) <very>* (hope|wish) (that)? (you|things|it|he|she|everything|this|all) .. (better|well|soon|okay|ok|all right|alright|through|peace|easier|happy|happiness|strength|help|love|safe|happier|solace|relief|luck|best|support)]",
        "[(sending|send|have|virtual|big|warm) (you)? (a|some|lots of|all|big|my|good)* (hug|hugs|love|vibes|prayers|strength|thoughts|support)]",
        "[(hang in there|stay strong|keep your (head|chin) up|we are here for you|i am here for you|here if you (need|want)|i have been there|you are not alone|you are never alone|been where you are|my heart goes out|my condolences)]",
        "[(<we>) <very>* (care about you|feel for you|feel you|feel your|know (exactly)? how (you|that|it) (feel|feels|must)|know the feeling|believe in you|am (so|very|really) sorry (you|for you|about|to hear|that you|this))] !(feel|felt) _",
        "[you (can|will|are going to) <adverb>* (get through|overcome|conquer|beat|survive|make it|be (ok|okay|fine|all right|alright)|feel better|get better)]",
        "[you (are|do) (not|so|very|a|an|such|really|truly|also|definitely|still|absolutely|the|my)* (worthy|worth|loved|matter|beautiful|strong|brave|amazing|worthless|failure|burden|deserve|good person|great person|enough|important|valid)] !(it|the|of)",
      ],
      unless: TAKEN_BACK,
    },
    {
      grade: 0.8,
      any: [
        "[(have|having|enjoy) (a|an|the|your|yourself a|this)? <very>* (good|great|lovely|wonderful|nice|amazing|beautiful|fantastic|safe|blessed|pleasant|excellent|happy|merry|rest of|new|day|evening|weekend|book|books) ..]",
        "[(<we>|^|and|just|really|so|am|do|also) (really|do|just|truly|am|still|sincerely)* (hope|hoping|wish|wishing) (you|that you|your|it|this|things|everything|all|the best|for the best|he|she|they) ..]",
        "[(it (is|was|has been)|always|what) (a|been|my|such a|really|so|very)* (pleasure|joy|privilege|lovely|nice|great|wonderful) (to|chatting|talking|helping|speaking|assisting|working|having|hearing) ..]",
        "[(my|our) (pleasure|best wishes|warm wishes|heart|hearts|thoughts|prayers|condolences)]",
        "[(<we>)? (will be|would be|am|are|be)? <very>* (glad|happy|delighted|pleased|thrilled|excited|relieved|proud) (to (help|assist|hear|see|know|have|be|do|learn|read|talk|look|serve)|that|you|it|for you|of you|i could|we could)]",
        "[(congratulations|congrats|happy (birthday|new year|holidays|christmas|easter)|merry christmas|good luck|best of luck|best wishes|all the best|take care|stay (safe|healthy|strong|well|warm)|get well|welcome back|god bless|bless you|sweet dreams|sleep well|hugs|hug|cheers|xoxo|hang in there|keep your head up|keep it up|well done|way to go|good for you|good job)]",
        "[(do not|please do not|no need to|never) (worry|give up|lose hope|be (sad|afraid|scared|hard on|sorry|ashamed))]",
        "[(<we>|^|and|so|am|are) <very>* (sorry|apologise|apologize|saddened) !(but|i mean|i meant|not)]",
        "[you (are|have|really are) (not|so|very|a|an|such|really|truly|also|definitely|still|absolutely|the|my|doing|got)* (alone|worthy|worth|loved|beautiful|strong|brave|amazing|wonderful|awesome|great|lovely|special|smart|kind|good person|great person|valid|enough|welcome|important|doing (great|well|good|amazing)|incredible|the best|star|legend)]",
        "[(you|that|this|it|they) (matter|matters|deserve|deserves) (to|better|so|it|more|a lot|love|happiness)?]",
        "[(be|am|are|always|is|right|will be) (here|there) (for you|if you (need|want|ever)|to (help|listen|talk|support|assist)|with you)]",
        "[<we> (am|are|will|can)? (still|always|right|remain|stay|be|wait|keep)* (here|with you|by your side|listening|waiting|wait)] (,|$|if|to|for|until|whenever|and)",
        "[(pm|message|dm|msg|text|talk to) me .. (if|any|anytime|whenever|want|need|talk|ever)]",
        "[(<we>) <very>* (love|care|feel for|feel with|understand|get it|relate|know (how|what) (you|that|it)|know the feeling|feel (you|your pain|like this too)|hear you|believe in) (you|about|this|that|your|it|how|what|so)?]",
        "[(i have been there|been there|you and me both|people care|someone cares)]",
        "[you (can|will|are going to) <adverb>* (get through|overcome|conquer|beat|survive|make it|be (ok|okay|fine|all right|alright|great|better)|do (this|it|great|fine)|find (someone|a way|your|the right)|feel better|get better)]",
        "[(glad|happy) (that)? you (are|have|did|came|got|found|feel)]",
        "[(want|would like|need|like) (to|a) (talk|vent|chat|listen|hear (you|from you|more)|get to know you)]",
        "[(<we>) <adverb>* care about (you|how)]",
        "[(thank you|thanks) (so|very|all|once|again|ever so)* (much|a lot|again|a million|for (your|being|the|letting|sharing|waiting|all|that|everything|you))]",
      ],
      unless: TAKEN_BACK,
    },
    {
      grade: 0.5,
      question: false,
      any: [
        "^ (oh|ok|okay|yes|that is|this is|it is|wow|so|how|all|sounds|very|that sounds)* [(perfect|great|excellent|wonderful|awesome|amazing|fantastic|lovely|brilliant|beautiful|nice|good|yay|cool|sweet|welcome|super|splendid|marvellous)] (,|$|news|idea|thank|thanks|now|i|to|question|day|work|job|on|for|that|you)",
        "[(i|we) (completely|totally|fully|do|really|can|truly|absolutely|certainly)* understand] (,|$|your|how|that|this|why|you|and|it|what)",
        "[(take your time|no worries|no rush|no problem|you are (very|most|more than)* welcome !(to)|most welcome|at your service|my apologies)]",
        "^ [(welcome|sure|of course|certainly|absolutely|definitely)]",
        "[(hope|hopefully|thank you|thanks|glad|enjoy (your|the|it|every|this)|luckily|thankfully|appreciate|we love|much love|my friend|buddy|bud|hug|hugs)]",
        "[(sorry|apologise|apologize|apologies)]",
        "[(will|would|can|could) (gladly|happily|certainly|definitely|surely)]",
        "[(feel|feels|get|gets) (free to|better|easier|well)]",
        "[(i|we) (will|can|am going to|shall|would|do|am|are)? .. (wait|best|remain|stay) (here|for you|with you|to|on)?] (,|$|to|until|and|help)",
      ],
      unless: TAKEN_BACK,
    },
  ],
  judge: smiles,
  examples: [
    "[Have a lovely evening]!",
    "[I hope you enjoy the book].",
    "[Excellent], now press Save.",
    "[I'm still here], take a minute.",
    "[I'll be glad to assist] you with the order.",
    "[I completely understand].",
    "[It was a pleasure helping you].",
    "[Take your time].",
  ],
  nearMisses: [
    "The form is on page two.",
    "We are pleased to inform you that it closed.",
    "Unfortunately that would be lovely.",
    "Open the settings menu.",
    "What is the serial number?",
    "It left the depot at noon.",
  ],
  cases: {
    found: [{ draft: "Your parcel left today :) It should be there by noon." }, { draft: "I hope you enjoy the book, Ana." }],
    quiet: [{ draft: "Two steps (see below): the cable and the switch." }, { draft: "Your parcel left the depot today." }],
  },
};
