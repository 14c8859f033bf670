/** Somebody else is brought in, by name or role, with what they need, and the agent stays in. */
import type { Rule } from "../../rule.ts";

const HANDED =
  "(asked|spoken (to|with)|spoke (to|with)|talked (to|with)|briefed|passed|handed|given|gave|forwarded|escalated|looped in|brought in|bringing in|raised|copied|put|messaged|called|rang|rung|emailed|told|filled|walked|shared|sent|got|arranged|popped|checked with|referred|transferred|assigned|introduced|connected)";
const TO =
  "(<name>|<team>|(billing|finance|accounts|repairs|warehouse|sales|hr|parts|claims|kitchen|workshop|stockroom|dispatch|networks|admissions|legal|security|quality|lab|bakery|depot|chef|courier|driver|florist|tutor|vet|pharmacist|surveyor|engineer|electrician|plumber|seller|supplier|night team|day team|second line|tier <number>|tier 2|lead))";
const PERSON =
  "(<name>|_ <name>|my (manager|colleague|supervisor|lead|team lead)|our <team>|our _ <team>|our _ (lead|desk|team|engineer|person)|the <team>|the (night|day|late|early|weekend) (team|shift)|(he|she|they))";

export const namedHandoff: Rule = {
  id: "named-handoff",
  dimension: "ownership",
  kind: "strength",
  weight: 5,
  title: "Hands over by name",
  why: "A named person who knows the story spares the customer from starting over.",
  source: "003: when others need to be involved; 002: consult a supervisor; Mowatt on hand-offs",
  find: [
    {
      any: [
        `[(i|we) (have)? <in-between>* <adverb>* ${HANDED} (my|our|the|your|all|it|this|that|him|her|them|over|a|an)* _? _? (to|with|in|from|at|by)? (my|our|the)? _? ${TO}] .. .. (to|so|and|who|about|for|with|he|she|they|in|on|from|is|has|will)`,
        `^ [(just|already|ive|have|yes)* ${HANDED} (my|our|the|your|all|it|this|over|in)* _? (to|with|in|from|at)? (my|our|the)? ${TO}] .. (to|so|and|who|about|from|in|on|at|he|she|they|is|has|with)`,
        `[(i|we) (am|are) <in-between>* (bringing in|looping in|asking|copying in|passing|handing|briefing|escalating|putting|getting) .. ${TO} ..]`,
        `[(i|we) (have)? <in-between>* (sent|passed|given|forwarded|handed|shown|emailed|shared) .. .. (to|with) (<name>|(my|our) <team>|(my|our) _ <name>|(ms|mr|mrs|dr) _)] ..`,
        "[(i have|i)? (put|connected|introduced) you (in touch)? (with|to) (<name>|our|my|the) ..]",
        `[${PERSON} (from|in|at|on|over in)? (the|our)? _? (team|desk)? ((has|have|knows|know|will have) .. (your|notes|case|file|story|photos|pictures|details|log|logs|about|everything|it (all|now)|all (of (it|this|that)|the _)|the (case|file|whole|full|notes|order|photos|ticket|story|facts|number))|(is (briefed|checking|looking|reading|on|ringing|messaging|calling|remaking|redoing|reversing)|are (looking|checking)) .. (your|the|all|it|notes|case|file|story|photos|pictures|details|log|logs|about)) ..] ..`,
        "[<name> (from|in|at|on|over in) (the|our)? _ (team|desk|department)? .. (is|has|will|knows|can) ..]",
        "[(got|have|had|have got) <name> (from|in|at|on) .. _]",
        "[(our|my) _? (manager|lead|supervisor|engineer|technician|specialist|fitter|vet|surveyor|lead|team lead|colleague|florist|driver|chef|electrician) <name> ..]",
        "[(the) (night|day|late|early|weekend) (team|shift|crew) (is|are|has|have|knows|know) (been)? (briefed|about|all|your|aware|got) ..]",
        "[(night|day) team is briefed ..]",
        "[(looped|brought|copied|pulled) in (<name>|our|my|the) ..]",
        "[(copied|copying|cc'd|cced|put) (in)? (<name>|my|our|him|her|ms|mr|dr) .. (copy|thread|in|here|email|mail)]",
      ],
      unless: [
        "(let|lets) (us|me|our <team>|our _ <team>|the team|them) know",
        "(may|can|could) we (know|have)",
        "(answer|decision|verdict) is (no|the same|still no|final|negative)",
        "(he|she|they) (said|says|say) (no|that we can not|we can not|it is not possible)",
        "(please|you (need to|should|must|can|will need to)) (contact|call|ask|email|speak)",
        "(messed|fault|mistake|wrong|blame|lost)",
        "(on holiday|out of office|on leave|not in today|off sick)",
        "(previous|last) (agent|colleague)",
        "you (asked|spoke|told|called|were told)",
        "(until|till|unless|before) (our|the|my|<name>) .. (has|have|is|are)",
      ],
      question: false,
    },
  ],
  examples: [
    "I’ve asked Dana in billing to correct the invoice, and I’ll check it tomorrow.",
    "I’ve passed your photos to our repairs lead, Omar, so you don’t have to explain again.",
    "I’ve briefed the night team, and they’ll call you at 7.",
    "I’ve spoken with the warehouse and they’re looking for it now.",
    "I’m bringing in our network engineer and staying on the case myself.",
    "I’ve escalated this to my manager, Ruth, who’ll decide by Wednesday.",
    "My colleague Priti from the fraud team has your notes.",
    "I've looped in Raj from billing, and I'm still here too.",
  ],
  nearMisses: [
    "There is nothing I can do until the warehouse has processed your return.",
    "Please contact billing.",
    "Billing will contact you.",
    "I spoke with my manager and the answer is no.",
    "Dana is on holiday.",
    "I’ve forwarded your e-mail.",
    "The warehouse lost it.",
  ],
};
