/** More apologies than the matter carries, or grovelling. */
import type { Draft, Sentence, Token } from "../../draft.ts";
import { keptWith } from "../../kept.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const HEADS = /^(?:sorry|apologi[sz]e|apologies|apology|forgive)$/;
/** Behind these an apology is sympathy, a preface to news, or somebody else's. */
const OTHER_NEXT = /^(?:sorry to|apologies accepted)$/;
const OTHER_BEFORE = /(?:^| )(?:your|the|an|you|no|not|be|his|her|their|need to|have to)$/;

/** Where an apology may stand in a sentence; sentences are read many times while a draft grows. */
const headsIn = keptWith((tokens: readonly Token[]) => tokens.flatMap(({ word }, i) => (HEADS.test(word) ? [i] : [])));

/** "Sorry, which size?" asks to hear again; "sorry to hear" is sympathy; "no need to apologise" is the customer's. */
function isApology({ tokens, question }: Sentence, token: Token, i: number): boolean {
  if (question && i === 0 && tokens[1]?.before !== 0) return false;
  if (OTHER_NEXT.test(`${token.word} ${tokens[i + 1]?.word}`)) return false;
  const before = tokens.slice(Math.max(0, i - 2), i).map(({ word }) => word);
  return !OTHER_BEFORE.test(before.join(" "));
}

/** Every apology of a reply, in order. */
function apologiesIn(draft: Draft): Evidence[] {
  const apologies: Evidence[] = [];
  for (const sentence of draft.sentences) {
    for (const i of headsIn(sentence.tokens)) {
      const token = sentence.tokens[i]!;
      if (!isApology(sentence, token, i)) continue;
      apologies.push({ rule: "over-apology", grade: 1, start: sentence.start + token.start, end: sentence.start + token.end });
    }
  }
  return apologies;
}

/** How many apologies a reply carries before they wear thin: fewer in chat, one more for someone deeply upset. */
function allowance({ channel, need }: Draft): number {
  if (channel === "chat") return 1;
  return need.upset >= 0.7 ? 3 : 2;
}

const excess = ({ draft, evidence, sentenceOf }: Reply): readonly Evidence[] => {
  const all = apologiesIn(draft);
  const carried = allowance(draft);
  if (all.length <= carried) return [];
  const spoken = evidence.filter((e) => e.rule === "over-apology");
  // The ones worth keeping stand first, wherever they stand in the draft: the order of paragraphs must not decide a score.
  const specific = evidence.filter((e) => e.rule === "specific-apology");
  const apologies = all
    .map((apology) => ({
      apology,
      worth: Math.max(0, ...specific.filter((e) => e.start < apology.end && apology.start < e.end).map((e) => e.grade)),
      around: sentenceOf(apology)?.text ?? "",
    }))
    .sort((a, b) => b.worth - a.worth || a.around.localeCompare(b.around))
    .map(({ apology }) => apology);
  const more = apologies.slice(carried).filter((a) => !spoken.some((e) => e.start < a.end && a.start < e.end));
  return more.slice(0, 2);
};

export const overApology: Rule = {
  id: "over-apology",
  dimension: "framing",
  kind: "slip",
  weight: 5,
  title: "Apologises too much",
  why: "One clear apology lands; a stack of them takes the place of the fix: keep the most specific one, then say what you're doing.",
  source: "003 Anxiety; 003 Apathy (sweet words)",
  find: [
    {
      any: [
        "[<sorry> ... <sorry> ... <sorry>]",
        "[(so|really|very|extremely|deeply|truly|terribly) (so|really|deeply|truly) <sorry>] !(to hear|for your loss|about your|that|for the)",
        "[(deeply|so|truly|sincerely) , (deeply|so|truly|sincerely) <sorry>]",
        "[(beyond|unspeakably|endlessly|eternally|sooo|soooo|sorrier) (sorry|than i can)]",
        "[(sorry|apologise|apologize) .. (so|really|very|again|truly|deeply) (so|very|really)* (sorry|apologise|apologize)]",
        "[(sorry) , sorry]",
        "[sorry sorry]",
        "[(thousand|million|hundred times|endless string of|grovelling|groveling|most humble|humblest|most heartfelt|endless) (<adverb>|sincerest|heartfelt|and|most|humblest|string|of|times)* (apologies|apology|over|pardons)]",
        "[(can not|could not) (apologise|apologize|say sorry|tell you how sorry) (enough|often enough|how sorry)?]",
        "[(can not|could not|do not|cannot) (begin to)? (express|tell you|say|cover) .. (sorry|we are)]",
        "[words (can not|could not|do not) express]",
        "[(beg|begging) (you|your|ur|for|of) .. (forgive|forgiveness)]",
        "[(please|pls|kindly)? , (please|pls|kindly) forgive (me|us)]",
        "[(can find it in your heart|in sackcloth|on our knees|hang our heads|hang my head|bow our heads|head in shame|heads in shame|ground with shame|shame on (us|me)|mea culpa|(am|are) beside (myself|ourselves)|never forgive myself|sick about (it|this|that)|crawl over|do not deserve (you|your)|i can only grovel|sackcloth)]",
        "[(i|we) (feel|am|are) (so|really|truly|absolutely|just|very)* (ashamed|mortified|devastated|wretched|dreadful|awful|terrible|the worst)] !(and (i am)? sorry) (,|and|about|for|at|we|i|so|sorry|$)",
        "[(unforgivable|inexcusable)]",
        "[(forgive me|forgive us) , ..]",
        "[apologise (profusely|unreservedly and)]",
        "[(again|once again|once more) , (my|our|please accept my|please accept our|i|we)* (sincerest|deepest|most|sincere|deeply|million|thousand)* (apologise|apologies|am so sorry)]",
        "[(apologise|regret) .. and (apologise|apologize|wish to apologise)]",
        "[sincerely (and|regret) .. apologise]",
        "[extremely sorry once again]",
      ],
      unless: [
        "(say|says|said|saying|to say) sorry (himself|herself|themselves|in person|to (you|him|her|them)|itself)",
        "(no need|do not need|need not) to (apologise|apologize)",
        "sorry to hear",
      ],
    },
  ],
  judge: excess,
  rewrites: [
    { replace: "sentence", text: "", when: /./ },
    { replace: "sentence", text: "I'm sorry about {regretted}; I'll [action] by [day]." },
    { replace: "sentence", text: "I'm sorry about {regretted}. Here's what I'm doing: [action], by [day]." },
    { replace: "sentence", text: "I'm sorry about {problem|what happened}; I'll [action] by [day]." },
    { replace: "sentence", text: "I'm sorry about {problem|what happened}. Here's what I'm doing: [action], by [day]." },
    { replace: "sentence", text: "I'm sorry about [what happened], and I'll [action] by [day]." },
    { replace: "sentence", text: "Thank you for bearing with this; I'll [action] by [day]." },
  ],
  examples: [
    "I'm [so, so sorry].",
    "We are terribly [sorry and deeply apologise once again for this, sorry].",
    "A [thousand apologies]!",
    "[Please, please forgive us].",
    "[I feel awful], [I'm so ashamed], I [can't apologise enough].",
    "I beg your pardon for the [unforgivable] delay.",
    "[so so sorry]",
    "[Words can't express how sorry we are].",
  ],
  nearMisses: [
    "I'm sorry for the delay.",
    "Sorry, which size did you mean?",
    "I'm sorry we sent the wrong size, and sorry it took three days to answer.",
    "Apologies accepted by the carrier are logged.",
    "Sorry to hear about your fall.",
    "You don't need to apologise.",
    "Our sincerest apologies for the broken lamp.",
    "Please accept my deepest apologies for the missed visit.",
    "I'm really sorry about the late delivery.",
  ],
  cases: {
    found: [
      { draft: "Hi Ana,\n\nI'm sorry for the delay. I apologise for the wait on the phone. Sorry again for the mix-up.\n\nTom" },
      { draft: "I'm so, so sorry. I'll send it today." },
    ],
    quiet: [
      { draft: "Hi Ana,\n\nI'm sorry for the delay. I've refunded the fee, and I'm sorry nobody called.\n\nTom" },
      { draft: "Sorry, which size did you mean? I'll swap it today." },
      {
        customer: "This is unacceptable, I am furious! You ruined my wedding and nobody answered for three weeks!!",
        draft:
          "I'm sorry we missed the wedding. I'm sorry nobody answered. I apologise that it took three weeks; I've refunded it in full.",
      },
    ],
  },
};
