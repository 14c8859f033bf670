/** Asks in a way that leaves the customer free: "could you", "would you mind", "when you have a moment". */
import type { Rule } from "../../rule.ts";

const NOT_A_REQUEST = [
  "(could|would|can) you (not|even|stop|just|explain why you|actually)",
  "please (be|note|remember|refrain|do not|understand|bear|rest|accept|find|stop|ensure|be advised)",
  "(how|why|what|who) (could|would|can) you (do|think|possibly|expect|say|claim|have)",
  "(as|like) you (can|could) see",
  "what would you have (me|us)",
  "would you (revert|claim|rather the)",
  "please (explain how|explain why|stop)",
];

export const politeRequest: Rule = {
  id: "polite-request",
  dimension: "courtesy",
  kind: "strength",
  weight: 3,
  title: "Asks politely",
  why: "A request the customer is free to answer in their own way is easier to say yes to.",
  source: "000.8: respectful; politeness strategies of Danescu-Niculescu-Mizil et al. 2013",
  find: [
    {
      any: [
        "[(could|would) you (please|kindly|possibly|perhaps|also|then|maybe|be so kind as to|be able to|be willing to|be happy to|be interested|be open to|be okay|be ok|like to|care to|prefer|mind|consider|say)? .. _]",
        "[(would|do) you mind .. _]",
        "[(may|might|could|can) i (please|just|also|quickly)? (ask|have|check|trouble you|suggest|know|get|take|confirm|borrow|enquire|inquire|request|bother)]",
        "[(may|might) (i|we) .. _]",
        "[(would|could|will) it be (possible|okay|ok|all right|alright|convenient|too much trouble|easier)]",
        "[(i|we) (was|were|am|are)? (wondering|wonder|wondered|curious) (if|whether|about|how|what|why|when|where)]",
        "[(i|we) (would|should) (really|very much|so|be)? (appreciate|grateful|thankful|love|like) (it)? (if|your|to (ask|know|hear)|some|a|any)]",
        "[if (you|it) (could|would|can|are able|do not mind|would not mind|have a moment|have a minute|get a chance|is okay|is ok|is all right|suits|are happy|are okay|have time|would like|prefer|wish|do not mind|is not too much) ..]",
        "[(when|whenever) you (have|get|are|can|could|next) (a|ready|able|time|spare|free|both|chance|moment|minute|second|have) ..]",
        "[(please|kindly|do|just|,|and|^|can you|could you) (please|kindly|do|just)? let (me|us) know ..]",
        "[(at|in) your (own)? (convenience|leisure|own time|own pace|earliest convenience)]",
        "[(no|not any) (rush|hurry|pressure)]",
        "[take your time]",
        "[(sorry to|hate to|hope it is okay to|is it okay to|do not mean to) (bother|trouble|ask|disturb|interrupt|be a)]",
        "[(any chance|is there any chance|is there any way|any way) (you|we|i|of)]",
        "[feel free to ..]",
        "[(mind if|would you be interested|are you interested|have you (ever)? (considered|thought)|are you (able|willing|free|happy) to|is it (possible|ok|okay|all right|alright) (to|if|for)) ..]",
        "[(perhaps|maybe) (you|we|i|it|this|that) (could|can|might|should|would) ..]",
        "[by the way]",
      ],
      unless: NOT_A_REQUEST as [string, ...string[]],
    },
    {
      grade: 0.5,
      any: [
        "[can you (please|kindly|also|possibly|maybe|just)? (tell|send|check|confirm|share|try|let|give|help|attach|describe|have|take|look|show|point|explain|provide|forward|remind|see|elaborate|reply|pop|upload|_) ..]",
        "[(please|pls) !(be|note|remember|refrain|do not|understand|bear|rest|accept|find|stop|ensure|allow|see|contact) _ ..]",
        "[_ please] (,|$)",
        "[(shall|could) (we|i) _ ..]",
        "[would you .. _]",
      ],
      unless: NOT_A_REQUEST as [string, ...string[]],
    },
  ],
  examples: [
    "Could you send me the serial number, so I can look it up?",
    "Would you mind telling me what you saw just before it froze?",
    "Please let me know which day suits you.",
    "May I have your date of birth for the file?",
    "When you have a moment, take a photo of the label.",
    "I was wondering if the spare key is still with you.",
    "Would it be possible to move the visit to Friday?",
    "If you could attach the receipt, I'll do the rest.",
  ],
  nearMisses: [
    "Send the serial number.",
    "Could you not read the label?",
    "How could you think that?",
    "Please be advised that the office is closed.",
    "As you can see, it is paid.",
    "You could have asked.",
  ],
};
