/** A kind or agreeing clause taken back by the "but" behind it. */
import type { Sentence, Token } from "../../draft.ts";
import { keptWith } from "../../kept.ts";
import { matchesIn } from "../../match.ts";
import { once } from "../../once.ts";
import type { Phrase } from "../../pattern.ts";
import { indexPhrases } from "../../pattern-index.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";
import { HELPS, KIND as KIND_WORDS, TAKES_BACK, TURNS } from "../../turning-back.ts";

const KIND =
  "(<we> (<adverb>|do|can|could|would|really|fully|totally|completely|both|so)* (understand|see|hear|get|appreciate|agree|know|realise|realize|sympathise|sympathize|empathise|empathize|acknowledge|respect|feel for|care|admit|regret|apologise|apologize|imagine|love to|like to|value|feel) | sorry | apologies | (you|u|ur) (are|r|may be)? (absolutely|quite|completely|totally|so)* right | ^ (yes|yeah|yep|ok|sure|true|granted|absolutely|agreed|of course|fair enough|fair point|point taken|point) | (thanks|thank you) for | (that is|thats|it is) (a|an|such|really|so|totally|completely|very)* (fair|good|valid|lovely|frustrating|rough|great|nice) (point|question|idea)? | i get it | get it | understand | sympathise | appreciate that | id love to | (i|we) wish (i|we) could | (i|we) am with you | my heart goes out | (your|ur) (frustration|patience|concern|anger|loyalty) .. | (i am|im) all ears | your point | fair (point|enough) | believe me | (while|although|though|much as) (i|we) (can|do|fully|would|like to|completely)* (understand|appreciate|regret|sympathise|see|know|like|would like))";

/** What the clause behind "but" must not be: help, good news, thanks. */
const HELP =
  "(i|we) (<lately>)* (can|will|have|am|are|would|could|did|do|want|wanted|thought|just|need|found|checked) !(not|no|unable|only|nothing|afraid|still)";
const GOOD =
  "(good news|thanks|thank you|thankfully|luckily|happily|the good|it is (now|all|fine|ok|safe|sorted|been|on its)|help|instead)";
const NO =
  "(not|no|nothing|never|none|only|must|need to|have to|had to|has to|unable|unfortunately|policy|rule|rules|terms|procedure|final|expired|lapsed|elapsed|ended|ran out|run out|void|invalid|non-refundable|nonrefundable|non-returnable|non-transferable|ineligible|excluded|should have|you should|supposed to|required|obliged|were informed|was available|were available|contract|agreement|guidelines|conditions|small print|outside|past|too late|stands|stand|stays|stay|remains|remain|valid|due|charge|fee|fees|costs|cost|extra|owe|answer is|answers|the same|closed|shut|declined|did|could have|should have|ought to|might have|agreed|signed|chose|booked|warned|late|how it is|what it is|the way it is|that is how|thats how|life|everyone|everybody|boss|business|short-staffed|peak|busy|half|disagree|forecast|so was|so is|so are|fault|mistake|responsibility|blame|accurate|your|even so)";

const KIND_RULES = [
  "acknowledge-feeling",
  "acknowledge-impact",
  "specific-apology",
  "validate-customer",
  "perspective-taking",
  "non-apology",
];
const NO_RULES = ["flat-no", "policy-wall", "powerless", "shut-the-door", "controlling-language", "blame-customer", "deflect-blame"];

type Sign = "turns" | "kind" | "takes-back" | "helps";
const entries = (owner: Sign, phrases: readonly Phrase[]) => phrases.map((phrase) => ({ phrase, owner }));
const signs = once(() =>
  indexPhrases<Sign>([
    ...entries("turns", TURNS),
    ...entries("kind", KIND_WORDS),
    ...entries("takes-back", TAKES_BACK),
    ...entries("helps", HELPS),
  ]),
);

/** First words of what may turn: few sentences begin so, and the others need not be read. */
const MAY_TURN: ReadonlySet<string> = new Set(
  "but however nevertheless nonetheless having that all even be still yet then mind on at".split(" "),
);

/** What a sentence by itself does to the one before and the one behind; `turn` counts the tokens that turn. Kept as long as its tokens are. */
const turnOf = keptWith((tokens: readonly Token[]): { readonly kind: boolean; readonly takesBack: boolean; readonly turn: number } => {
  const found = matchesIn(signs(), tokens);
  const has = (sign: Sign): boolean => found.some(({ owner }) => owner === sign);
  const turn = found.find(({ owner }) => owner === "turns")?.match.end ?? 0;
  return { kind: has("kind"), takesBack: has("takes-back") && !has("helps"), turn };
});

/** The same over two sentences: kindness in one, and the next begins "However," and refuses. Flags the words that turn. */
function acrossSentences({ draft: { sentences }, evidence }: Reply): readonly Evidence[] {
  const within = ({ start, end }: Sentence, rules: readonly string[]): boolean =>
    evidence.some((e) => e.grade > 0 && rules.includes(e.rule) && e.start >= start && e.end <= end);
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1];
    const { tokens, start, question } = sentence;
    if (!before || before.question || question || !MAY_TURN.has(tokens[0]!.word)) return [];
    const { turn, takesBack } = turnOf(tokens);
    if (turn === 0) return [];
    const erases = (within(before, KIND_RULES) || turnOf(before.tokens).kind) && (takesBack || within(sentence, NO_RULES));
    return erases ? [{ rule: "but-eraser", grade: 1, start: start + tokens[0]!.start, end: start + tokens[turn - 1]!.end }] : [];
  });
}

export const butEraser: Rule = {
  id: "but-eraser",
  dimension: "framing",
  kind: "slip",
  weight: 5,
  title: "“But” takes the kind words back",
  why: "“But” deletes what came before it: end the kind sentence, then say what you can do.",
  source: "003 Policy Barriers: “No, sorry it's our policy”; 003 Apathy",
  find: [
    {
      question: false,
      any: [
        `[${KIND} ... (but|however|nevertheless|yet|nonetheless|even so|tho|though|unfortunately|, only !(<number>|for|to|on|in|with|from|because|then))] !(thanks|${HELP}|${GOOD}) ... ${NO}`,
        "[(while|although|though|much as) (i|we) (can|do|fully|would|like to|completely|really)* (understand|appreciate|regret|sympathise|sympathize|see|know|like|acknowledge|value|like to) ... , (the|no|we|i|it|this|your) .. (not|no|stands|final|stays|remains|must|have to|cannot|unable|stand|due)]",
        "[(i|we) (would|had) (love|like|move mountains|bend over backwards|feel the same) ... (but|only|however)] (i|we|it|that|the|no|not|there is)* (can not|not|cant|no|rules|nothing|forbid|answer)",
        "^ [(yes|yeah|yep|ok) but] (it|there|that|the|you|u|only|no|not)",
        "^ [(sorry|true|fair|granted|agreed) (mate|tho|though)? (but|however|tho) (no|not|policy|that is the|its|it is|thats|your|we|the|you)] !(can)",
        "[((i|we) (am|are)? (very|so|really|truly)* (sorry|understand|see|hear|get|sympathise|sympathize|feel for|appreciate)|sorry|apologies|(i|we) would (really)? (love|like) to (help|assist)?|i wish i could|totally hear (you|u)) .. (but|however|though|tho)] (<lately>)* (the|it|that|this|there|your|no|not|our|rules|can not|answer|policy) !(good|thanks|help|can|will be|is (now|all|fine|ok|okay|safe|sorted|back|on its|here|working|still available)|are (now|all|right|welcome)|has (now|just|already|been)|does|should|may|might)",
        "[(while|although|though|much as) (i|we) (do|fully|truly|deeply|can)* (sympathise|sympathize|understand|appreciate|feel for|regret) .. .. , (please|kindly|be|note|you|do|we must|i must) (be|note|informed|advised|aware|reminded|understand|remember)]",
        "[((our|my) (heart|hearts) (<adverb>)? (goes|go|bleeds|bleed|aches|ache|breaks|break) (out to|for|with)? (you|your _ _?|u)|(i|we) (am|are) (with you|heart-sorry|heartsorry|gutted for (you|u)) (_ _ _)?|(that is|thats) a? (really)? (tough|rough) (break|one|luck)) .. (but|however|nevertheless|though in fairness|though|only)] !(i|we|here|good) ... (not|no|cannot|never|must|only|policy|rules|final|stands|past|expired|late|nothing|limit|limits|stops)",
        "[(nice try|be that as it may|all well and good|in an ideal world yes) .. (but)?]",
        `[<we> (<adverb>|do|can|would|have|every|all)* (love|respect|take your point|hear|get|see|own|understand|appreciate|feel for) .. , (but|however|and yet|though|yet|that said|only)] !(thanks|let|will|(i|we|you) can !not|${HELP}|${GOOD})`,
        `[(our|my) (condolences|sympathies|sympathy|thoughts|hearts|heart) ... (but|however|and yet|though|yet|that said)] !(thanks|let|will|(i|we|you) can !not|${HELP}|${GOOD})`,
        "^ [while (our|my|your|we|i|this|that|it|the) .. (thoughts|hearts|sympathies|sympathise|understand|appreciate|regret|feel|upsetting|frustrating|disappointing|unfortunate) .. ,] !(i|we|you)",
      ],
      unless: [
        "(but|however|yet|though) <lately>* (i|we|you) (can|could|will|have|am|are|would|were able) !(not|no|never|only|unable|outside|out of|late|past|to pay|to wait|to send|still)",
        "but (thanks|thank|the good news|good news|there is (still|also|another|(a|one) !(fee|charge|catch|limit|problem|deadline|cost|penalty|rule|policy))|luckily)",
        "all but",
        "(but|however) (it|this|that|they|he|she|everything|the _) (is|has|was|works|looks) (now|all|fine|ok|safe|sorted|been found|here|on its|fixed|back|still available|ready|working)",
        "not only",
        "but (which|what|could|would|is that|can|do)",
      ],
    },
  ],
  judge: acrossSentences,
  spares: ["warm-tone"],
  silences: ["offer-alternative", "positive-frame", "acknowledge-feeling", "specific-apology", "unfortunately-lead"],
  rewrites: [
    { replace: "sentence", text: "{before-but} What I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "{before-but} The reason is [reason]. Let me see what I can do: I'll [action] by [day]." },
    { replace: "sentence", text: "{behind-but} What I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "The reason is [reason]. What I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "What stands in the way is [reason]. Let me see what I can do: I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "I'm sorry about this. What I can do is [offer], and I'll confirm by [day]." },
  ],
  examples: [
    "[I understand, but] there's nothing we can do.",
    "[Sorry, but you're] outside the window.",
    "[I'm sorry, however] the fee stands.",
    "[I take your point, but] a date is a date.",
    "[Yes, but] it costs extra.",
    "[You're right, but] we can't change it.",
    "[I'd love to help, but] I can't.",
    "[i get it but] rules are rules",
    "[While I understand your frustration, the decision stands].",
  ],
  nearMisses: [
    "I'm sorry, but I have good news: it's been found.",
    "I understand it's late, but I can still get it out tonight.",
    "It's slow but it works.",
    "We can't do Friday, but we can do Thursday.",
    "All but one parcel arrived; I've traced the last.",
    "Sorry for the wait, but thanks to you we found the bug.",
    "Thank you for the reminder, but it was paid yesterday.",
    "I know it's only a button to some people, but it matters to you.",
  ],
  cases: {
    found: [
      { draft: "I'm sorry we sent the wrong size. However, we can't refund it." },
      { draft: "I understand, but there's a fee." },
      { draft: "Hi Ana,\n\nI'm sorry about the scratch on the door. That said, the form must be signed at the till." },
      { draft: "I do understand how upsetting this is. Having said that, a table has to be cancelled a day ahead." },
      { draft: "You're right that the page was unclear. Still, the charge stands." },
      { draft: "I'm sorry about the two nights without heat. But the tenancy puts the filters with you, and nobody cleaned them." },
      { draft: "We apologise for the wait. Even so, bags must be checked in an hour before." },
    ],
    quiet: [
      { draft: "I'm sorry we sent the wrong size. However, I can swap it today." },
      { draft: "It's slow. But it works, and I've tested it." },
      { draft: "I'm sorry about the delay on your claim. But here is what I did: I rang the surgery, and nothing is missing now." },
      { draft: "I'm sorry the parcel isn't there yet. However, I've sent a second one by courier today." },
      { draft: "I understand that you're worried. But you don't need to pay anything until it's settled, and I'll ring you on Friday." },
      { draft: "I'm sorry about the noise. Still waiting on the landlord, who isn't in until noon; I'll ring him then." },
      { draft: "Sorry about the mix-up with the sizes. But which one didn't arrive?" },
      { draft: "I'm sorry it broke. That said, it's under warranty, so I've sent a new one." },
    ],
  },
};
