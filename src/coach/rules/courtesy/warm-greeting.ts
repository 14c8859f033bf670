/** Opens by greeting the person, best by name. */
import { addressesCategory, greetingLine, greetingName } from "../../greeting.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const ID = "warm-greeting";

function greeted({ draft: { greeting } }: Reply): Evidence[] {
  if (!greeting || addressesCategory(greeting.text)) return [];
  const named = greetingName(greeting.text).length > 0;
  return [{ rule: ID, start: greeting.start, end: greeting.start + greetingLine(greeting.text).length, grade: named ? 1 : 0.5 }];
}

export const warmGreeting: Rule = {
  id: ID,
  dimension: "courtesy",
  kind: "strength",
  weight: 3,
  title: "Greets them",
  why: "A greeting with their name opens the reply from one person to another.",
  source: "003 Indifferent Attitude: a warm greeting; 002",
  judge: greeted,
  examples: [
    "Hi Maria,",
    "Hello Mr. Okafor,",
    "Good morning Jin,",
    "Hey Sam!",
    "Dear Ms. Alvarez,",
    "Morning Luke!",
    "hiya jen",
    "Hi there,",
  ],
  nearMisses: [
    "Dear Customer,",
    "Dear Sir/Madam,",
    "Ticket #4821",
    "Hi-res images are attached.",
    "Oh dear, that is a large bill.",
    "Morning slots are full until Friday.",
  ],
  cases: {
    found: [
      { draft: "Hi Maria,\n\nYour parcel left today." },
      { draft: "Hello Mr. Okafor,\n\nYour parcel left today." },
      { draft: "Good morning Jin,\n\nYour parcel left today." },
      { draft: "Morning Luke!\n\nYour parcel left today." },
      { draft: "hiya jen\nyour parcel left today" },
      { draft: "Welcome back, Nadia! Your parcel left today." },
      { draft: "Hi Will, your parcel left today." },
    ],
    quiet: [
      { draft: "Dear Customer,\n\nYour parcel left today." },
      { draft: "Dear Sir/Madam,\n\nYour parcel left today." },
      { draft: "Hi-res images are attached to this message." },
      { draft: "Oh dear, that is a large bill." },
      { draft: "Morning slots are full until Friday." },
      { draft: "Your parcel left today." },
    ],
  },
};
