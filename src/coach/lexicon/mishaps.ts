/** What goes wrong: names for failures, and verbs that fail in the passive. */
import { group, type Shown, verbs } from "./group.ts";

export const MISHAPS = {
  /** A failure as a thing: "a mix-up". */
  failing: group(
    "mistake, mistakes, error, errors, mix-up, mixup, mix-ups, oversight, oversights, misunderstanding, misunderstandings, miscommunication, confusion, glitch, glitches, hiccup, hiccups, hiccough, slip, slips, slip-up, slipup, slip-ups, breakdown, lapse, lapses, miscalculation, misprint, blunder, mishap, mishaps, bungle, snafu, typo, gremlin, gremlins, cock-up, cockup, muddle, duplication, misallocation, discrepancy, discrepancies, anomaly, irregularity, shortcoming, shortcomings, inaccuracy, inaccuracies, omission, omissions, misroute, misdelivery, failure, failures, malfunction, mismatch, mess-up, screw-up, foul-up, fault, faults, bug, technicality, snag, crossed wires, clerical error, human error, processing error, system error, technical error, technical issue, technical glitch, technical fault, mix up, mess up, slip up",
  ),
  /** Pasts that tell of something going wrong or in the way. */
  "went-wrong": group(
    "jammed, jams, tripped, trips, burst, bursts, flooded, leaked, leaks, cracked, snapped, froze, frozen, crashed, crashes, hung, hangs, stalled, stalls, clogged, blocked, bounced, bounces, expired, overheated, corroded, rusted, seized, shorted, blew, blown, melted, collapsed, derailed, capsized, skidded, clotted, curdled, spoiled, spoilt, misfired, malfunctioned, desynced, throttled, hogged, hogging, overran, overflowed, overwrote, overwritten, double-counted, misread, misfed, miscounted, mislabelled, mislabeled, mismatched, merged, clashed, collided, conflicted, conflicts, truncated, rounded, reverted, rejected, refused, stranded, grounded, diverted, delayed, detached, unplugged, dislodged, punctured, torn, ripped, shattered, smashed, dented, bent, soaked, cut, severed, sliced, hit, stolen, swapped, exchanged, outage, gremlin",
    "got stuck, is stuck, was stuck, were stuck, are stuck, stuck in, stuck on, stuck at, stuck between, stuck behind, timed out, times out, ran out, run out, gave out, gave up, fell off, fell out, fell over, came off, came loose, came apart, went down, went off, went missing, went wrong, dropped out, dropped off, cut out, cuts out, shut down, broke down, broke off, wore out, worn out, held up, sent back, picked up the wrong, took the wrong, went to the wrong, went to another, missed the, missed its, lost its, lost the, failed at, failed on, failed in, failed to load, did not fire, did not save, did not print, did not sync, did not load, did not reach, never reached, never fired, never synced, never left, tied to, bound to, still tied, still bound, still carries, laid low, off sick, on leave, out of stock, full up, behind since",
  ),
  /** Dry names for one, which say nothing by themselves: "an irregularity has been identified". */
  deviation: group(
    "irregularity, variance, deviation, overlap, clash, gap, slippage, duplication, crossover, crossing, cross-filing, substitution, mismatch, misdirection, disclosure, interruption, outage, restriction, block, regression, defect, shortfall, under-provision, inconsistency, incompleteness, misinformation, duplicate, duplicates, transposition, breakage, breakages, incident, breach, collision, double booking, double allocation, double deduction, double entry, double charge, double collection, double deposit, lapse in procedure, loss of signal, late running, data loss",
  ),
  /** What a company writes, keeps, sends and plans. */
  paperwork: group(
    "record, records, entry, entries, note, notes, tag, label, labels, payment, payments, refund, credit, invoice, invoices, bill, bills, queue, ticket, tickets, letter, letters, email, emails, e-mail, e-mails, mail, mails, message, messages, notification, notifications, reminder, reminders, dispatch, parcel, package, order, orders, booking, bookings, reservation, form, forms, file, files, document, documents, page, pages, attachment, attachments, setting, settings, rota, schedule, roster, list, notice, notices, statement, statements, confirmation, receipt, request, requests, claim, claims, complaint, complaints, application, case, appointment, appointments, visit, slot, slots, code, codes, voucher, link, links, batch, export, import, report, reports, copy, reading, readings, tariff, price, prices, name, address, addresses, date, dates, figure, figures, certificate, card, cancellation, renewal, item, items, job, callback, template, flag, marker, session, sessions, handover, result, results, row, instruction, mapping, update, transfer, deposit, fee, charge, charges, debit, run, route, box, sample, samples, data, information, stock, correspondence, delivery, shipment, return, account, profile, registration, subscription, discount, mailing, webhook, webhooks, photo, photos, paperwork, timesheet, hours, balance, deduction, refusal, restriction",
  ),
  /** Weaker names for one. */
  trouble: group(
    "issue, issues, problem, problems, delay, delays, hold-up, holdup, interruption, disruption, difficulty, difficulties, complication, hitch, backlog",
  ),
  /** Verbs whose passive is a failure by itself: "was overlooked". */
  ...verbs(
    "botch",
    "overlook, miss, lose/lost, misplace, mishandle, misroute, misdirect, misfile, mislay/mislaid, misread/misread, miscalculate, misprint, misallocate, mislabel, misdeliver, misassign, misquote, misspell, mistype, miskey, misinterpret, misunderstand/misunderstood, misinform, mismatch, forget/forgot/forgotten, neglect, omit, drop, mix up, swap, muddle, mess up, botch, bungle, fumble, double-book, double-charge, double-bill, overbook, overcharge, undercharge, overbill, leave/left out, leave/left off, leave/left behind, miss out, miss off, skip, duplicate, garble, jumble, transpose, delay, damage, shortchange, underpay/underpaid, miscommunicate, cross, scramble, corrupt, wipe",
  ),
  /** Words that turn any deed into a failure. */
  amiss: group(
    "incorrectly, wrongly, mistakenly, erroneously, inadvertently, accidentally, improperly, twice, late, prematurely, wrong, inaccurately, badly, poorly",
    "by mistake, in error, by accident, by error, to the wrong, with the wrong, at the wrong, on the wrong, in the wrong, under the wrong, against the wrong, into the wrong, for the wrong, from the wrong, to an old, to the old, too late, two times, more than once, under another, against another, to someone else, to somebody else, to another, with another, as wrong, at wrong",
  ),
  /** Deeds that a customer waits for, as participles: "was not shipped". */
  ...verbs(
    "due",
    "process, send/sent, ship, dispatch, despatch, receive, update, apply, action, log, pass on, pass along, answer, return, post, register, do/done/done, follow up, book, deliver, honour, honor, add, cancel, credit, complete, service, scan, record, save, link, issue, refund, release, submit, activate, confirm, deduct, remove, transfer, forward, notify, inform, contact, reply to, respond to, acknowledge, escalate, reserve, hold/held, check, include, pack, print, collect, pick up, schedule, set up, enter, read/read, handle, communicate, escalate, close, reset/reset, carry out, make/made, raise, assign, capture, reflect, implement, take/took/taken, tell/told, call, sign, load, label, order, charge, bill, synced, move, place, put, give/gave/given, bring/brought, switch, flag, note, store, keep/kept, cut/cut, fit, install, paint, serve, measure, quote, dispense, debit, fill, sync, recalculate, renew, stop, upload, attach, mark, copy, change, merge, route, allocate, generate, write/wrote/written, open, test, inspect, vacate, clean",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  failing: {
    examples: ["It was a [glitch].", "Due to [human error]."],
    nearMisses: ["It was a gift.", "A human voice."],
  },
  "went-wrong": {
    examples: ["The feeder [jammed].", "The ticket [got stuck] at gate 2."],
    nearMisses: ["The jam is sweet.", "It stood at gate 2."],
  },
  deviation: {
    examples: ["A [deviation] was found.", "It was a [double booking]."],
    nearMisses: ["He deviates a little.", "Book it twice."],
  },
  paperwork: {
    examples: ["The [invoice] is late.", "Your [booking] stands."],
    nearMisses: ["The voice is clear.", "The book is here."],
  },
  trouble: {
    examples: ["There was a [hold-up].", "A [problem] came up."],
    nearMisses: ["Hold it up.", "Prob and stat."],
  },
  botch: {
    examples: ["We [misplaced] it.", "We [left out] a page."],
    nearMisses: ["It's in place.", "The left page."],
  },
  amiss: {
    examples: ["It went [by mistake].", "It was [wrongly] billed."],
    nearMisses: ["It went by post.", "The right bill."],
  },
  due: {
    examples: ["It was [processed].", "It was [passed on]."],
    nearMisses: ["The processor is slow.", "The pass is lost."],
  },
};
