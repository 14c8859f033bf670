/** What a new draft costs, and one more word in a draft that is known, for this coach and what somebody would take instead. */
import { draftsOfLength } from "./drafts.mjs";
import { measure, print } from "./measure.mjs";

export const CUSTOMER = "This is the third time I write about the missing parcel. What are you going to do? I'm furious.";
/** Rounds before the counted ones, and how many 20,000 words get: seven times 20,000 are some seconds for most. */
const WARM_UP = 3;
const LONG_REPEATS = 8;
/** Twenty drafts of 20 to 400 words. */
const LENGTHS = Array.from({ length: 20 }, (_, i) => 20 * (i + 1));

/** Every tool as a case on the drafts of a round; the coach gives its two answers by a coach each, so that none profits from the other. */
function everybody({ others, coachFor }, textsOf) {
  const [glancing, full] = [coachFor(), coachFor()];
  const inOrder = (run) => (i) => async () => {
    for (const text of textsOf(i)) await run(text);
  };
  return [
    ...[...others].map(([name, run]) => [name, inOrder(run)]),
    ["coach, first answer", inOrder((draft) => glancing.glance({ draft, customer: CUSTOMER }))],
    ["coach, in full", inOrder((draft) => full.assess({ draft, customer: CUSTOMER }))],
  ];
}

/** New drafts: the twenty, 2,000 words and 20,000. Times by the name of the table. */
export async function newDrafts(tools) {
  const { repeats } = tools;
  const rounds = repeats + WARM_UP;
  // For each round its own, and each without a sentence of another: nobody has seen them before.
  const short = LENGTHS.map((words, i) => draftsOfLength(words, rounds, i * rounds));
  const twenty = await measure(
    everybody(tools, (i) => short.map((drafts) => drafts[i])),
    { repeats, warmUp: WARM_UP },
  );
  print("twenty new drafts of 20 to 400 words, together", twenty, "harper.js", "write-good");
  const long = {};
  for (const words of [2_000, 20_000]) {
    const drafts = draftsOfLength(words, rounds, LENGTHS.length * rounds);
    long[words] = await measure(
      everybody(tools, (i) => [drafts[i % drafts.length]]),
      words > 2_000 ? { repeats: Math.min(repeats, LONG_REPEATS), warmUp: 1 } : { repeats, warmUp: WARM_UP },
    );
    print(`a new draft of ${words} words`, long[words], "harper.js", "write-good");
  }
  return { twenty, long };
}

const edited = (draft, i) => draft.replace("Thank you for the photos", `Thank you for the ${i} photos`);

/** One more word, where the rest is known. */
export async function edits(tools) {
  const [draft] = draftsOfLength(421, 1);
  const { repeats } = tools;
  const in421 = await measure(
    everybody(tools, (i) => [edited(draft, i)]),
    { repeats },
  );
  print("one more word in 421, the rest known", in421, "harper.js", "write-good");
  const coach = tools.coachFor();
  const cases = [];
  for (const words of [185, 2_000, 20_000]) {
    const [long] = draftsOfLength(words, 1);
    await coach.assess({ draft: long, customer: CUSTOMER });
    cases.push([`one more word in ${words}`, (i) => () => coach.assess({ draft: edited(long, i), customer: CUSTOMER })]);
  }
  const byLength = await measure(cases, { repeats });
  print("the coach, as the draft grows", byLength, "one more word in 185");
  return { in421, byLength };
}
