/** Thanks the customer for something they did: telling us, the photos, waiting, staying. */
import type { Rule } from "../../rule.ts";

const NOT_THANKS = [
  "(your opinion|sharing $|lecture|essay|rant|for nothing)",
  "in advance",
  "(no|not) thanks",
  "thanks to (the|our|a|an|this|that|your (actions|failure))",
  "your patience and understanding",
  "(would|will|should|could) (be)? (really|also|greatly)? (appreciate|grateful|appreciated)",
  "appreciate (it)? if",
  "for your (cooperation|co-operation)",
  "appreciate your (cooperation|understanding|business|custom)",
  "(do not|not|never) (thank|appreciate)",
];

export const thankCustomer: Rule = {
  id: "thank-customer",
  dimension: "courtesy",
  kind: "strength",
  weight: 4,
  title: "Thanks them for something",
  why: "Thanks for the exact thing they did reads as meant.",
  source: "003 Anxiety: “thanks the customer”; 002: “Thank You for Calling Back”",
  find: [
    {
      any: [
        "[(thank you|thanks|cheers|ta|thankyou|much obliged|obliged) (so much|very much|a lot|again|a million|a bunch|a ton|ever so much|kindly|to you|both|all|<name>)* for !(contacting|choosing|your (cooperation|co-operation|understanding|business|interest|custom)|reaching out $|reaching out to|your (email|e-mail|mail|inquiry|enquiry|query|cooperation|co-operation|understanding|business|interest|message|patience|reply|time|request|attention) $|getting in touch $|your patience and|writing to|shopping|banking|being a valued) .. _]",
        "[thanks (so much|a lot|again)? (both|all|<name>)? (, )? (that is|you have) (really|very|so|a|been)* (helpful|useful|kind|good|great)]",
        "[(<we>|^|and|,) (do|also|am|are|really|just|would like to)* <very>* (appreciate|value|appreciated) !(if|it if) (you|your|the|that|how|it when|all|being|this|<name>) .. _]",
        "[<we>? (am|are)? <very>* (grateful|thankful|obliged) (that|for|to you|you) .. _]",
        "[(glad|pleased|happy|good) (that)? you (told|let|wrote|flagged|raised|mentioned|noticed|spotted|asked|checked|got in touch|reached out|reported|shared|called|took|came|kept|sent|brought|spoke|caught)]",
        "[(it was|that was|it is|that is|how|very|so|really) <very>* (kind|thoughtful|generous|good|nice|patient|decent|helpful|lovely|sweet) of you]",
        "[(it|that|this) (helps|helped) (a lot|us|me|so much|enormously|loads|hugely|massively|greatly) .. (you|your)? ..]",
        "[(your|the) .. (photo|photos|pictures|picture|screenshot|screenshots|video|details|detail|notes|message|feedback|patience|kindness|help|report|review|description|explanation|kind words|clear|drawing|list|log) .. (was|were|is|are|has been|have been|made|means|mean|helped|helps) .. (a big help|a great help|helpful|useful|appreciated|a lot|lovely|kind|day|day's|great|brilliant|spot on|so clear|very clear)]",
        "[(means|meant) (a lot|so much|the world)]",
        "[(say|says|said|sends|send) (a big)? (thank you|thanks|their thanks) (for|to)]",
        "[(made|making) (my|our|his|her|their|_) (day|week|morning|afternoon)]",
        "[thanking you for]",
        "[(you are) (a|an|such a)* (star|legend|lifesaver|life saver|gem|angel|hero|treasure|marvel|godsend)]",
        "[(hats off|i owe you one|a thousand thanks|thanks a (million|bunch|ton)|tip of the hat|doff (my|our) (cap|hat)|full marks to you|bless you for|eternally grateful|saved (me|us) (a|hours|time|so much)) ..]",
      ],
      unless: NOT_THANKS as [string, ...string[]],
    },
    {
      grade: 0.5,
      any: [
        "[^ (<very>|many|big|ok|okay|oh|hi|hello|great|perfect|lovely|ah|yes|no|aw|aww|brilliant|super|awesome|and|again|,)* (thank you|thanks|cheers|thankyou) (so much|very much|a lot|again|a million|a bunch|kindly|both|all|<name>)* ] (,|$)",
        "[(thank you|thanks) (so much|very much|a lot|again|a million)]",
        "[thank you for (your (patience|time|reply|message|interest|attention|quick|prompt)|getting in touch|reaching out|writing|waiting|holding|getting back)]",
        "[<we> .. <very>* (appreciate|appreciated) (it|that|this)]",
        "[(appreciated|appreciate it|much appreciated|nice one) $]",
      ],
      unless: [...NOT_THANKS, "for contacting", "for choosing", "for your (cooperation|understanding|business)"],
    },
  ],
  examples: [
    "[Thank you for sending the photos so quickly].",
    "Thanks for flagging the wrong total.",
    "Thanks for waiting while I checked with the warehouse.",
    "I appreciate you taking the time to explain this.",
    "Thank you for your patience over the last three days.",
    "Thanks for being with us since 2019.",
    "I'm grateful you told us about the broken link.",
    "ty for sending the order no",
    "It was kind of you to wait in for the fitter.",
  ],
  nearMisses: [
    "Thanks,",
    "Thank you for your cooperation in paying promptly.",
    "No thanks to the courier.",
    "Thankfully the server is back.",
    "Thank you for contacting Acme Support.",
    "I'd appreciate it if you sent the form.",
    "It works again, thanks to the update.",
  ],
};
