/** Saying that it was said before: verbs of telling, where it stood, and the idioms of repetition. */
import { group, type Shown, verbs } from "./group.ts";

export const REMINDERS = {
  ...verbs(
    "told",
    "say/said, tell/told, mention, explain, state, advise, inform, note, outline, communicate, clarify, indicate, point out, specify, stipulate, write/wrote/written, warn, answer, cover, flag, highlight, go/went/gone over, go/went/gone through, go/went/gone into, repeat, remind, announce, set/set out, spell/spelled out, spell/spelt out, notify, publish, declare, disclose, display, post, document, describe, detail, confirm, disseminate, convey, brief, intimate, apprise, reiterate, address, underline, print, email, e-mail, list, show/showed/shown",
  ),
  /** Where a customer could have read it. */
  notice: group(
    "email, e-mail, mail, message, text, letter, note, contract, terms, t&c, t&cs, handbook, faq, faqs, manual, confirmation, page, site, website, listing, ad, form, invoice, quote, brochure, leaflet, booklet, ticket, label, box, receipt, agreement, lease, documentation, instructions, description, sign, policy, notice, newsletter, calendar, bill, statement, chat, thread, inbox, summary, packaging, guide",
    "small print, fine print, welcome pack, terms and conditions, product page, booking confirmation, order confirmation, user guide, terms of use, terms of service, conditions of sale, check-in rules, house rules",
  ),
  /** What is put up or handed out for everybody to read. */
  "read-at": group(
    "email, e-mail, mail, message, text, letter, contract, terms, t&c, t&cs, tcs, tnc, handbook, faq, faqs, manual, confirmation, page, site, website, listing, ad, form, invoice, quote, brochure, leaflet, booklet, ticket, label, receipt, agreement, lease, documentation, description, sign, policy, notice, newsletter, calendar, bill, statement, slip, poster, board, banner, footer, intranet, pop-up, popup, asterisk, small print, fine print, welcome pack, terms and conditions, product page, booking confirmation, order confirmation, checkout, voucher, prospectus, schedule, tariff, timetable, passbook, flyer, mailer, sms, briefing, paperwork, release notes, wall, door, entrance, menu, quotation, offer, letterhead, acknowledgement, acknowledgements, auto reply, automatic reply, reminder, conditions of carriage, conditions of sale, house rules, care label, size chart",
  ),
  emphatic: group(
    "clearly, plainly, already, previously, explicitly, repeatedly, specifically, prominently, categorically, expressly, unambiguously, several times, multiple times, many times, very clearly, quite clearly, well in advance, in advance, beforehand, at the outset, in bold, time and again, more than once, twice, on several occasions, on multiple occasions, on a number of occasions, from the start, from the outset, from the beginning, up front, upfront",
  ),
  "again-idiom": group(
    "asked and answered, how many times have i, how many times have we, you had plenty of notice, you had ample notice, you had fair warning, you had ample warning, you had plenty of warning, we have been through this, we have gone over this, we have gone through this, we have covered this before, the same answer as, same answer as, scroll up, a broken record, there in black and white, been over this, been down this road, had this conversation, had this chat, had this discussion, round in circles, going in circles, as i keep, i keep telling you, keep telling you, i keep saying, how many times do, how many times must, how many more times, how many more ways, need i repeat, must i repeat, do i have to repeat, do i need to repeat, i will not repeat, to repeat myself, repeating myself, repeat myself, i repeat, not going to repeat, said it once, hardly a secret, no secret that, put in the picture, can not say nobody, can not say no one, can not say you were not, we told you so, i told you so, do not say we did not, the answer has not changed, my answer has not changed, our answer has not changed, the answer remains the same, my answer remains the same, our answer remains the same, copy and paste what, sound like a parrot, as you well know, as you are well aware, as you are already aware, as you very well know, let it be reiterated, it is reiterated, it is once again, we reiterate, i reiterate, we again inform, we once again inform, kindly go through the trailing, kindly go through our, kindly refer our, kindly refer to our earlier, kindly refer to our previous, trail mail, trailing mail, till i am blue in the face, until i am blue in the face, it bears repeating, bears repeating, this bears repeating, same as before, we have established, as established, i have lost count, lost count of how many times, how often do i, how often must, once more for the record, pay attention this time, not the first time i, not the first time we, refresh your memory, jog your memory, cast your mind back, i rest my case, what did i say, what did i tell you, what did we say, our position remains the same, already asked this, asked this already, asked that already, already asked that",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  told: {
    examples: ["I [mentioned] that.", "We [went over] this.", "We [set out] the fee."],
    nearMisses: ["A mental image.", "We went home."],
  },
  notice: {
    examples: ["It's in the [handbook].", "It's in the [small print]."],
    nearMisses: ["It's in the handbag.", "A small prize."],
  },
  "read-at": {
    examples: ["It's on the [poster].", "It's in the [house rules]."],
    nearMisses: ["The post is late.", "The house is quiet."],
  },
  emphatic: {
    examples: ["It's [clearly] there.", "It's there [in bold]."],
    nearMisses: ["It's clear.", "A bold move."],
  },
  "again-idiom": {
    examples: ["[Scroll up].", "I sound like [a broken record]."],
    nearMisses: ["The scroll is old.", "The broken lid."],
  },
};
