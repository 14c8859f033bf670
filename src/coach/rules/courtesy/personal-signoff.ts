/** Signs with a person's name, or introduces the agent by name. */

import type { Evidence, Reply, Rule } from "../../rule.ts";
import { signedName } from "../../sign-off.ts";

const ID = "personal-signoff";

/** Words before "here" that are nobody's name: "more here", "click here". */
const NO_NAME =
  "!(right|you|we|it|nothing|anything|everyone|over|down|up|out|still|all|not|i|me|in|is|only|new|again|just|from|be|get|see|stay|reply|look|click|tap|write|go|come|press|also|them|one|works|work|back|parcel|order|him|her|team|support|around|what|help|help's|info|information|more|details|tips|steps|us|started|instructions|guide|link|article|page|options|contact|read|check|find|join|download|track|chat|sign|report|learn|visit)";

function signed({ draft: { plain, signOff } }: Reply): Evidence[] {
  return signOff && signedName(plain.slice(signOff.start, signOff.end)) ? [{ rule: ID, ...signOff, grade: 1 }] : [];
}

export const personalSignoff: Rule = {
  id: ID,
  dimension: "courtesy",
  kind: "strength",
  weight: 2,
  title: "Signs with a name",
  why: "A name under the reply says who to come back to.",
  source: "003 Anxiety: gives his or her name; 004: the human touch “can only be found in you”",
  find: [
    {
      any: [
        "[(my name is|my name's|my names) !(on|in|not|at|spelled|spelt|listed|wrong|the) _]",
        "[^ (hi|hello|hey|hiya|morning|afternoon)? (there|<name>|_)? (i am|it is|this is) !(the|a|an|our|your|my|not|sorry|afraid|happy|glad|sure|on|in|at|so|very|really|just|all|only|still|also|here|new|there|set|stated|listed|written|shown|included|back|stuck|looking|what|how|why|where|when|because|for|to|too|now|about|as|it|no|being|and|from) _ (from the|from|at the|here|btw|by the way) !(stock|transit|the way|hand|error|progress|sale|offer|hold|risk|fault|time|least|all|best|most|first|last|order|full) _]",
        "[(i am) !(the|a|an|our|your|my|not|sorry|afraid|happy|glad|sure|on|in|at|so|very|really|just|all|only|still|also|here|going|looking|able|happy) _ and i (will|am|have|run|look|work|manage|handle)]",
        "[(i am) <name>] (,|$|and|from)",
        `[^ (hi|hello|hey|hiya) (<name>|there)? ${NO_NAME} _ here] ($|,|from|at|and|again|in)`,
        `[^ ${NO_NAME} _ here] ($|,|from|at|and|again|in)`,
        "[(the name is|the name's|you have got|you have) _ (here|on the (line|case|other end)) ..]",
        "[^ <name> (speaking|at your service|signing off|on the line)]",
        "[(you are|you have been) (speaking|chatting|talking) (with|to) _]",
        "[you can ask for me] .. _",
        "[^ (i am) _] (btw|by the way)",
      ],
      unless: ["(new|latest|our) (speaker|phone|app|model|product|range)", "i am <name>? (sorry|afraid)", "sorry <name>"],
    },
  ],
  judge: signed,
  examples: [
    "I'm Leo, and I'll be looking after your order.",
    "[My name is Grace].",
    "This is Nina from the repairs desk.",
    "You're speaking with Karim today.",
    "It's Jonah here from the box office.",
    "leo here, ill be looking after ur order",
    "My name's Otis, I'll be your contact at the clinic.",
    "I'm Tess and I'll be looking after you today.",
    "You've got Mirela on the line.",
  ],
  nearMisses: [
    "This is Nova, our new speaker.",
    "I'm sorry, Leo.",
    "Sent from my iPhone",
    "My name is on the list.",
    "Right here, on the second page.",
    "It is still in transit.",
    "More info here: the help page.",
    "Hey, help's here!",
    "DM us here.",
  ],
  cases: {
    found: [
      { draft: "Your parcel left today.\n\nBest,\nTom" },
      { draft: "Your parcel left today.\n\nKind regards,\nAisha Rahman" },
      { draft: "Your parcel left today.\n\nKind regards, Omar Siddiqui" },
      { draft: "your parcel left today\n- tom" },
      { draft: "Your parcel left today.\n\nWarmly,\nPaulo (direct line 555-0142)" },
      { draft: "Your parcel left today. Imogen Ashe, dispatch room" },
      { draft: "ur parcel left today, u can track it now\nRosa" },
      { draft: "Your parcel left today.\n\nWith friendly greetings\nDirk" },
    ],
    quiet: [
      { draft: "Your parcel left today.\n\nBest,\nThe Support Team" },
      { draft: "Your parcel left today.\n\nRegards,\nCustomer Service" },
      { draft: "Your parcel left today.\n\nRegards,\nAdmissions" },
      { draft: "ur parcel left today\n\nrgds" },
      { draft: "Your parcel left today. Any questions? Friday works" },
      { draft: "Your parcel left today." },
    ],
  },
};
