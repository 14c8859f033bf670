/** What a problem does to a customer's day: what they had to do, what they missed, what they lost. */
import { group, type Shown, verbs } from "./group.ts";

export const HARDSHIP = {
  /** Events that a failure can spoil. */
  event: group(
    "birthday, wedding, anniversary, party, funeral, memorial, christening, flight, train, ferry, bus, coach, connection, boat, ship, interview, appointment, exam, test, class, lesson, lecture, course, meeting, call, show, concert, gig, game, match, kick-off, kickoff, dinner, lunch, breakfast, shift, holiday, holidays, trip, vacation, honeymoon, weekend, evening, night, morning, afternoon, day, week, month, christmas, easter, thanksgiving, eid, diwali, graduation, ceremony, launch, opening, deadline, presentation, demo, conference, event, move, surgery, operation, treatment, check-up, viewing, audition, performance, race, festival, ball, prom, reunion, celebration, season, term, semester, plans, start, service, sale, chance, window, slot, payroll, payday, audit, school, work",
  ),
  /** What runs out or slips away: time, money, custom. */
  valuables: group(
    "hour, hours, minute, minutes, day, days, week, weeks, month, months, morning, afternoon, evening, weekend, night, nights, money, pay, wages, income, earnings, takings, sales, orders, order, business, customers, customer, clients, client, work, progress, photos, pictures, data, files, sleep, time, deposit, deposits, contract, booking, bookings, place, seat, seats, spot, slot, savings, revenue, trade, shift, holiday, leave, level, levels, points, streak, credit, thesis, draft, notes, messages, faith, trust, confidence, appetite, access, discount, rate, deal, price",
  ),
  /** What customers are driven to: "you had to ...". */
  ...verbs(
    "cope",
    "explain, repeat, chase, wait, cancel, reschedule, miss, call, write/wrote/written, ring/rang/rung, phone, email, pay/paid, ask, start over, start again, buy/bought, borrow, sleep/slept, sit/sat, stand/stood, queue, drive/drove/driven, walk, travel, take/took/taken, turn, rebook, rearrange, arrange, postpone, put off, send/sent, resend/resent, redo/redid/redone, retype, fill in, fill out, throw/threw/thrown, bin, spend/spent, contact, reach out, deal/dealt, put up, go/went/gone, endure, experience, come/came/come back, return, carry, lug, hand-write, handwrite, type, wash, cook, eat/ate/eaten, skip, give/gave/given up, find/found, get/got, make/made, move, stay, live, manage, cope, work, switch, use, rely, improvise, scramble, juggle, fight/fought, beg, argue, apologise, apologize, let/let, tell/told, share, do/did/done, keep/kept, hold/held, run/ran/run, rush, stop, close, shut/shut, refund, replace, sell/sold, lend/lent, raise, bring/brought, pick, follow up, hear/heard, see/saw/seen, read/read, watch, suffer, face, climb, hire, rent, reprint, reorder, rewrite, leave/left, swap, camp, huddle, borrow, escalate, remind, push, lose/lost",
  ),
  /** States that nobody chose. */
  deprived: group(
    "without, stuck, stranded, waiting, empty-handed, hanging, guessing, wondering, standing, sitting, locked, short, cold, hungry, wet, homeless, hungry, scrambling, chasing, paying, alone",
    "back at square one, back to square one, twiddling your thumbs, kicking your heels, cooling your heels, holding the baby, holding the bag, up the creek, in a bind, in a pickle, in a tight spot, in the cold, from pillar to post, round in circles, around in circles, on a wild goose chase, through hoops, through the hoops, on the back foot, hanging by a thread, with egg on, with no, with nothing, with nowhere, in the dark, in the cold, in the rain, in the lurch, in limbo, on hold, out of pocket, high and dry, out in the cold, worse off, to pay, to pick up, to deal with, to sort, to explain, to wait, to fend, empty handed, with half, with only, with the wrong, with a broken, with a dead, on the phone",
  ),
} as const;

export const EXAMPLES: Record<string, Shown> = {
  event: {
    examples: ["You missed the [wedding].", "It came after the job [interview]."],
    nearMisses: ["You missed the joke.", "It came after lunchtime."],
  },
  valuables: {
    examples: ["You lost two [hours].", "You lost your [savings]."],
    nearMisses: ["You lost the key.", "You lost your way."],
  },
  cope: {
    examples: ["You had to [rebook].", "You were [chasing] us.", "You [gave up]."],
    nearMisses: ["You had a booking fee.", "You had the chaser."],
  },
  deprived: {
    examples: ["You were [stranded].", "You sat [in the dark]."],
    nearMisses: ["The beach is a long strand.", "The darkroom is shut."],
  },
};
