/** Restates the customer's matter in concrete words before answering it. */
import type { Sentence } from "../../draft.ts";
import { sharedWords } from "../../overlap.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const ID = "reflect-understanding";
/** Content words and numbers shared with the customer's message that make a restatement without any frame. */
const ENOUGH_SHARED = 4;
const FRAME_SHARED = 2;
/** How many sentences after the greeting may still be restating. */
const EARLY = 3;

/** "You ordered two, and one arrived cracked": about the customer's side, told as it happened, not asked of them. */
const TELLS = /^(?:so\b|you\b|your\b|i (?:see|understand|gather|note)\b|it (?:looks|sounds|seems)\b|the\b)/i;
const TURNS = /\b(?:please|will|can|could|would|should|must|need to|have to|i've|we've|i'm|we're|going to|try)\b/i;

const restates = (sentence: Sentence, customer: string): boolean =>
  TELLS.test(sentence.text) && !TURNS.test(sentence.text) && sharedWords(sentence.text, customer).length >= ENOUGH_SHARED;

/** Early sentences that share enough of the customer's own words, where no frame was seen. */
function byOverlap({ draft, evidence }: Reply): Evidence[] {
  const { customer } = draft;
  if (!customer) return [];
  const body = draft.sentences
    .slice(0, EARLY + 1)
    .filter((s) => s !== draft.greeting)
    .slice(0, EARLY);
  const seen = (s: Sentence): boolean => evidence.some((e) => e.rule === ID && e.start < s.end && s.start < e.end);
  return body
    .filter((s) => !seen(s) && restates(s, customer))
    .slice(0, 1)
    .map(({ start, end }) => ({ rule: ID, start, end, grade: 1 }));
}

/** A frame around the customer's own words is worth all; around other words, or with no message to compare, half. */
function worth({ start }: Evidence, { draft }: Reply): number {
  const sentence = draft.sentences.find((s) => s.start <= start && start < s.end);
  return sentence && draft.customer && sharedWords(sentence.text, draft.customer).length >= FRAME_SHARED ? 1 : 0.5;
}

export const reflectUnderstanding: Rule = {
  id: ID,
  dimension: "empathy",
  kind: "strength",
  weight: 7,
  title: "Plays it back in their words",
  why: "Restating what they told you, with their details, shows that you read it and lets them correct you early.",
  source: "003 Apathy: “listen”; 004: “stop, look and listen”; 002: good notes and listening",
  find: [
    {
      any: [
        "[if <we> (have|am|are|did)? (understood|understand|reading|read|got|get|follow|followed|hear|heard) (you|this|it|that|your _|you all|everything|the|your) .. ]",
        "[(just)? (to|let me|want to|wanted to) (just)? (confirm|check|make sure|be sure|see if) (that)? (<we> (have|follow|understand|understood|am|got)|this is|you (are|mean|want|have|ordered))] ..",
        "[(let me|to|just to|so to|i will) (just)? (play (that|this|it) back|recap|summarise|summarize|sum up|repeat (that|this|it) back|read that back)]",
        "[^ (ok|okay|so|just)* (so)? to (check|confirm)] , .. _",
        "[(as|what|the way) <we> (understand|read|see|hear|have it)] .. (it|that|this|the|your|you|is|,) .. _",
        "[from (your|the) (_)? (message|email|note|description|screenshot|screenshots|photo|photos|picture|pictures|log|logs|video)] .. (_ _)",
        "[from (what|everything|the details) you (describe|described|say|said|wrote|write|tell|told|have told|sent|have sent|have described|mention|mentioned) ..] (_ _)",
        "[(in a nutshell|long story short|the long and short of it|the gist (is|of it)|to boil it down|the nub of it|reading between the lines|so we are on the same page|got the picture|get the picture|have (this|it|that) straight|got (this|it|that) straight)]",
        "[(it|this|that)? (sounds|seems) (like|as if|as though) (you are|you want|you were|you have|you had|your|the|one|both|only)] .. _",
        "[^ (ok|okay|right|hi|hey|hiya|gotcha|sure|and|now|thanks|got it|no worries|ah|oh|hello)* so (you|your|the|there|only|both|<number>|one)] !(will|must|need|should|can|could|may|that|say|get|did you) .. _",
        "[^ (ok|okay|right|gotcha|got it)* (you are|you would|what you are) (looking (for|to)|asking|trying to|hoping (for|to)|after|wondering|wanting|like|prefer|rather|saying)]",
        "[(so|that|understand|see|and|hear|,) you are (looking (for|to)|asking (for|whether|if|why|about|how|me)|trying to|hoping (for|to)|after|wondering)]",
        "[(^|^ and|^ so|^ hi <name>|^ <name>) you (have|had|also|just|then)* (asked|mentioned|told us|told me|wanted to know|noticed|said|wrote|described|explained|reported|flagged|pointed out|raised|wondered|requested|asked for)] .. (whether|that|if|about|how|the|your|a|an|me|why|when|where|for|it|two|<number>|what|to|some|this|both|and) .. _",
        "[(what you|all you) (need|want|would like|are after|are asking|asked|are looking for|are saying|are seeing|describe|see) (is|for is|me is)] .. _",
        "[(i|we) (see !(,)|gather|note|understand|hear|take it) (from _ _|in your _)? (that|how|why)? (you|your|the|there|one|two|both|only)] .. (have|has|had|are|is|was|were|would|did|do|not|want|tried|ordered|asked|received|got|went|came|arrived|stopped|keeps|stays|shows|moved|paid|cancelled|reported|been|#PastTense)",
        "[your (main|biggest|real|key|first|other)? (concern|worry|question|aim|goal|priority|hope) (is|was) ] (that|whether|about|the|how|why|if|when|getting|to)",
        "[your (main|biggest|real|key) (issue|problem|point|request|thing) (is|was)] .. _",
        "[^ (in short|in summary|in other words|to sum up|to recap|to summarise|to summarize|to play that back|quick recap|recap|summary)]",
        "[^ (ok|okay|right|so|gotcha)* you (want|would like|would prefer|would rather) (the|your|a|an|it|both|one|two|to (keep|cancel|move|change|switch|return|know|have|get|swap|add|stop|make it|be able|travel|use|buy|upgrade|downgrade|pay)) .. _]",
      ],
      unless: [
        "so you (will|must|need|have to|should|can|could|may|might|do not need|know)",
        "so (that|it) (you|is|will|can|may|does|would|should|should be) (can|could|all|ready|done|sorted|fine|good|safe|there|set)",
        "(abusive|rude)",
        "(understood|understand) (that)? you (need|must|have) to",
        "so (the|your) .. (will|should|can|has been|have been|must|is now|is ready|are now|is on)",
        "if you (want|need|would like|are|have)",
        "you say .. (yet|but)",
        "(see|understand|hear|know) (how|why|that|your)* .. (<emotion>|<felt>|<trying>)",
        "so you (did|do) not",
        "so what",
        "(you are|you seem) .. (busy|away|not responding|disconnected|still there|not there)",
        "the way <we> (see|hear)",
        "so the (number|amount|total|price|time|size|length|more)",
        "(to blame|your (mistake|fault))",
        "<we> (can|will|could) (see|confirm) .. (refund|posted|processed)",
      ],
    },
  ],
  judge: byOverlap,
  temper: worth,
  examples: [
    "If I've understood you correctly, the second charge of $49 appeared after you cancelled on 3 May.",
    "So you ordered the 10-foot sofa and the 8-foot one arrived.",
    "From your message, the app closes as soon as you open the camera.",
    "You're looking for a refund for the two unused nights.",
    "Just to make sure I have this right: the login works on your phone, not on your laptop.",
    "You asked whether the warranty covers the hinge.",
    "You mentioned that the invoice still shows your old address.",
    "As I understand it, the invoice went to your old office.",
    "ok so u paid twice and only got one ticket right?",
  ],
  nearMisses: [
    "I've understood that you need to pay the invoice.",
    "So you'll need to wait until Monday.",
    "Regarding your message: see below.",
    "Your query has been received.",
    "As you mentioned in your last abusive email, things are bad.",
    "If you want a refund, I can start one now.",
    "You can choose the size at checkout.",
    "The way we hear, your line has never worked.",
  ],
  cases: {
    found: [
      {
        customer: "I ordered the walnut desk and the left drawer won't close, the runner is bent.",
        draft: "Hi Ana,\n\nThe left drawer of the walnut desk has a bent runner. A new one leaves today.",
      },
      { customer: "My invoice for March shows two rents.", draft: "You asked why the March invoice shows two rents. I'll find out today." },
    ],
    quiet: [
      { customer: "My invoice shows two rents.", draft: "Please send the serial number so I can look it up." },
      { draft: "Your parcel left our warehouse this morning." },
    ],
  },
};
