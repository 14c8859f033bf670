/** A coach that remembers the sentences it has read: asked again and again, it pays only for what changed. */

import { assess } from "./assess.ts";
import type { Assessment, DraftInput, Fingerprint } from "./assessment.ts";
import type { Engine } from "./evidence.ts";
import { finder, indexRules } from "./facts.ts";
import { kept } from "./kept.ts";
import { type DetectLanguage, languagesOf } from "./language.ts";
import { needOf } from "./need.ts";
import { once, whenDone } from "./once.ts";
import { type SecondReader, withNeedSeen } from "./opinion.ts";
import type { OwnFiles } from "./own-files.ts";
import { read, type Tokenize, tokenize, wakeSplitter } from "./read.ts";
import { reconsiderWith } from "./reconsider.ts";
import { fingerprint, ownSentences } from "./repetition.ts";
import type { Rule } from "./rule.ts";
import { wakeShelf } from "./shelf.ts";
import { findTagger, type Tagger } from "./tagger.ts";
import { taggerAtNeed } from "./tagger-at-need.ts";
import { type Trials, trialMemory } from "./trials.ts";

export interface Coach {
  /** An answer from the literal rules alone, which never needs the tagger; absences are left to the full answer. */
  glance(input: DraftInput): Promise<Assessment>;
  /** The full answer. Of an internal note it is only said whether it reads like a reply. */
  assess(input: DraftInput): Promise<Assessment>;
  /**
   * The same, but rewrites of what stood in the last draft too are not tried anew: what came of it then holds until it is `tried`. And what
   * the second reader has read already counts at once, so that nothing it noticed goes and comes back at each edit.
   */
  assessAtOnce(input: DraftInput): Promise<AtOnce>;
  /**
   * The full answer in the light of a second opinion, which takes its time; null where there is nobody to ask, for a text beyond
   * all measure, or when `signal` said that it is no longer wanted. Rejects when the second reader fails. `full` is the answer whose
   * findings are to keep their places, where one was given.
   */
  reconsider(input: DraftInput, signal?: AbortSignal, full?: Assessment): Promise<Assessment | null>;
  /** What rules that are only observed would have found. */
  observe(input: DraftInput): Promise<Assessment["findings"]>;
  /** Salted hashes of a reply that was sent, by which it is told again later; its words are not in them. */
  fingerprint(sent: DraftInput, salt: string): Promise<Fingerprint>;
  /** Whether the tagger is awake: until then a full answer may have to wait for it, and `glance` says something sooner. */
  isAwake(): boolean;
  /** Wakes what is needed for the first answers, and when `pause` is over what the full ones need; safe to call often. Rejects as answers do. */
  wake(pause?: () => Promise<void>): Promise<void>;
}

/** An answer given at once. `sure` says that every rewrite in it was tried on this very draft, so that `tried` would say the same. */
export interface AtOnce {
  readonly answer: Assessment;
  readonly sure: boolean;
  tried(): Promise<Assessment>;
}

/** Sentences whose tokens are kept: some 40,000 words, and at most twice as many. */
const MOST_KEPT = 2500;
/** Stretches of another language whose detection is kept. */
const MOST_TOLD = 100;
/** Characters; a longer text is judged by the rules alone. */
const LONGEST_RECONSIDERED = 100_000;
/** Characters, some 700 words: what was read of a longer draft waits for the third answer, for to judge it would hold up each edit (33 ms in 3,000 words). */
const LONGEST_AT_ONCE = 4000;

export interface CoachOptions {
  /** Asked about drafts that are not clearly English. */
  readonly detect: DetectLanguage;
  /** Score even a draft of a word or two. */
  readonly anyLength?: boolean;
  /** Asked by `reconsider`, in its own time. Without one the coach is complete. */
  readonly secondReader?: SecondReader;
  /** Rules that are only observed: they show nothing, change no score and silence nothing. */
  readonly observed?: readonly Rule[];
  /** False where nobody asks what to write instead: an answer then costs a fraction. */
  readonly offers?: boolean;
  /** What lies beside the coach in its package; needed where the build has put it there. */
  readonly files?: OwnFiles;
}

/** A coach with these rules. Nothing of weight happens before the first call. */
export function createCoach(
  rules: readonly Rule[],
  { detect, anyLength = false, secondReader, observed = [], offers = true, files }: CoachOptions,
): Coach {
  const [forNotes, forReplies] = [rules.filter((rule) => rule.inNotes), rules.filter((rule) => !rule.inNotes)];
  const hasty = forReplies.filter((rule) => !rule.waits && rule.kind !== "missing");
  const splitter = once(wakeSplitter);
  const cut = kept(tokenize, MOST_KEPT);
  const tagger = taggerAtNeed(findTagger, files);
  const everyRule = observed.length > 0 ? [...rules, ...observed] : rules;
  const index = once(() => indexRules(everyRule));
  const engineWith = async (inForce: readonly Rule[], tag: Tagger | null): Promise<Engine> => {
    const asked = new Map(inForce.map((rule) => [rule.id, rule]));
    await wakeShelf(files);
    return {
      rules: asked,
      find: finder(index(), tag, (rule) => asked.has(rule)),
      split: await splitter(),
      tokenize: cut,
      anyLength,
      // A first answer is about what stands there; what to write instead comes with the full one.
      offers: offers && tag !== null,
    };
  };
  const glancing = whenDone(() => engineWith(hasty, null));
  const noting = whenDone(() => engineWith(forNotes, null));
  const full = whenDone(async () => engineWith(forReplies, await tagger.found()));
  const observing = whenDone(async () => ({ ...(await engineWith([...forReplies, ...observed], await tagger.found())), offers: false }));
  const told = kept(detect, MOST_TOLD);
  const answer = async (input: DraftInput, engine: Engine): Promise<Assessment> => {
    const need = needOf(input.customer, engine.split);
    const whole = read(input, need, engine.split, engine.tokenize);
    const { main, foreign } = await languagesOf(whole.sentences, told);
    // A sentence without tokens is none: what is not English is read by no rule.
    const tokenize: Tokenize = foreign.size === 0 ? engine.tokenize : (text) => (foreign.has(text) ? [] : engine.tokenize(text));
    const draft = foreign.size === 0 ? whole : read(input, need, engine.split, tokenize);
    const seen = engine.opinionsOn && main === "en" ? withNeedSeen(draft, engine.opinionsOn(draft)) : draft;
    return tagger.orWake(() => assess(input, seen, main, { ...engine, tokenize }));
  };
  const memory = trialMemory();
  const inFull = async (input: DraftInput): Promise<Assessment> =>
    answer(input, input.note ? await noting() : { ...(await full()), trials: memory.anew(input) });
  const second = secondReader && reconsiderWith(secondReader);
  const asRead = async (input: DraftInput, trials: Trials): Promise<Assessment> =>
    answer(input, { ...(await full()), trials, ...(second && input.draft.length <= LONGEST_AT_ONCE && { opinionsOn: second.asRead }) });
  return {
    glance: async (input) => answer(input, await glancing()),
    assess: inFull,
    assessAtOnce: async (input) => {
      const trials = memory.asBefore(input);
      return { answer: await asRead(input, trials), sure: !trials.recalled(), tried: () => asRead(input, memory.anew(input)) };
    },
    reconsider: async (input, signal, known) => {
      if (!second || input.note || input.draft.length > LONGEST_RECONSIDERED) return null;
      const engine = await full();
      return second.reconsider(known ?? (await inFull(input)), (opinionsOn) => answer(input, { ...engine, opinionsOn }), signal);
    },
    observe: async (input) => {
      if (observed.length === 0) return [];
      const { findings } = await answer(input, await observing());
      return findings.filter((finding) => observed.some(({ id }) => id === finding.rule));
    },
    fingerprint: async (sent, salt) => {
      const split = await splitter();
      return fingerprint(ownSentences(read(sent, needOf(undefined, split), split, cut)), salt);
    },
    isAwake: tagger.isAwake,
    wake: async (pause) => {
      await glancing();
      // The tagger holds everything up while it wakes: whoever asks meanwhile is to have a first answer before.
      await pause?.();
      await tagger.wake();
    },
  };
}
