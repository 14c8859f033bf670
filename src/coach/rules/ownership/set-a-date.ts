/** A promise or a delivery bound to a day, a clock time or a length of time. */
import { NO_PRAISE } from "../../no-praise.ts";
import { BOUND_TIME, NO_DEADLINE, THEIR_DEADLINE } from "../../promises.ts";
import type { NonEmpty, Rule } from "../../rule.ts";

/** Only a point in time that the promise itself is bound to, so at most a clause apart. */
const bound = (frame: string): string[] => BOUND_TIME.map((time) => `${frame} .. .. [${time}]`);
const led = (frame: string): string[] => BOUND_TIME.map((time) => `[${time}] ${frame}`);
const all = (...forms: string[][]): NonEmpty<string> => forms.flat() as unknown as NonEmpty<string>;

const SOON = "(today|tonight|tomorrow|<day>|<clock>|<date>|<month> <number>|<number> (<month>|<unit>|am|pm|min|mins|o'clock))";
const AHEAD = [
  "(tomorrow|tonight) (<clock>|<number>|at|by|before|morning|noon|evening|afternoon|,|$|so|and|on|to|from|for|in|with|early|first)",
  "(by|before) (noon|midday|midnight|lunch|lunchtime|dinner|supper|teatime|dark|breakfast|tonight|tomorrow|<day>|<clock>|<number> !(<unit>|percent|of|per|or)|close|end of|the (weekend|end))",
  "<number> (min|mins|minutes|hours|hrs|hour) (away|off|out|tops)",
  "(in|on) (tonight's|tomorrow's|today's) _",
  "(the)? same (day|afternoon|morning|evening|night)",
  `((with|at) (you|u|yours)|mailed|posted|paid|sent|shipped|fitted|done|recorded|ready|live|here|outside|free) (by|on|at|in|from|before|about)? ${SOON}`,
];

const UNBOUND = [
  "(perhaps|maybe|hopefully|probably|possibly|conceivably|i guess|i think|at some point|not really positive|it is possible)",
  "(can not|could not) .. (before|until)",
  "(unless|if|must|expected to|have to|need to) .. .. (be)? (by|within|between|before|until)",
  "(runs out|already answered|like my|like i|for the third time|forgotten all about)",
  ...NO_DEADLINE,
  ...THEIR_DEADLINE,
  "(should have|could have|would have|told you|you said|you asked|you wanted)",
  "not (know|sure)",
];

export const setADate: Rule = {
  id: "set-a-date",
  dimension: "ownership",
  kind: "strength",
  weight: 6,
  title: "Says by when",
  why: "A time that people can count on makes a wait feel short: keep it.",
  source: "004: Set a date; Maister: known, finite waits feel shorter",
  find: [
    {
      any: all(
        bound("(i|we|he|she|they|<name>|<team>) (will|shall|am going to|are going to|is going to) !(not|never|need|have to)"),
        bound("(i|we|he|she|they) (am|are|is) <in-between>* (<act.ing>|giving|coming|going)"),
        bound("you (will|shall|should) <in-between>* (hear|have|get|receive|see|be (called|contacted|refunded|paid)|find)"),
        bound("(i|we) have <in-between>* (booked|scheduled|arranged|asked|ordered|reserved|set|moved|put|got|told)"),
        bound("(expect|hear) .. from (me|us)"),
        bound("(^|,) (will|sending|calling|giving|checking|ringing|booking|shipping|posting|messaging|done|sorted|ready|back|doing)"),
        bound("and (will|text|message|call|ring|email|write|send|let|get|tell|check|confirm|answer|reply|ask|come back)"),
        led("(i|we|he|she|they|you) (will|shall|am going to|are going to|am|are) !(not|need|have to|able)"),
        bound("give (me|us)"),
        bound("(i|we) (<adverb>|then|also|still)* (come|send|make|bring|call|write|ring|ship|pay|deliver|post|move|try|repair|change)"),
        bound(
          "(your|the|a|an|our|both|they|it|status|units) .. (will (show|be with you|arrive|land|ship|leave|reach you|switch)|is with you|are with you|lands|land|leave|leaves)",
        ),
        led(
          "(i|we|(our|my) _ and i) (<adverb>|then|also)* (come|send|make|bring|call|write|ring|ship|pay|deliver|post|move|repair|change) (you|it|the|your|that|a|an|them|to|by|with|over|round|again)",
        ),
      ),
      unless: UNBOUND,
      question: false,
    },
    {
      any: all(
        bound(
          "(it|this|that|everything|(your|the|a|our) _|(your|the|a|our) _ _|(your|the) _ _ _|one) (will|should|is going to) !(not|never|need|have to|cost|continue)",
        ),
        bound(
          "(is|are) <in-between>* (booked|scheduled|due|arriving|coming|going|set|planned|expected|ready|back|on (its|the|his|her|their) way|leaving|shipping|reserved|confirmed|waiting|calling|ringing|fixed)",
        ),
        bound(
          "(decides|takes effect|kicks in|runs|opens again|ships|arrives|lands|comes|goes out|goes live|goes|leaves|reaches|gets|lands|drops|starts|begins|sends|delivers|calls|collects|posts|lands|ready|booked|delivery|replacement|refund|engineer|engineers|driver|parts|keys)",
        ),
        led("(the|your|a|it|our|he|she) _? _? (will|comes|arrives|goes|leaves|is (booked|due|coming|calling))"),
      ),
      unless: [
        ...UNBOUND,
        "(event|concert|show|match|store|shop|office|we) (is|are|on) .. (sold out|closed|open|opens)",
        "(trial|subscription|plan|offer|sale|membership|contract) (ended|ends|expired|expires|will (end|expire|renew))",
      ],
      question: false,
      grade: 0.5,
    },
    {
      // No frame at all: "new one at yours fri by 6", "three tills from Saturday".
      any: all(BOUND_TIME.map((time) => `[${time}]`)),
      unless: [
        ...UNBOUND,
        ...NO_PRAISE,
        "(might|may|could|possibly|supposed)",
        "<past>",
        "(open|opens|opening|close|closes|closed|hours|every|each|daily|weekly|usually|normally|always|often|sometimes|deadline|expires|expiry|last)",
        "^ (please|kindly|pls)",
        "(not|never|no) ..",
        "you (are|were|have)",
        "(had|was|were|did) ..",
        "(this (morning|week)|today) $",
      ],
      question: false,
      grade: 0.5,
    },
    {
      // Times that only lie ahead count beside a deed that is done: "I've sent a second box, so it's yours tomorrow by noon".
      any: all(AHEAD.map((time) => `[${time}]`)),
      unless: [
        ...UNBOUND,
        ...NO_PRAISE,
        "(might|may|could|possibly|supposed|open|opens|opening|close|closes|closed|every|each|usually|deadline|expires|was|were|nobody)",
        "(did|have|has) not",
        "^ (please|kindly|pls)",
      ],
      question: false,
      grade: 0.5,
    },
  ],
  examples: [
    "They're [with you Tuesday].",
    "Paid back [the same day].",
    "I’ll e-mail you [by 4 pm today].",
    "You’ll hear from me [before noon tomorrow], either way.",
    "The replacement ships [on Thursday].",
    "I’ll call you [on Monday morning].",
    "The refund will be on your card [within 3 business days].",
    "I've sent another, so it's yours [by noon].",
    "Your engineer is booked [for 12 June].",
    "[On Tuesday] I'll check the bill.",
    "New one [at yours by Friday noon].",
    "Three more tills [from Saturday].",
  ],
  nearMisses: [
    "Your plot shows 0.02, ok is below 0.05.",
    "It's the same as yours.",
    "Your 30-day trial ended on Monday.",
    "Please reply within 7 days or we close the case.",
    "We’ll get back to you as soon as possible.",
    "Returns are accepted within 30 days of purchase.",
    "The event on Friday is sold out.",
    "You should have called by Tuesday.",
    "We will accept it within 30 days of delivery.",
    "Do you need it by Friday?",
    "The counter is open till six.",
    "We checked it on Tuesday.",
    "It might be there by Friday.",
  ],
};
