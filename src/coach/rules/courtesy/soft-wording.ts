/** Leaves room for the other: a hedge where one may be wrong, a word of excuse, an offer, a smile. */
import type { Rule } from "../../rule.ts";

export const softWording: Rule = {
  id: "soft-wording",
  dimension: "courtesy",
  kind: "strength",
  weight: 3,
  most: 2,
  title: "Leaves room",
  why: "Said gently, the same words leave the customer free to see it otherwise.",
  source: "000.8: respectful; hedges .14, apologizing .36, positive words .12, first person .12 (Danescu-Niculescu-Mizil et al. 2013)",
  find: [
    {
      grade: 0.5,
      any: [
        "[(sorry|apologies|oops|whoops|oopsie|my mistake|my bad|my apologies|pardon me|forgive me|excuse (me|my|the)) ..]",
        "[(would you like|do you (need|want)|can i (help|get|offer|do)|could i (help|get|offer|do)|may i (help|offer)|are you (still)? interested|is there anything) ..]",
        "[(is|would|does|will|are) (that|this|it|you|everything|all|these) <very>* (sound|be|seem|make|work|okay|ok|alright|all right|fine|good|acceptable|correct|convenient|right|reasonable|sense|suit|help|going) .. (you|me|with|for|better|sense|well|okay|ok|good|fine|too|now|reasonable|all)? (you|me|to)?] $",
        "[, (ok|okay|all right|alright|if (you|that|it) ..)] $",
        "[(happy|glad|willing|keen|pleased) to (help|try|talk|discuss|work|take|assist|add|look|do|explain|share)]",
        "[(just|only)? (wanted|thought (i would|i might|you might)|wondering|checking|curious|hoping|meant) (to|if|that|you|about|i) ..]",
        "[(if|in case) (you|that|it) .. (like|want|need|prefer|mind|moment|interested|help|helps|wish|okay|ok|time|chance|free)]",
        "[(nice|good|great|fine|excellent|amazing|fantastic|wonderful|brilliant|lovely|awesome|interesting|helpful|fair|impressive|beautiful) (work|job|idea|point|article|question|effort|find|catch|suggestion|one|edits|edit|start|addition|thought|to (see|hear|meet|know|have)|stuff|page|contribution|contributions|piece|photo|job)]",
        "[(cheers|regards|best wishes|take care|welcome back|welcome to|congratulations|congrats|well done|keep up)]",
        "[(i am|we are|it is|looks|sounds|seems) <very>* (impressed|great|good|nice|lovely|interesting|helpful|useful|impressive|grateful|curious|interested|glad|pleased|happy|confused|unsure|not sure)]",
      ],
      unless: [
        "(sorry|excuse me) but",
        "(not|never|hardly) <very>* (good|great|nice|interesting|fair|helpful|useful|happy|interested|interesting)",
        "sorry (excuse|state|that you feel)",
      ],
    },
    {
      grade: 0.3,
      any: [
        "[(i|we) (think|believe|suppose|guess|feel|assume|imagine|hope|suspect|reckon|gather|understand|noticed|noted|see that|see you|was just|am just|was only|have been|have just|was hoping|was thinking|would say|would suggest) (that|it|you|this|we|there|the|a|your|just|also|still|been|if|about|i|#Gerund)?]",
        "[(perhaps|maybe|possibly|probably|might|seem|seems|seemed|appears|somewhat|slightly|apparently|presumably|hopefully|a bit !(of)|a little|kind of|sort of|in my opinion|imo|as far as i know|afaik|if i recall|i wonder)]",
        "[(could|would|may) (we|i|it|there|be)]",
        "[(let us|shall we|we (could|might|should|may)) !(hope|keep) .. _]",
        "[any (ideas|idea|thoughts|suggestions|advice|help|chance|preference|comments|objections|feedback|luck|news|use|way)]",
        "[(advice|thoughts|opinion|suggestions|suggestion|suggest|recommend|idea|ideas)]",
      ],
      unless: [
        "(i|we) (think|believe|guess|assume|suppose|understand|see) .. (you|your) (not|never|should|are wrong|are mistaken|need|failed|must|have to)",
        "(help|helps|helping) (yourself|it)",
        "(in a bit|you expected|if you want an)",
      ],
    },
  ],
  examples: [
    "[Sorry to ask again].",
    "[Would you like me to book it]?",
    "It [might] be the older model.",
    "[I think the] seal is worn.",
    "[Happy to help] with the rest.",
    "[Perhaps] the cable is loose.",
    "[Great question], Ana.",
    "[Just checking that the code reached you].",
  ],
  nearMisses: [
    "Send the form today.",
    "That is not good.",
    "You need to restart the router.",
    "Excuse me but that is false.",
    "The fee is due on Monday.",
    "Help yourself.",
  ],
};
