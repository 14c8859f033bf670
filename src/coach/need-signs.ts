/** What customers say when they are upset, were failed, ask for something, or are grateful. Nothing but lists: the build puts numbers in their place. */
import type { Phrase } from "./pattern.ts";

/** Signs of being upset by class: each class counts once, a further distinct sign 35 % (at most two). Rubric 3.3. */
export const SIGNS: readonly { readonly weight: number; readonly signs: readonly Phrase[] }[] = [
  {
    weight: 1,
    signs: [
      "(unacceptable|ridiculous|outrageous|disgusting|disgusted|disgraceful|disgrace|appalling|appalled|shocking|pathetic|shameful|insulting|atrocious|abysmal|farce|scandal|livid|furious)",
      "(theft|scam|scammed|fraud|rip off|ripped off|robbery|stealing|stole|lied|lying|con artists)",
      "(lawyer|solicitor|legal action|sue|court|ombudsman|trading standards|chargeback|consumer protection|regulator)",
      "(a|what a|this is a|complete|total|bloody|sick) joke",
      "(worst|terrible|horrible|awful|dreadful|useless|incompetent|rubbish|garbage|hate)",
      "(never|not) (ever )?(again|coming back|buy|buying|order|ordering|shop|shopping) .. (you|again|here|from)",
      "(leave|leaving|post|write|writing) .. (bad|negative|one star|1-star|honest) review",
      "how (dare|can|could|on earth) you",
    ],
  },
  {
    weight: 0.9,
    signs: [
      "(rash|injured|injury|burnt|burned|bleeding|hospital|allergic|hurt|unsafe|dangerous|sick from|poisoning|electric shock|headache|headaches|infection|asthma|diabetic|insulin|inhaler|pregnant)",
    ],
  },
  {
    weight: 0.7,
    signs: [
      "(frustrated|frustrating|frustration|scared|frightened|afraid|disappointed|disappointing|disappointment|stressed|stressful|upset|upsetting|worried|worrying|anxious|angry|annoyed|annoying|fed up|embarrassed|embarrassing|humiliated|humiliating|devastated|heartbroken|panicking|panicked|desperate|exhausted|exhausting|sick of|sick and tired|tired of|had enough|at my wits end|losing patience|let down|unhappy|not happy|unimpressed|in tears|crying|dreading|gutted|miserable|unfair|beside myself|mortified|mortifying|humiliating|in front of everyone|left stranded)",
    ],
  },
  {
    weight: 0.6,
    signs: [
      "(again|still|yet again|once more|keeps|repeatedly|over and over)",
      "(second|third|fourth|fifth|2nd|3rd|4th|5th|twice|three times|several times|multiple times|many times) ",
      "<number> (days|weeks|months|hours|times|calls|emails|mornings|evenings)",
      "(already|exactly what i) (tried|did|done|sent|gave|told|checked|restarted|explained|have done|said|answered)",
      "the same (error|message|thing|problem|issue|result|answer|question)|(none|nothing) (worked|works|happens|happened|changed|changes|helps|helped)|(is|remains) the same",
      "(waited|waiting|chasing|chased|on hold|for ages|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|the))",
    ],
  },
  {
    weight: 0.6,
    signs: [
      "(nobody|no one|none of you|not one person|no reply|no answer|no response|no explanation|never (came|called|replied|answered|arrived|showed|turned up|heard|got)|ignored|heard nothing|nothing since|no call|left without (a word|saying)|shrugged|passed (around|from)|hung up|did not (show|turn up|bother|call))",
    ],
  },
  // What it does to their lives, where no feeling is named.
  {
    weight: 0.6,
    signs: [
      "(i|we|she|he) can not (even )?(work|sleep|walk|hear|eat|cook|wash|shower|breathe|follow|use (it|my|the)|get (home|in|to work)|do my job)",
      "(i|we) (work from home|took (a|the|half a) day off|had to take (a|the) day off|stood in the (rain|cold|queue))",
      "(water is|water keeps) (coming|dripping|pouring|running)|(is|so|very|freezing) cold|damp in|mould|mold",
      "(passed away|bereavement|demise|died|death of|late (dad|mum|mom|father|mother|husband|wife))",
      "(only )?<number> (days|hours|doses|tablets) left|this is (very|really) serious|my (train|flight|plane) (is|leaves) in",
    ],
  },
  {
    weight: 0.5,
    signs: [
      "(what are you going to do|fix this|sort (this|it) out|i demand|urgent|urgently|immediately|asap|right now|i want my money|i expect|i need this|money back|speak to a manager|explain yourselves|make this right)",
    ],
  },
  {
    weight: 0.5,
    signs: [
      "(wedding|funeral|memorial|newborn|baby|exam|deadline|rent|mortgage|birthday|anniversary|surgery|operation|interview|graduation|christmas|guests|holiday|honeymoon|presentation|payroll|audition|school|my (daughter|son|mother|father|mum|mom|dad|kids|wife|husband|grandmother)) ",
    ],
  },
  {
    weight: 0.5,
    signs: [
      "(missed|had to pay|wasted|lost|out of pocket|cost me|ruined|spoiled|without (heating|water|power|internet|electricity|a phone|money|my))",
    ],
  },
];

export const FAILURE: readonly Phrase[] = [
  "(broken|broke|smashed|cracked|damaged|defective|faulty|leaking|leaks|late|delayed|missing|wrong|incorrect|overcharged|charged|double|twice|cancelled|frozen|freezes|crashes|crashed|crashing|rejected|declined|stopped working|lost|failed|fails|failing|error|errors|bug|outage|down|dead|stained|torn|expired|mistake|locked out)",
  "(not|never|no longer) (working|work|works|arrive|arrived|come|came|received|delivered|turn up|turned up|show up|showed up|connect|load|loading|refunded|credited|installed|happened|called|replied|been)",
  "(can|could|does|do|did|will|is|am|are|was) not .. (open|show|shown|showing|appear|play|recognise|recognize|recognised|recognized|access|find|found|see|accept|accepted|let|get|buy|log|login|sign|update|sync|download|install|print|charge|start|respond|responding|pair|available|possible|able|visible|loading)",
  "(stuck|hangs|hanging|blank|disappeared|vanished|blocked|invalid|refused|unable|unsuccessfully|impossible|glitch|glitches|locked)",
  "(a|the|my|this|same|another|have|having|had|some|with) (problem|problems|issue|issues|trouble|difficulty|difficulties)",
  "(have|has|had) not (had|got|received|heard|seen|arrived|come|been)",
  "(where is|still waiting|nobody|no one|never made)",
  "(nothing|no sign|no trace) (is )?(here|there|inside|arrived|came|happens|happened|works|shows|on my|in my|in the|at my|outside)",
  "(does|do|did|is|will|would) not (open|print|charge|start|turn on|switch on|fit|match|sync|respond|let me|accept|save|play|add up|show)",
  "(stuck|jammed|blank|disconnected|cut off|vanished|disappeared|beeping|flickering|dripping|keeps (dropping|stopping|failing|asking|crashing))",
  "(has been|have been|is|went) (off|out|gone) (since|for|again|all)",
  "(got|received|sent|delivered|shipped|gave) .. .. (instead of|but i ordered|not what i|not the one)",
];
export const PLAIN_QUESTION: readonly Phrase[] = [
  "^ (hi|hello|hey)? .. (how (do|can|would) i|what is|what are|is it (possible|normal)|could you tell me|can you tell me|do you (have|offer|sell)|i would like to know|just wondering|quick question)",
];
export const REQUEST: readonly Phrase[] = [
  "(refund|replace|replacement|cancel|change|add|export|exchange|fix|send|resend|explain|upgrade|downgrade|remove|update|extend|return|please|need|want|would like|can you|could you|can i|could i)",
  "(help (me|us|with|please)|(some|any) help)",
];
/** A sign inside one of these is none: nobody who says "thanks again" complains that something came again. */
export const THANKS: readonly Phrase[] = [
  "(thank you|thanks|many thanks|cheers|grateful|appreciate) (so much|very much|for (the|your|sorting|fixing|helping|being)|again|a lot|you)",
  "(thank you|thank u|thanks|thx|cheers) (so much|very much|a lot|ever so much|all|both|kindly)* (once)? again",
  "(love it|works (now|perfectly|great)|all sorted|sorted now|brilliant|great service|happy with)",
];

/** Said by someone whose matter is settled, where nothing else in the message asks or complains. */
export const CONTENT: readonly Phrase[] = [
  "(thank you|thanks|thank|thx|cheers|grateful|obliged|perfect|great|wonderful|excellent|awesome|brilliant|amazing|lovely|goodbye|bye|have a (nice|good|great|lovely))",
  "(it|that|this|all|everything) (worked|works|is working|helped|did it|is (fixed|sorted|solved|resolved|clear|good|fine|well))|(that is|that was|nothing|for now it is) (all|else|it)",
];
