/** What customers are blamed for: faults, neglected duties, deeds undone, things done wrong, and the idioms that say so. */
import { group, type Shown, verbs } from "./group.ts";

export const BLAME = {
  /** A fault in itself, whatever its object: "you misread it". */
  ...verbs(
    "blunder",
    "fail to, fail in, neglect, forget/forgot/forgotten, ignore, overlook, disregard, omit, misread/misread, misunderstand/misunderstood, misinterpret, misuse, mishandle, mistype, misspell, misspell/misspelt, misplace, mislay/mislaid, misjudge, miscalculate, miskey, mishear/misheard, overload, overfill, botch, muddle, mix up, muddle up, mess up, screw up, mess about with, tamper with, fiddle with, meddle with, provoke, skip, skip over, refuse, bypass, violate, breach, flout, oversleep/overslept, overspend/overspent, overlook, dawdle, procrastinate, squander",
    "make/made a mistake, make/made an error, make/made the mistake, make/made no attempt, make/made no effort, take/took/taken no action, take/took/taken no notice, take/took/taken no care, pay/paid no attention, pay/paid no heed, turn a blind eye, leave/left off, leave/left out, slip up, get/got it wrong, get/got mixed up, jump the gun, share your login, share your password, share your pin",
  ),
  /** A mishap with a thing: blame when the customer is said to have done it, pity behind "sorry". */
  ...verbs(
    "mishap",
    "drop, spill, break/broke/broken, crack, smash, snap, damage, ruin, wreck, soak, scratch, tear/tore/torn, puncture, shrink/shrank/shrunk, bend/bent, void, overheat, flood, dent",
  ),
  /** What was the customer's to do: blame when it "was not done". */
  ...verbs(
    "duty",
    "read/read, reread/reread, follow, provide, check, double-check, include, enter, complete, respond, reply, answer, notice, cancel, update, mention, select, submit, pay/paid, tell/told, give/gave/given, confirm, register, sign, return, attach, save, back up, log out, specify, contact, inform, report, renew, verify, keep/kept, ask, call, ring/rang/rung, phone, email, notify, apply, bother, look, look after, test, measure, review, supply, fill, fill in, fill out, state, declare, disclose, act, wait, bring/brought, show up, turn up, turn off, switch off, unplug, take/took/taken care, take/took/taken the time, take/took/taken the trouble, comply, adhere, heed, listen, think/thought, insure, lock, close, secure, maintain, clean, dry, attend, arrive, come/came/come, leave/left enough, allow enough, send/sent, let/let us know, make/made sure, ensure, stick/stuck to, meet/met, order, charge, set/set, hand in, collect, plan, opt out, unsubscribe, settle, top up, defrost, refill, rinse, water, inspect, examine, flag, raise, get/got in touch, upload, observe, remember, own up, care, warn, say/said, quote, tighten, validate, clarify, acknowledge, cooperate, co-operate, prepare, pack, show/showed/shown, activate, reset/reset, store, wrap, label, appear, press, open, click, scroll, hit/hit, tap",
  ),
  /** What a customer could have done instead: blame behind "should have" and "had you". */
  ...verbs(
    "deed",
    "choose/chose/chosen, use, put/put, buy/bought, book, install, wash, feed/fed, leave/left, go/went/gone, stay, park, drive/drove/driven, move, handle, treat, take/took/taken, try, learn/learned/learnt, realise, realize, know/knew/known, consider, budget, tip, speak/spoke/spoken, talk, write/wrote/written, schedule, reserve, request, arrange, do/did/done, make/made, add, remove, change, stop, start, finish, upgrade, freeze/froze/frozen, iron, drink/drank/drunk, eat/ate/eaten, wear/wore/worn, sort, deal/dealt with, carry, present, produce, chase, log, watch, spot, print, scan, avoid, prevent, accept, agree, decline, claim, shop around, insist, pick, pick up, switch, seal, protect, forward, share, sign up, subscribe, select, touch, mind, see/saw/seen it coming, pay/paid attention, be/was/been more careful, be/was/been there, be/was/been home, be/was/been at home, be/was/been aware, be/was/been careful",
  ),
  /** Giving, choosing or operating something, which can be done wrong. */
  ...verbs(
    "entry",
    "enter, choose/chose/chosen, select, put/put, put/put in, put/put down, give/gave/given, use, order, type, type in, key, key in, punch in, click, pick, supply, book, send/sent, fill, fill in, fill out, write/wrote/written, set/set, set/set up, submit, upload, provide, register, list, dial, press, install, plug, plug in, fit, mount, connect, assemble, park, measure, scan, paste, configure, insert, tick, input/input, specify, download, buy/bought, pay/paid, open, load, store, pack, label, turn up at, do/did/done, make/made, board, address, spell/spelt, log, wire, apply, post, return, hit/hit, handle, wait at, quote, sign",
  ),
  /** No fault in itself, but one behind "because you". */
  ...verbs(
    "careless-act",
    "leave/left, keep/kept, share, wash, let/let, guess, shake/shook/shaken, put/put, wait, use, feed/fed, take/took/taken off, switch off, turn off, unplug, pull, force, twist, rush, lend/lent, open, lose/lost, miss, sit/sat, stand/stood, park, dry, iron, bleach, boil, store, pour, spray, type, key, key in, enter, choose/chose/chosen, tick, click, delete, touch, remove, exceed, throw/threw/thrown away, install, run/ran/run",
  ),
  "done-wrong": group(
    "wrong, incorrect, invalid, outdated, expired, incomplete, mistaken, incorrectly, wrongly, backwards, badly, sloppily, carelessly, inaccurate, inaccurately, illegible, nonexistent, non-existent, misspelled, misspelt, prematurely, improperly, rubbish",
    "upside down, the wrong way round, the wrong way, inside out, out of order, too late, too early, too slowly, too soon, the wrong way up, at the last minute, at the last moment, in the wrong",
  ),
  /** Faults as nouns behind "your". */
  misdeed: group(
    "failure, negligence, carelessness, neglect, inaction, inattention, omission, oversight, refusal, misuse, mishandling, non-payment, nonpayment, non-compliance, misreading, forgetfulness, impatience, tardiness, disregard, non-submission, recklessness, clumsiness, incompetence, slip-up, sloppiness, stubbornness",
    "delay in, late payment, late payments, late reply, late response, late arrival, late submission, late cancellation, lack of, poor planning, bad planning, careless packing, careless handling, wrong password, wrong passwords, incorrect use, improper use, own actions, own choice, own decision, own error, own mistake, own fault, own oversight, own doing, own carelessness, own negligence, own typo, incomplete form, repeated wrong, own stupidity, own impatience",
  ),
  /** What stands between "you" and what "you" did. */
  aside: group(
    "clearly, obviously, apparently, evidently, simply, just, also, probably, likely, already, actually, still, have, had, yourself, then, accidentally, mistakenly, inadvertently, unfortunately, plainly, deliberately, knowingly, repeatedly, previously, initially, originally, completely, either, only, really, perhaps, presumably, sadly, again, definitely, certainly, even, did, allegedly, supposedly, somehow, regularly, twice, always",
    "in fact, of course, it seems, it appears, must have, must of, seem to have, appear to have, seemed to have, appeared to have, may well have",
  ),
  "blame-idiom": group(
    "you had one job, shot yourself in the foot, made your bed, only yourself to blame, only yourselves to blame, no one to blame but yourself, nobody to blame but yourself, no one but yourself to blame, your story does not add up, look closer to home, you have dropped the ball, you dropped the ball, took your eye off the ball, taken your eye off the ball, got your wires crossed, your wires crossed, cart before the horse, ball was in your court, played with fire, playing with fire, asking for trouble, asked for trouble, bad workman, poor workman, look before you leap, looked before you leapt, sat on your hands, dragged your feet, dragging your feet, threw caution, pushed your luck, pushing your luck, chanced your arm, cut it fine, cut it too fine, cutting it fine, done your homework, do your homework, finger trouble, own petard, you cut corners, you cut a corner, your finger slipped, your fingers slipped, your fat fingers, you should know better, you should have known better, you ought to know better, you are making this up, you making this up, you learned the hard way, to the eleventh hour, at the eleventh hour, cooked your goose, burnt your bridges, burned your bridges, pull the other one, sounds fishy, tall story, tall tale, a likely story, tell me another, not born yesterday, having us on, having me on, pulling our leg, pull a fast one, pulling a fast one, spinning a yarn, spin a yarn, your word against, laid at your door, painted yourself into a corner, bitten off more than you can chew, home to roost, sloppy of you, rash of you, ham-fisted, cack-handed, heavy-handed, all thumbs, head in the clouds, head in the sand, in one ear and out, pin this on us, pin it on us, point the finger at us, lay it at our door, lay this at our door, lay at our door, blame us for, blaming us for, try to blame us, bought a pig in a poke, buyer beware, caveat emptor, look a little nearer home, look nearer home, look in the mirror, user error, customer error, operator error, user trouble, user mistake, pilot error, self-inflicted, self inflicted, slipped your mind, brought this on yourself, brought it on yourself, brought that on yourself, your own making, of your making, not our lookout, dug your own hole, serves you right, lies with you, lie with you, rests with you, careless of you, silly of you, negligent of you, irresponsible of you, foolish of you, unwise of you, you reap what you sow, you have to live with your, you let that one slide, between the chair and the keyboard, between chair and keyboard, signs of misuse, signs of abuse, signs of mishandling, signs of tampering, evidence of misuse, evidence of tampering",
  ),
  /** The customer's side, without "you" as doer. */
  "your-side": group(
    "on your end, on your side, on your part, at your end, at your side, from your end, from your side, in your household, in your house, at your house, at your home, at your place, at your address, at yours, of your own making, on the customer's part, on the customer's side, on the customer's end, on the part of the customer",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  blunder: {
    examples: ["You [misread] the label.", "They [failed to] answer.", "She [got it wrong]."],
    nearMisses: ["The label is easy to read.", "It was a failure.", "Get it today."],
  },
  mishap: {
    examples: ["He [smashed] the screen.", "It got [soaked]."],
    nearMisses: ["A mash-up.", "The colour is faded."],
  },
  duty: {
    examples: ["You never [paid].", "Nobody [looked after] it.", "They [turned off] the heating."],
    nearMisses: ["Payment is due.", "The reader is new.", "It lies there."],
  },
  deed: {
    examples: ["You [bought] the smaller one.", "They [shopped around]."],
    nearMisses: ["The buyer is here.", "The shop opens at nine."],
  },
  entry: {
    examples: ["You [typed] the old code.", "She [filled out] the form."],
    nearMisses: ["The typist is here.", "It fell off."],
  },
  "careless-act": {
    examples: ["You [left] it in the rain.", "He [threw away] the box."],
    nearMisses: ["The throw is blue.", "You paid on time."],
  },
  "done-wrong": {
    examples: ["You put it [upside down].", "The form is [incomplete]."],
    nearMisses: ["The form is complete.", "It's the right way round."],
  },
  misdeed: {
    examples: ["It's due to your [negligence].", "Your [late payment] cost it."],
    nearMisses: ["You paid late.", "Your patience helped."],
  },
  aside: {
    examples: ["You [apparently] sent it.", "You [seem to have] missed it."],
    nearMisses: ["You sent it.", "It was apparent."],
  },
  "blame-idiom": {
    examples: ["You have [only yourself to blame].", "[You dropped the ball]."],
    nearMisses: ["The ball is in the box.", "Nobody is to blame."],
  },
  "your-side": {
    examples: ["The fault is [on your end].", "It came [from your side]."],
    nearMisses: ["The end is near.", "It is on our side."],
  },
};
