/** "Unfortunately", "I'm afraid": a drum roll before bad news. */
import type { Rule } from "../../rule.ts";

/** The second drum roll is half heard. It stands, or rewriting the first would only bring it up, and so never be offered. */
const lessEachTime: Rule["temper"] = (evidence, { evidence: all }) =>
  all.some((e) => e.rule === evidence.rule && e.start < evidence.start) ? 0.5 : 1;

export const unfortunatelyLead: Rule = {
  id: "unfortunately-lead",
  dimension: "framing",
  kind: "slip",
  weight: 2,
  title: "Leads with “unfortunately”",
  why: "“Unfortunately” announces a no before the reason is heard: start with the reason, then what's possible.",
  source: "003 Policy Barriers: customers want to hear yes",
  find: [
    {
      question: false,
      any: [
        "(^|,|but|and|so|,) (hi|dear|sorry|ah|ahh|oh|no|@name)* [(unfortunately|regrettably|sadly|regretfully|alas|unfort|unfortunatly|unfortunatley|unluckily|disappointingly|lamentably)] !(for|named|titled|timed|true|missed|placed|shaped)",
        "<we> [(unfortunately|regrettably|sadly|regretfully)] (<cannot>|have to|must|do not|am|are|will|no)",
        "(is|are|was|were|has|have|will|can|does|do) [(unfortunately|regrettably|sadly|regretfully)] (not|no|no longer|already|full|gone|sold|out|too|been|unavailable|over|closed|fully|discontinued|delayed)",
        "[(i|we) (am|are) (very|rather|really)? afraid] !(of|to)",
        "^ (ah|sorry|oh|hi)* [afraid] (not|so|we|it|that|there|the|i|our|your|you|this|its)",
        "[im afraid]",
        "[(i|we) (deeply|sincerely|much|do|must)* regret (to|having) (to)? (inform|tell|say|advise|have)]",
        "[it is with (deep|great|much|real)? (regret|sadness|a heavy heart)]",
        "[(much to|to) (my|our) (great|deep)? (regret|disappointment)]",
        "[(i|we) (am|are) sorry to (say|inform|tell|advise|report|have to)] !(hear)",
        "^ [(sorry to say|sad to say|sorry to tell|bad news|bad news im afraid|bad news i am afraid)]",
        "[(hate|hates) to be the bearer of bad news]",
        "[(i|we) wish (i|we) had (better|different|happier) news]",
        "[(breaks my heart|gives me no pleasure|pains me|it saddens) (to|us|me) (to)? (say|tell|inform|report)?]",
        "[(more's the pity|as luck would have it|not the news you)]",
        "[it is unfortunate that]",
      ],
      unless: [
        "(must|have|has|is|are|will|had) , (unfortunately|sadly|regrettably) ,",
        "(you|u) (unfortunately|sadly) (received|got|had|were)",
        "_ _ _ , (alas|sadly|unfortunately|regrettably) (,|$)",
        "afraid of",
        "(unfortunately|sadly) for (everyone|everybody|all|us|them|him|her)",
        // Said behind the news, it leads to nothing.
        "(do|does|did|is|are|was|were|has|have|it|true|yes|yep|no|nope|law|rules|times|here|there|now) , (alas|sadly|unfortunately|regrettably|i am afraid|im afraid) (,|$)",
        "(not|never) be afraid",
        "(was|were) afraid",
      ],
    },
  ],
  temper: lessEachTime,
  rewrites: [
    { replace: "sentence", text: "{without-lead}" },
    { replace: "sentence", text: "{without-lead} What I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "The reason is [reason]. What I can do is [offer]." },
    { replace: "sentence", text: "Here is what I can do: [offer], and I'll confirm by [day]." },
  ],
  examples: [
    "[Unfortunately], we can't extend the offer.",
    "[I'm afraid] that's not possible.",
    "[Regrettably], your claim is outside the period.",
    "[Sadly], we don't ship to Malta.",
    "[We regret to inform] you that the seat is gone.",
    "[Unfortunately] your order is delayed.",
    "It is [unfortunately] not in stock.",
    "[afraid] not",
  ],
  nearMisses: [
    "Unfortunately for everyone waiting, the court is five months behind; yours is on the list for March.",
    "The unfortunately named “Crash” mode saves your battery.",
    "You unfortunately received two of the same.",
    "Don't be afraid to ask.",
    "Puddles belong to rain, alas.",
    "It does, I'm afraid.",
    "True, alas: the lease is up.",
    "Those are the times, sadly.",
    "I'm afraid of heights too.",
    "Sadly for the courier, your dog got there first.",
    "“Unfortunately it broke again”, you wrote.",
    "I was afraid it was lost, but it's here.",
  ],
};
