/** Six customers of six invented companies, each with a history and a first draft that a coach could help. */
import type { Ticket } from "./ticket.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

const fashion: Ticket = {
  id: 101,
  brand: "Alder & Wren",
  industry: "Fashion retail",
  customer: { name: "Imogen Hart", email: "imogen.hart@mail.example", hue: 348 },
  subject: "Boots went back three weeks ago. Where is my £129?",
  mood: "furious",
  channel: "email",
  facts: [
    ["Order", "AW-40718 · ankle boots, tan, 39"],
    ["Paid", "£129.00 by debit card"],
    ["Return", "Signed for at Daventry, dock 4"],
    ["Customer since", "2019 · 23 orders"],
  ],
  earlier: [
    ["Exchange: linen shirt, M to S", "8 months ago"],
    ["Gift card would not scan", "2 years ago"],
  ],
  messages: [
    {
      from: "customer",
      name: "Imogen Hart",
      minutesAgo: 12 * DAY,
      text: "Hello, I sent the tan ankle boots back nine days ago (order AW-40718). Could you tell me when I can expect the refund? Thank you, Imogen",
    },
    {
      from: "agent",
      name: "Tom, Returns",
      minutesAgo: 11 * DAY,
      text: "Hi Imogen, thanks for your message. Your return is being processed and you will hear from us soon.",
    },
    {
      from: "note",
      name: "Priya, Warehouse",
      minutesAgo: 5 * HOUR,
      text: "Found it. The parcel came in at dock 4 but was never booked: our label carried another order's number. Boots are here and as new, so the refund can be released by hand.",
    },
    {
      from: "customer",
      name: "Imogen Hart",
      minutesAgo: 18,
      text: "This is the third time I am asking. The boots went back three weeks ago. Your own courier says somebody called Dean signed for them, and all I ever get from you is that it is “being processed”.\n\n£129 is my food shop for the fortnight. Either somebody finds my money today or I go to my bank, and everyone I know will hear how you treat people. Where is it?!",
    },
  ],
  weakDraft:
    "Dear Customer,\n\nThank you for contacting Alder & Wren. We apologize for any inconvenience this may have caused. As stated in our terms, refunds can take up to 28 days, so you will have to wait.\n\nUnfortunately, there is nothing I can do until the warehouse has processed your return.\n\nRegards,\nCustomer Service",
};

const bank: Ticket = {
  id: 102,
  brand: "Caldbeck Bank",
  industry: "Banking",
  customer: { name: "Samuel Okafor", email: "s.okafor@mail.example", hue: 214 },
  subject: "A payment of £640 that I did not make",
  mood: "worried",
  channel: "email",
  facts: [
    ["Account", "Everyday, ending 4471"],
    ["Payment", "£640.00 to LUMO TRVL, 02:14"],
    ["Card", "Still active"],
    ["Customer since", "2008"],
  ],
  earlier: [
    ["New address", "5 months ago"],
    ["Card lost on a train, replaced", "3 years ago"],
  ],
  messages: [
    {
      from: "customer",
      name: "Samuel Okafor",
      minutesAgo: 95,
      text: "Good morning. There is a payment on my account that is not mine. Please call me back when you can.",
    },
    {
      from: "agent",
      name: "Caldbeck Bank",
      minutesAgo: 94,
      text: "Thank you. We have received your message and will reply within one working day.",
    },
    {
      from: "customer",
      name: "Samuel Okafor",
      minutesAgo: 26,
      text: "It is me again, I am sorry to write twice. It is £640 to something called LUMO TRVL at two in the morning. I was asleep. I tried the phone line and gave up after forty minutes on hold.\n\nMy rent goes out tomorrow and I am afraid it will bounce. Is the rest of my money safe? Do I have to cancel the card, and will I get the £640 back? I did not sleep after I saw it.",
    },
  ],
  weakDraft:
    "Hello,\n\nIt appears a payment was made with your card. You must contact the fraud team by phone, as we don't handle this here. Disputes are looked at in the order they are received and you will be informed in due course.\n\nWe cannot say whether the payment will be returned.\n\nKind regards",
};

const internet: Ticket = {
  id: 103,
  brand: "Fenline Broadband",
  industry: "Internet provider",
  customer: { name: "Dee Kowalski", email: "dee.k@mail.example", hue: 28 },
  subject: "still down",
  mood: "curt",
  channel: "chat",
  facts: [
    ["Line", "Fibre 300, Tern Close 14"],
    ["Fault", "F-2281, open for 4 days"],
    ["Engineer", "Booked for yesterday, 8 to 1. No visit logged"],
    ["Works", "From home"],
  ],
  earlier: [
    ["Line down, day 2", "2 days ago"],
    ["Line down", "4 days ago"],
  ],
  messages: [
    { from: "customer", name: "Dee Kowalski", minutesAgo: 2 * DAY, text: "no internet since monday. restarted everything twice" },
    {
      from: "agent",
      name: "Marcus",
      minutesAgo: 2 * DAY - 9,
      text: "I've booked an engineer for you, tomorrow between 8 and 1. They will have you back online.",
    },
    {
      from: "note",
      name: "Dispatch",
      minutesAgo: 3 * HOUR,
      text: "Yesterday's visit was dropped from the route by mistake. First free slot: tomorrow 8 to 10, engineer Sanjay. A 4G router can go out by courier today.",
    },
    {
      from: "customer",
      name: "Dee Kowalski",
      minutesAgo: 7,
      text: "still down. day 4. engineer never came. took a day off for that. when is someone actually coming",
    },
  ],
  weakDraft:
    "Please calm down. As I already told you, our system shows no fault in your area, so the problem must be on your side. Have you restarted the router? You missed the engineer, so you will need to book again. Someone will get back to you as soon as possible.",
};

const hotel: Ticket = {
  id: 104,
  brand: "The Larkspur, Whitby",
  industry: "Hotel",
  customer: { name: "Margaret Pettifer", email: "m.pettifer@mail.example", hue: 268 },
  subject: "Our stay last weekend (room 12)",
  mood: "disappointed",
  channel: "email",
  facts: [
    ["Stay", "Fri to Sun, 2 nights, £412"],
    ["Booked", "Sea view double, in March"],
    ["Given", "Room 12, car park side"],
    ["Guest", "Seventh stay since 2011"],
  ],
  earlier: [
    ["Booking: sea view, ruby wedding", "8 months ago"],
    ["Thank-you note to the kitchen", "last year"],
  ],
  messages: [
    {
      from: "note",
      name: "Front desk",
      minutesAgo: 3 * DAY,
      text: "Room 31 (sea view) was closed on Friday after a leak in the ceiling. Nobody told the Pettifers before they came, and the difference was not taken off.",
    },
    {
      from: "customer",
      name: "Margaret Pettifer",
      minutesAgo: 2 * HOUR,
      text: "Dear all,\n\nAlan and I have been coming to the Larkspur since 2011 and have never written a letter like this, so please forgive me if it is clumsy. We booked the sea view in March for our ruby wedding. When we arrived we were given room 12, over the car park, and the young man at the desk said that nothing could be done. The bins were emptied at half past five on both mornings.\n\nEveryone was perfectly civil and the kippers were as good as ever. We do not wish to make a fuss. But it was our fortieth, and we came home a little sad about it.\n\nYours sincerely,\nMargaret Pettifer",
    },
  ],
  weakDraft:
    "Dear Guest,\n\nThank you for your valuable feedback. We are sorry you feel that way. Rooms are subject to availability and it is our policy not to give refunds after check-out, so we are unable to offer compensation.\n\nWe hope to welcome you again soon.\n\nBest regards,\nGuest Relations",
};

const software: Ticket = {
  id: 105,
  brand: "Tallyboard",
  industry: "Software",
  customer: { name: "Yusuf Demir", email: "yusuf@demirtiles.example", hue: 160 },
  subject: "Export button is gone since the update?",
  mood: "confused",
  channel: "email",
  facts: [
    ["Plan", "Team, 4 seats, renews in May"],
    ["Role", "Editor"],
    ["Owner", "Leyla Demir"],
    ["Version", "6.0, updated on Monday"],
  ],
  earlier: [
    ["How do I add a second VAT rate?", "4 months ago"],
    ["Import from a spreadsheet", "last year"],
  ],
  messages: [
    {
      from: "customer",
      name: "Yusuf Demir",
      minutesAgo: 50,
      text: "Hi, I think I am doing something wrong but I can't find what. Since Monday everything looks different and the Export button is not where it was. The help page still shows the old screens. One pop-up says to “ask your workspace owner”, but I don't know who that is. Is it me? I pay the bill.\n\nMy accountant needs the quarter by Friday. Can I still get it out somehow? And is last year's data still there? The list starts in January now.\n\nThanks, Yusuf",
    },
  ],
  weakDraft:
    "Hi,\n\nYou clearly don't have the right permissions. Simply ask your workspace owner to enable exports, as explained in our help centre. We can't change permissions for users.\n\nThanks",
};

const clinic: Ticket = {
  id: 106,
  brand: "Rowan Street Clinic",
  industry: "Health care",
  customer: { name: "Grace Lindqvist", email: "grace.l@mail.example", hue: 96 },
  subject: "Thank you for Tuesday, and one small question",
  mood: "thankful",
  channel: "email",
  facts: [
    ["Patient", "Ingrid Lindqvist, mother"],
    ["Last visit", "Tuesday, Dr Amin"],
    ["Follow-up", "Due in 4 weeks, not booked"],
    ["Thursdays free", "11:20 and 15:40"],
  ],
  earlier: [["Emergency appointment for my mother", "3 days ago"]],
  messages: [
    {
      from: "customer",
      name: "Grace Lindqvist",
      minutesAgo: 5 * HOUR,
      text: "Hello, I just wanted to say thank you for fitting my mum in on Tuesday. Dr Amin took so much time with her, and she came home with colour in her face for the first time in weeks. Please tell him, it meant the world to us.\n\nOne small thing: could her follow-up be on a Thursday? I drive her, and that is the only afternoon I can get off. And do we pick up the repeat prescription at the desk, or does it go straight to the pharmacy?\n\nWarm wishes, Grace",
    },
  ],
  weakDraft: "Noted. The follow-up has to be booked by phone between 8 and 10. We don't do bookings by email.\n\nRegards,\nReception",
};

export const TICKETS: readonly Ticket[] = [fashion, bank, internet, hotel, software, clinic];
