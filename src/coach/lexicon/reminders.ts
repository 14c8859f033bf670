/** Saying that it was said before: verbs of telling, where it stood, and the idioms of repetition. */
import { group, verbs } from "./group.ts";

export const REMINDERS = {
  ...verbs(
    "told",
    "say/said, tell/told, mention, explain, state, advise, inform, note, outline, communicate, clarify, indicate, point out, specify, stipulate, write/wrote/written, warn, answer, cover, flag, highlight, go over/went/gone, go through/went/gone, go into/went/gone, repeat, remind, announce, set out/set, spell out/spelled, spell out/spelt, notify, publish, declare, disclose, display, post, document, describe, detail, confirm, disseminate, convey, brief, intimate, apprise, reiterate, address, underline, print, email, e-mail, list, show/showed/shown",
  ),
  /** Where a customer could have read it. */
  notice: group(
    "email, e-mail, mail, message, text, letter, note, contract, terms, t&c, t&cs, handbook, faq, faqs, manual, confirmation, page, site, website, listing, ad, form, invoice, quote, brochure, leaflet, booklet, ticket, label, box, receipt, agreement, lease, documentation, instructions, description, sign, policy, notice, newsletter, calendar, bill, statement, chat, thread, inbox, summary, packaging, guide",
    "small print, fine print, welcome pack, terms and conditions, product page, booking confirmation, order confirmation, user guide, terms of use, terms of service, conditions of sale, check-in rules, house rules",
  ),
  emphatic: group(
    "clearly, plainly, already, previously, explicitly, repeatedly, specifically, prominently, categorically, expressly, unambiguously, duly, several times, multiple times, many times, very clearly, quite clearly, well in advance, in advance, beforehand, at the outset, in bold, in black and white, time and again, more than once, twice, on several occasions, on multiple occasions, on a number of occasions, from the start, from the outset, from the beginning, up front, upfront",
  ),
  "again-idiom": group(
    "asked and answered, scroll up, broken record, in black and white, been over this, been through this, gone over this, gone through this, been down this road, have covered this, had this conversation, had this chat, had this discussion, round in circles, going in circles, same answer, as i keep, i keep telling you, keep telling you, i keep saying, how many times, how many more times, how many more ways, need i repeat, must i repeat, do i have to repeat, do i need to repeat, i will not repeat, to repeat myself, repeating myself, repeat myself, i repeat, not going to repeat, said it once, if memory serves, hardly a secret, no secret that, put in the picture, plenty of notice, ample notice, plenty of warning, fair warning, ample warning, can not say nobody, can not say no one, can not say you were not, we told you so, i told you so, do not say we did not, the answer has not changed, my answer has not changed, our answer has not changed, the answer remains, my answer remains, our answer remains, our position remains the same, already asked this, asked this already, asked that already, already asked that",
  ),
};
