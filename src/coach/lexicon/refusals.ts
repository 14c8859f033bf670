/** What customers ask for, what companies refuse, and what a refusal leans on: requests, refusal verbs, rules and contracts. */
import { group, type Shown, verbs } from "./group.ts";

export const REFUSALS = {
  /** Things a customer asks for. */
  ask: group(
    "refund, refunds, return, returns, exchange, exchanges, replacement, replacements, cancellation, cancellations, extension, extensions, discount, discounts, compensation, reimbursement, reimbursements, credit, credits, upgrade, upgrades, transfer, transfers, swap, swaps, waiver, goodwill, rebate, rebooking, amendment, amendments, reduction, reinstatement, payout, payouts, repair, repairs, substitution, substitutions, downgrade, downgrades, renewal",
    "change of date, changes, name change, name changes, date change, date changes, money back, price match, part refund, partial refund, full refund, part refunds, partial refunds, cash refund, cash refunds, late checkout, early check-in, early checkin, further discount, walk ins, walk-ins, home visits, home delivery, same-day delivery",
  ),
  /** What carries a request: the paper or the plea itself. */
  plea: group(
    "request, requests, claim, claims, application, applications, appeal, appeals, refund, reimbursement, compensation, dispute, complaint, query, enquiry, order, booking, entry, submission, petition, chargeback, return, exchange",
  ),
  ...verbs(
    "refuse",
    "refund, reimburse, waive, exchange, extend, honour, honor, accommodate, approve, grant, backdate, fulfil, fulfill, entertain, compensate, price-match, reinstate, override, authorise, authorize, permit, cancel, process, accept, replace, reverse, reduce, lower, discount, amend, alter, modify, rebook, reschedule, transfer, upgrade, swap, switch, substitute, repair, credit, expedite, ship, deliver, issue, reissue, release, combine, split, cover, unlock, disclose, return, proceed, facilitate, action, budge, bend, reopen, book, sell/sold, install, collect, post, change, move, adjust, match, offer, provide, allow, assist, pay/paid, support, merge, lift, restore, recover, prescribe, hire, redeem, renew, downgrade, refill, resell/resold, assign, redirect, reroute, consider, comply, oblige, unblock, validate, prioritise, prioritize, take/took back, allocate, admit, schedule, fast-track, speed up, sign off, write/wrote off, annul, lend/lent, insure, resize, customise, customize, activate, reactivate, defer, postpone, pause, bypass, negotiate, trade in, throw/threw/thrown in, knock, re-open, re-issue, send/sent out, give/gave/given out, take/took/taken on, put/put through, bring/brought forward, push back, escalate, part-exchange, buy/bought back, install",
  ),
  /** Verbs that refuse only with an object that is asked for. */
  "refuse-loosely": group(
    "do, make, give, take, add, let you, let anyone, hold, help, send, get you, put you, squeeze, go below, go lower, go any lower, go ahead, remove, share, reserve, bring, make it, arrange, fit, order more, hold it, open it, open your, open another, print, come down, do anything, take it, take the, take that, take them, take payment, take card, take cards, take bookings",
  ),
  ...verbs(
    "serve",
    "offer, do/did/done, ship, deliver, accept, allow, sell, stock, carry, repair, refund, provide, give/gave/given, exchange, swap, cover, reimburse, post, install, support, serve, hire, compensate, permit, buy back, price-match, supply, lend, rent, service, collect, take",
  ),
  "not-possible": group(
    "possible, allowed, permitted, an option, feasible, doable, available, included, acceptable, negotiable, something we can do, something we do, something we offer, something i can do, something we can offer, something we provide, something i am able to do, something we are able to do, something we can change, something i can change, on offer, on the cards, on the table, within our remit, payable, poss, workable, achievable, granted, permissible",
  ),
  /** What companies lean on: the rule, and the paper that it stands on. */
  rule: group(
    "policy, policies, rule, rules, rulebook, tos, eula, t and cs, guideline, guidelines, procedure, procedures, protocol, protocols, regulation, regulations, regs, terms, conditions, t&c, t&cs, t&c's, tcs, t's and c's, terms and conditions, terms & conditions, ts and cs, terms of service, terms of use, terms of sale, small print, fine print, sop, sops, norms, bylaws, by-laws, handbook, code of conduct, conditions of carriage, company practice, house rules, fare rules, tariff conditions, compliance",
  ),
  paper: group(
    "contract, agreement, lease, clause, tenancy agreement, membership agreement, small print, fine print, booking conditions, price list, order form, service agreement, loan agreement, rental agreement",
  ),
  /** Words in front of a rule that say whose or which it is. */
  "rule-of": group(
    "our, the, this, that, a, an, any, these, those, my, company, company's, store, store's, shop, shop's, standard, strict, refund, refunds, return, returns, no-refund, internal, cancellation, warranty, hotel, hotel's, airline, airline's, bank's, current, clear, published, usual, general, existing, official, new, such, normal, fare, house, corporate, company-wide, shipping, delivery, exchange, billing, booking, ticket, gym, club, promotion, promotion's, promotional, membership, fair-use, fair use, relevant, applicable, own, well-known, safety, data protection, baggage, luggage, admission, stated, agreed, firm, same, supplier's, carrier's, manufacturer's, department, management, university, franchise, privacy, security, non-refundable, no-returns, no-exchange, rental, tenancy, service, employment, sale, sales, payment, late, loyalty, franchise's, group, trust, school, council, credit, pricing, price, subscription, account, deposit, retention",
  ),
  says: group(
    "say, says, said, state, states, stated, dictate, dictates, require, requires, required, prevent, prevents, prohibit, prohibits, forbid, forbids, mean, means, demand, demands, stipulate, stipulates, exclude, excludes, bar, bars, preclude, precludes, ban, bans, restrict, restricts, limit, limits, specify, specifies, oblige, obliges, govern, governs, rule out, rules out, mandate, mandates, set out, sets out, call for, calls for, tie our hands, ties our hands, ties my hands, make it clear, makes it clear, compel, compels, disallow, disallows, block, blocks, stop, stops, apply to all, applies to all, apply to everyone, applies to everyone, apply to everybody, applies to everybody, apply equally, applies equally, apply to all of us, apply to every, applies to every, apply without exception, applies without exception, is clear, are clear, is very clear, are very clear, are quite clear, are quite explicit, is quite clear, is explicit, are explicit, is binding, are binding, is final, are final, is non-negotiable, are non-negotiable, stand, stands, leave no room, leaves no room, have to be followed, has to be followed, must be followed, is the same for everyone, are the same for everyone, are strict, is strict, does not bend, do not bend",
  ),
  ...verbs(
    "obey",
    "follow, go/went/gone by, stick/stuck to, adhere to, abide by, comply with, keep/kept to, work within, apply, enforce, uphold",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  ask: {
    examples: ["No [refunds].", "No [date change]."],
    nearMisses: ["No worries.", "The date is set."],
  },
  plea: {
    examples: ["Your [application] failed.", "The [claim] was late."],
    nearMisses: ["Your apple tree.", "He is clamming up."],
  },
  refuse: {
    examples: ["We can't [backdate] it.", "We can't [take back] it."],
    nearMisses: ["The date is back.", "He takes it."],
  },
  "refuse-loosely": {
    examples: ["We can't [squeeze] it in.", "We can't [go any lower]."],
    nearMisses: ["The squash is nice.", "The lower shelf."],
  },
  serve: {
    examples: ["We [ship] there.", "We [buy back] phones."],
    nearMisses: ["The shop is there.", "The buyer is back."],
  },
  "not-possible": {
    examples: ["It's not [feasible].", "It's not [an option]."],
    nearMisses: ["It's not a feast.", "It's optional."],
  },
  rule: {
    examples: ["It's our [policy].", "It's in the [terms and conditions]."],
    nearMisses: ["The police came.", "In term time."],
  },
  paper: {
    examples: ["It's in the [lease].", "See the [fine print]."],
    nearMisses: ["At least two.", "A fine day."],
  },
  "rule-of": {
    examples: ["It's [company] policy.", "[Standard] policy."],
    nearMisses: ["Bumpy policy.", "Funny policy."],
  },
  says: {
    examples: ["The policy [states] that.", "The policy [rules out] that."],
    nearMisses: ["The policy is new.", "The ruler is long."],
  },
  obey: {
    examples: ["We [follow] rules.", "We [abide by] them."],
    nearMisses: ["The follower left.", "By the way."],
  },
};
