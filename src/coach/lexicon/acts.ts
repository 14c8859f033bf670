/** What an agent does for a customer, what a company refuses, and what goes wrong: verbs in all their forms. */
import { group, type Shown, verbs } from "./group.ts";

export const ACTS = {
  ...verbs(
    "act",
    "refund, replace, credit, send/sent, resend/resent, ship, reship, check, double-check, call, ring/rang/rung, phone, email, text, message, book, rebook, cancel, correct, fix, mend, repair, reset/reset, escalate, ask, request, review, look, look into, trace, order, reorder, update, remove, add, change, arrange, issue, process, reverse, restore, reopen, contact, chase, investigate, test, confirm, waive, extend, transfer, switch, move, open, raise, log, speak/spoke/spoken, talk, find/found, find out, get/got, put/put, set/set, set up, sort, sort out, handle, resolve, follow up, schedule, reschedule, upgrade, apply, unlock, merge, attach, write/wrote/written, report, flag, pass, forward, pull, pick, pick up, reserve, deduct, recalculate, verify, print, deliver, collect, bring/brought, start, track, track down, match, cover, pay/paid, submit, prepare, draft, walk, share, post, stay, hand, copy, unblock, enable, disable, tell/told, run/ran/run, search, compare, note, mark, swap, return, pause, adjust, clear, redo/redid/redone, rerun/reran/rerun, reissue, reinstate, refile, top up, patch, roll back, tidy, recover, release, approve, sign, file, invite, register, record, inform, notify, alert, brief, monitor, keep/kept, hold/held, take/took/taken, give/gave/given, make/made, go/went/gone, see/saw/seen, leave/left, liaise, organise, organize, fetch, isolate, block, freeze/froze/frozen, lift, push, expedite, prioritise, prioritize, reach, reach out, listen, read/read, go through, go over, dig, dig into, ping, drop, whitelist, activate, deactivate, reconnect, reinstall, replace, reprint, resolve, rectify, sync, tweak, turn, void, zero",
  ),
  ...verbs(
    "repair",
    "refund, replace, credit, reimburse, waive, reship, resend/resent, repair, compensate, deduct, reverse, reinstate, restore, fix, cover, return",
  ),
  ...verbs("tell", "tell/told, inform, advise, notify, remind, warn"),
  ...verbs(
    "say",
    "say/said, mention, explain, state, tell/told, advise, write/wrote/written, note, point out, inform, outline, indicate, communicate, clarify, discuss, stress",
  ),
  ...verbs(
    "grant",
    "do/did/done, help, offer, refund, accept, process, change, provide, give/gave/given, make/made, extend, exchange, approve, honour, honor, cancel, waive, ship, replace, guarantee, allow, issue, assist, grant, send/sent, take/took/taken, return, accommodate, fulfil, fulfill, support, deliver, reimburse, credit, move, release, add, remove, share, disclose, hold/held, reopen, adjust, upgrade, match, combine, reverse, expedite, book, sell/sold, install, repair, cover, compensate, proceed, respond, discuss, comment, fix, put/put, get/got, let/let, arrange, open, reinstate, transfer, override, amend, alter, backdate, split, swap, switch, return, unlock, restore, reduce, lower, discount, modify, facilitate, permit, authorise, authorize, action, entertain, consider, resend/resent, recover, retrieve, reset/reset, merge, substitute, reschedule, rebook, resolve, bend/bent, budge, go/went/gone, backdate, price-match, pay/paid",
  ),
  ...verbs(
    "neglect",
    "read/read, follow, provide, check, include, enter, complete, respond, reply, notice, cancel, update, mention, select, submit, pay/paid, tell/told, give/gave/given, send/sent, confirm, register, sign, return, attach, save, back up, log, log in, log out, choose/chose/chosen, specify, contact, inform, report, renew, verify, keep/kept, ask, call, apply, bother, look, set/set, turn, install, charge, test, measure, review, validate, supply, fill, fill in, fill out, state, answer, act, wait, pick, print, bring/brought, show/showed/shown, use, make/made, take/took/taken, do/did/done, close, open",
  ),
  ...verbs(
    "fault",
    "damage, break/broke/broken, drop, spill, misread/misread, misuse, ignore, overlook, neglect, forget/forgot/forgotten, miss, lose/lost, delete, overload, overfill, scratch, mistype, misspell, misplace, mishandle, disregard, omit, skip",
  ),
  broke: group("broke, failed, crashed, froze, leaked, stopped, cracked, snapped"),
  mistake: group("mistake, error, fault, oversight, slip, mix-up, mixup, mess, blunder, slip-up, misstep, failure, delay, doing"),
  wrong: group("wrong, incorrect, invalid, old, outdated, expired, mistaken, different, false, fake"),
  excepted: group("exception, exceptions"),
};

export const EXAMPLES: Record<string, Shown> = {
  act: {
    examples: ["I've [refunded] the second charge.", "I'll [look into] it today."],
    nearMisses: ["The refundable fare is dearer.", "The parcel arrived."],
  },
  repair: {
    examples: ["We [reimbursed] the fare.", "I'm [replacing] the lid."],
    nearMisses: ["A reimbursement takes a week.", "The replacement fits."],
  },
  tell: {
    examples: ["I'll [inform] the driver.", "They [notified] the bank."],
    nearMisses: ["The notice is on the door.", "Useful information is below."],
  },
  say: {
    examples: ["As she [pointed out], it's blue.", "The page [mentions] it."],
    nearMisses: ["The point is clear.", "A mere mentor."],
  },
  grant: {
    examples: ["We can [waive] it.", "I've [approved] the amount."],
    nearMisses: ["The waiver is signed.", "Approval is slow."],
  },
  neglect: {
    examples: ["Nobody [replied].", "Nobody [logged in]."],
    nearMisses: ["The login page is new.", "A quick response."],
  },
  fault: {
    examples: ["Somebody [misread] the label.", "He [dropped] it."],
    nearMisses: ["The dropout rate is low.", "It reads well."],
  },
  broke: {
    examples: ["The tap [leaked].", "The app [crashed]."],
    nearMisses: ["The leak is small.", "A crash course."],
  },
  mistake: {
    examples: ["It was a [mix-up].", "My [oversight]."],
    nearMisses: ["The mixer is new.", "I oversee the shop."],
  },
  wrong: {
    examples: ["That's the [outdated] form.", "The code is [invalid]."],
    nearMisses: ["The date is right.", "Invalids travel free."],
  },
  excepted: {
    examples: ["We make no [exceptions].", "An [exception] was made."],
    nearMisses: ["An exceptional year.", "Except on Sundays."],
  },
};
