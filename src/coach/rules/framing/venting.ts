/** The writer's own bad mood: swearing, hating, being sick of it. */
import type { Sentence } from "../../draft.ts";
import { ownText, quoteOf } from "../../paragraphs.ts";
import type { Phrase } from "../../pattern.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const ID = "venting";
const SHOUT = /!{2,}|\?{3,}|\?!|!\?/g;
const FROWN = /[:;=]['\u2019]?-?[(](?!\w)|>:\(|:-?\/(?![\w/])|-_+ ?-/g;
const CARES = /\b(?:sorry|apolog\w+|you|your|thank\w*|congrat\w*|welcome|yes|yay|oh no|aw+|great|good|happy|hi|hello|love\w*)\b/i;

const KIND = ["hopeful-wording", "warm-tone", "share-gladness", "positive-frame", "thank-customer", "warm-close", "specific-apology"];

/** Where a customer is answered, marks and mild oaths are banter unless something unkind is said as well. */
const HOSTILE = ["blame-customer", "told-you-so", "condescension", "cold-or-curt", "dismiss-feeling", "flat-no", "controlling-language"];
const MILD = /^(?:damn|damnit|dammit|crap|crappy|bloody hell|sucks|sucked|arse|bollocks|pissed|hell no|wtf|the hell)$/i;

/** Marks heaped up, and frowns, where nothing kind stands beside them; patterns see words only. */
function shouts(reply: Reply): Evidence[] {
  const { draft, evidence } = reply;
  const { sentences, customer } = draft;
  if (CARES.test(ownText(draft)) || (customer !== null && !reply.has(...HOSTILE))) return [];
  const isKind = ({ start, end }: Sentence): boolean => evidence.some((e) => e.start >= start && e.end <= end && KIND.includes(e.rule));
  return sentences
    .filter((s) => !isKind(s))
    .flatMap(({ text, start }) =>
      [...text.matchAll(SHOUT), ...text.matchAll(FROWN)].slice(0, 1).map((m) => ({
        rule: ID,
        grade: 0.5,
        start: start + m.index,
        end: start + m.index + m[0].length,
      })),
    );
}

/** Share of the weight of a gloomy word where nobody is spoken to. */
const LIGHT = 0.3;
const SPOKEN_TO =
  /\b(?:you\w*|u|ur|yr|ya|sorry|apolog\w+|thank\w*|thx|ta|cheers|hi|hello|hey|dear|welcome|please|pls|we|our|us|customers?|orders?|parcels?|refund\w*|accounts?|tickets?|deliver\w+|teams?|support)\b/i;
/** A public reply ends on who wrote it: "^KM", "-Ana", "/TR". */
const SIGNED = /(?:^|\s)(?:[\^/*=~]|[-\u2013\u2014]) ?[A-Z][A-Za-z]{0,14}[.!]?\s*$/;
/** Signs that somebody's matter is being dealt with. */
const DEALS = [
  "make-it-right",
  "follow-through",
  "named-handoff",
  "explain-cause",
  "admit-fault",
  "own-the-issue",
  "extra-mile",
  "acknowledge-impact",
  "validate-customer",
  "perspective-taking",
  "reflect-understanding",
  "clear-steps",
  "specific-apology",
  "thank-customer",
  "warm-greeting",
  "warm-close",
];
/** Said of one's own day too ("I've slept two hours", "due Friday"): signs of it only where there is a customer to answer. */
const DEEDS = ["first-person-action", "set-a-date", "anticipate-next", "acknowledge-feeling", "ask-to-understand", "personal-signoff"];
/** Gloom is somebody's: "the lift is broken" is news. */
const OF_ONESELF =
  /\b(?:i|im|ive|me|my|mine|myself|today|tonight|monday|week(?:end)?|school|class|homework|finals|exams?|essays?|semester|bed|sleep|life|mom|people)\b/i;

/** Share of the weight that no longer counts where somebody's matter is dealt with: gloomy words in it are about that matter. */
function lightestCounted(reply: Reply): number {
  const [text, { customer }] = [ownText(reply.draft), reply.draft];
  if (reply.has(...DEALS, ...(customer ? DEEDS : []))) return customer ? 1 : 0.5;
  return customer || SPOKEN_TO.test(text) || SIGNED.test(text) || !OF_ONESELF.test(text) ? 0.5 : 0;
}

const isWords = ({ start, end }: Evidence, { draft }: Reply): boolean => /\w/.test(draft.text.slice(start, end));

/** Beside a customer's message, hard words about the matter are news; a bad mood is told of oneself. */
const TOLD_OF_ONESELF = /\b(?:i|im|ive|me|my|myself|we|us|our)\b/i;
function isNews(found: Evidence, reply: Reply): boolean {
  const { draft, sentenceOf, has } = reply;
  if (draft.customer === null || has(...HOSTILE)) return false;
  if (found.grade < 1) return !TOLD_OF_ONESELF.test(sentenceOf(found)?.text ?? "");
  return MILD.test(quoteOf(draft, found));
}

/** What turns to the good side in the end is half as bad. */
const asItTurns = (reply: Reply): number => (reply.has("hopeful-wording", "positive-frame", "share-gladness") ? 0.4 : 1);

/** Said about the customer's day, or about what we did to it, it is no venting. */
const ABOUT_THEM = [
  "(that is|that was|waiting|wait|if|hate to|you|your|yours|anyone|anybody|customer|customers|sorry|apologise|apologize|understand|imagine|sounds|sound|must|would|we|us|our|nobody|no one|hear|see|know)",
];

/** Where the sentence itself turns to what helps. */
const TURNED = [
  "(but|though|although|however|still|even|despite|will|can|should|soon|after|once|need to|have to|try|trying|<bright>|<pull-through>|good|great|best)",
  "(mistake|mistakes|error|fault|wrong|late|delay|delays|refund|order|parcel|package|account|invoice|item|delivery|courier|device|router|connection|service|team)",
];

/** Somebody is spoken to, or it turns: no light sign counts. */
const GENTLE =
  "(you|your|yours|sorry|apologise|apologize|we|our|us|but|though|although|hope|glad|happy|thankful|grateful|better|great|lucky|would|if|anyone|anybody|order|parcel|refund|please)";

/** Good news. */
const ENDED = "worst .. (is|was) (now|well|finally)? (over|behind|past|done)";

/** Words of misery in another sense. */
const NO_MISERY: readonly Phrase[] = [
  "(in|at) (the)? worst case",
  "worst of (it|all)",
  "(i|we) lost it (between|btwn|in|at|on|from|somewhere)",
  "name all over it",
  "(work|works|foreman|manager|kitchen|desk|one|her|him|you) alone $",
  "(damn|bloody|hell) (yes|yeah|right|good|fine|straight|well|glad)",
  "arse about",
  "(dog|dogs|puppy|puppies|kennel|kennels|litter|pedigree|season|breeder|donkey|fence) ",
];

export const venting: Rule = {
  id: ID,
  dimension: "framing",
  kind: "slip",
  weight: 4,
  most: 3,
  spares: [...DEALS, ...DEEDS],
  title: "Lets off steam",
  why: "A bad day on our side leaves the customer with nothing to go on: keep to what can be done now.",
  source:
    "003 Anxiety: cheerful throughout; 000: the same enthusiasm for every customer; negative words −.13 (Danescu-Niculescu-Mizil et al. 2013)",
  find: [
    {
      // Where nobody is spoken to, each such word counts a little; a question about the matter is no sign.
      question: false,
      any: ["[<woe>]", "[<complaint>]"],
      unless: [
        ...TURNED,
        "(you|your|yours|sorry|apologise|apologize|we|our|us)",
        "(anyone|anybody) would",
        "(a bit|a little|slightly|somewhat|sometimes|less|no longer|stop|avoid|overcome|cope with|deal with|without) .. (<woe>|<misery>)",
        "(no idea|not sure|do not know|no clue) yet",
        "whatever (the|a|it|time|size|colour|color|else|happens|comes|day|is|was)",
        "hard (disk|disc|drive|copy|copies|hat|hats|wired)",
      ],
      grade: LIGHT,
    },
    {
      // Such strong ones count though the sentence says "will" or "can".
      any: [
        "[(hate|hates|hated|hating|why|worst|breakdown|crazy|annoyed|ugh|seriously|literally|scream|dead|horrible|bloody|fail|tears|confused|unbelievable|the fact that|mental|(not|and i have not) even|fml|how come|all i (do|want|need))]",
      ],
      unless: [GENTLE, ENDED],
      grade: LIGHT,
    },
    {
      // A question put to nobody: "Is it Friday yet?"
      question: true,
      any: [
        "^ [(why|who|is it|is today|how am|how is|how come|do i|am i|when will|can it|can this|can today|where is|what is (this|wrong)) _]",
      ],
      unless: [GENTLE],
      grade: LIGHT,
    },
    {
      any: [
        "(i|me|my|myself|this week|this day|today|tonight|monday|mondays|school|homework|weekend|finals) ... [<misery>]",
        "[(stressed|exhausted|annoyed|frustrated|depressed|overwhelmed|bored|crying|angry|tired|stress|ugh|sigh)] $",
      ],
      unless: [...NO_MISERY, ...ABOUT_THEM, ...TURNED],
      question: false,
      grade: 0.5,
    },
    {
      any: ["[<curse>]"],
      unless: [...NO_MISERY, "(you|your|customer|he|she|they) .. (said|wrote|swore|called)"],
    },
    {
      any: [
        "[(i|we) (really|just|so|also|honestly|absolutely|do|am|are|feel|have|always)* <very>* (<fed-up> !(to|seeing|that|how|when|for you|what|it))]",
        "[(this|that|my|today|work|life|monday|mondays|everything|everyone|everybody) .. <fed-up> !(to)]",
        "[(^|, so|and so|so|feeling|why am i) (so|very|really|just|totally)* <fed-up> !(to|seeing|that you)]",
        "[(worst|stupidest|dumbest) _ ever]",
        "[(the worst|so (hard|tired|bored|mad|sad|sick|stupid|annoying|stressful|frustrating|behind|pointless|unfair|over it)|too much for me)]",
        "[(going|is|am|are) <very>* (crazy|insane|nuts|ridiculous|a nightmare|torture|a joke)]",
        "[(my|this|the) (life|day|week|job|shift|head|brain|system) (is|was) (a|so|such|just)* (over|ruined|misery|hell|awful|terrible|horrible|rubbish|garbage|joke|killing)]",
        "[why (do|does|is|am|must|can not|are|did) (i|me|it|this|everything|everyone|life|my|the|people|all) .. (always|ever|every time|so|have to|never|just)]",
        "[(how|when) (am i|is anyone) (supposed|meant|expected) to]",
        "[(so|too|way too) (much|many) (work|homework|stress|to do|things to|going on|papers|exams|assignments|pressure|drama|tickets|calls|mails|emails)]",
      ],
      unless: [
        ENDED,
        ...ABOUT_THEM,
        "(but|though|although) .. (will|can|should|am|is|know|hope|try|at least|still|must|have)",
        "even though",
      ],
      grade: 0.7,
    },
  ],
  judge: shouts,
  temper: (found, reply) =>
    isWords(found, reply) && (found.grade < lightestCounted(reply) || isNews(found, reply)) ? 0 : asItTurns(reply),
  rewrites: [
    { replace: "sentence", text: "" },
    { replace: "sentence", text: "What I can do now is [offer]." },
    { replace: "sentence", text: "I'll [action] by [day]." },
  ],
  examples: [
    "[I hate] this ticket system.",
    "[This whole week is so depressing].",
    "What [the hell] happened here.",
    "That report is [bullshit].",
    "[I'm so sick of] these forms.",
    "[ugh], another outage.",
    "[Worst update ever].",
    "[I can't deal] with this today.",
  ],
  nearMisses: [
    "I hate to keep you waiting.",
    "Ugh, that sounds awful, I'm sorry.",
    "You must be fed up with this by now.",
    "Anyone would be sick of waiting.",
    "I'd be annoyed too if it were my parcel.",
    "We're frustrated that our courier let you down.",
    "I'm exhausted just reading what you went through.",
    "The button is under the hard disk.",
    "The worst is over: the seal came today.",
  ],
  cases: {
    found: [
      { draft: "The form was due on Monday!!! Page two was empty." },
      { draft: "I hate this ticket system. The file is on page four." },
      { draft: "Another rough morning. It never stops with me." },
    ],
    quiet: [
      { draft: "Congratulations on the new house!!! The key is in the post." },
      { draft: "Sorry about that :( The new one left today." },
      { draft: "Does that work?" },
      { draft: "The lift is stuck again. An engineer is on the way." },
      { draft: "I mean, soup is basically a hot smoothie... -Ida" },
      { draft: "Mondays are literally made for pancakes. ^RS" },
      { draft: "Whatever the clock in the hall says, the doors open at six." },
      { draft: "No idea yet! I've asked the baker." },
      { draft: "What does the SCREEN say when it stops.." },
      { customer: "The heater is broken again.", draft: "The fan is dead. A new one leaves today." },
      { customer: "Two hours and no bus.", draft: "ugh, 2 hours in the rain. Your fare is back." },
    ],
  },
};
