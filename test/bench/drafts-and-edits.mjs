/** What a new draft costs, and one more word in a draft that is known, for this coach and what somebody would take instead. */
import { draftsOfLength } from "./drafts.mjs";
import { measure, print } from "./measure.mjs";

export const CUSTOMER = "This is the third time I write about the missing parcel. What are you going to do? I'm furious.";
/** Rounds before the counted ones, and how many 20,000 words get: seven times 20,000 are some seconds for most. */
const WARM_UP = 3;
const LONG_REPEATS = 8;
/** Twenty drafts of 20 to 400 words. */
const LENGTHS = Array.from({ length: 20 }, (_, i) => 20 * (i + 1));

const ask = (draft) => ({ draft, customer: CUSTOMER });

/** As the worker answers: at once, and again behind it where rewrites were not tried anew. */
async function untilTried(coach, draft) {
  const { sure } = await coach.assessAtOnce(ask(draft));
  if (!sure) await coach.assess(ask(draft));
}

/** Every tool as a case on the drafts of a round; the coach gives its two answers by a coach each, so that none profits from the other. */
function everybody({ others, coachFor }, textsOf) {
  const [glancing, full] = [coachFor(), coachFor()];
  const inOrder = (run) => (i) => async () => {
    for (const text of textsOf(i)) await run(text);
  };
  return [
    ...[...others].map(([name, run]) => [name, inOrder(run)]),
    ["coach, first answer", inOrder((draft) => glancing.glance(ask(draft)))],
    ["coach, in full", inOrder((draft) => untilTried(full, draft))],
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

/** The answer at once to an edit of a draft whose rewrites have all been tried: until scores, findings and what is offered stand. */
function atOnce(coach, draft) {
  return async (i) => {
    await coach.assess(ask(edited(draft, i)));
    return () => coach.assessAtOnce(ask(edited(draft, i + 1)));
  };
}

/** One more word, where the rest is known. */
export async function edits(tools) {
  const [draft] = draftsOfLength(421, 1);
  const { repeats } = tools;
  const cases = [...everybody(tools, (i) => [edited(draft, i)]), ["coach, at once", atOnce(tools.coachFor(), draft)]];
  const in421 = await measure(cases, { repeats });
  print(
    "one more word in 421, the rest known (the coach at once, and in full with every rewrite tried again)",
    in421,
    "harper.js",
    "write-good",
  );
  const coach = tools.coachFor();
  const lengths = [185, 2_000, 20_000].map((words) => [`one more word in ${words}`, atOnce(coach, draftsOfLength(words, 1)[0])]);
  const byLength = await measure(lengths, { repeats });
  print("the coach at once, as the draft grows", byLength, "one more word in 185");
  return { in421, byLength };
}
