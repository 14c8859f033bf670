/** Verbs that do nothing for a customer, and the small words between a person and what they do. */
import { group, type Shown, verbs } from "./group.ts";

export const DEEDS = {
  /** States of mind, receipts, courtesies, refusals to act: "I hope", "we received", "I would like". */
  ...verbs(
    "idle",
    "be/was/been, have/had, need, want, wish, hope, know/knew/known, think/thought, feel/felt, believe, understand/understood, appreciate, love, like, enjoy, value, mean/meant, register, log, regret, apologise, apologize, agree, disagree, assume, guess, suppose, imagine, expect, trust, doubt, remember, forget/forgot/forgotten, miss, lose/lost, fail, hear/heard, receive, notice, see/saw/seen, realise, realize, learn, wonder, seem, appear, look forward, await, wait, depend, require, must, cease, stop, refuse, decline, reject, deny, decide, consider, try, attempt, strive, aim, endeavour, endeavor, intend, plan, care, mind, bear/bore/borne, experience, suffer, face, encounter, struggle, sympathise, sympathize, empathise, empathize, welcome, congratulate, prefer, recommend, suggest, advise, explain, mention, say/said, state, note, stress, repeat, reiterate, admit, acknowledge, recognise, recognize, accept, own, owe, deserve, belong, come/came/come, live, work, use, allow, permit, charge, bill, quote, suspend, terminate, blame, argue, insist, assure, promise, guarantee, thank, greet, stand/stood, sit/sat, sell/sold, serve, operate, specialise, specialize, pride, continue, remain, stay, laugh, smile, cry, sorry, hesitate, end, happen, grow/grew/grown, respect, disregard, speculate, comment, entertain, honour, honor, tolerate, accommodate, respond, reply, revert",
  ),
  /** What may stand between "I" and the verb. */
  "in-between": group(
    "just, also, already, now, then, therefore, simply, currently, actually, even, personally, gladly, happily, still, all, both, too, today, tomorrow, certainly, definitely, since, immediately, quickly, promptly, straight away, right away, of course, as promised, either way, in the meantime, meanwhile, this morning, this afternoon, right now, later, soon, next, instead, again, first, finally, successfully, manually, carefully, absolutely, gone ahead and, go ahead and, went ahead and, been and, get on and, quickly",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  idle: {
    examples: ["We [regret] the delay.", "I [look forward] to it."],
    nearMisses: ["I booked it.", "Look left."],
  },
  "in-between": {
    examples: ["I [already] sent it.", "I'll [go ahead and] book it."],
    nearMisses: ["I sent it.", "Go left."],
  },
};
