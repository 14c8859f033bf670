/** One question, a reply that answers it, and one that only sounds like it: the list of open questions must tell them apart. */
import { beforeAll, describe, expect, it } from "vitest";
import { needOf } from "../../../src/coach/need.ts";
import { questionsIn } from "../../../src/coach/questions.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";

let split: Split;
beforeAll(async () => {
  split = await wakeSplitter();
});
const answered = (customer: string, draft: string): boolean[] =>
  questionsIn(read({ draft, customer }, needOf(customer, split), split), split).map((q) => q.answered);

/** [the customer's question, an answer, no answer] */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ["When will my parcel come?", "It comes on Tuesday before noon.", "Your parcel is important to us and it will come to you."],
  [
    "when do i get my refund",
    "You'll see it on your card within five days.",
    "We understand you have been waiting 9 days for your refund.",
  ],
  ["What time do you close on Sunday?", "At four, and the last table is at three.", "Our Sunday roast is much loved by all our guests."],
  [
    "How long does the repair take?",
    "Two weeks, and you get a loan phone for it.",
    "The repair is carried out by trained people with care.",
  ],
  ["By when do you need the form?", "By the end of the month is fine.", "The form is a legal document, so please fill it in with care."],
  [
    "Why was I charged twice?",
    "The till lost its line, so the card was read a second time.",
    "I'm sorry you were charged twice. Have a good day.",
  ],
  [
    "Why is my bill higher this month?",
    "Because the winter tariff began on the 1st.",
    "We see that your bill is higher this month than the last.",
  ],
  [
    "Can you tell me why it was cancelled?",
    "The guide is ill; that's the reason.",
    "The tour was cancelled. We apologise for any inconvenience.",
  ],
  ["How come my account is locked?", "It was locked due to three wrong passwords.", "Your account is safe with us at all times."],
  ["How much is delivery to Malta?", "It's 12 euros up to five kilos.", "Delivery to Malta is one of the services that we are proud of."],
  ["how many seats are left", "Seven, all in the back rows.", "Seats are going fast, so be quick!"],
  ["What is the weight limit?", "23 kilos a bag.", "The weight limit depends on what your ticket says, thanks for asking."],
  ["How do I turn off the alarm?", "Hold the red key until it beeps.", "The alarm is there for your own safety."],
  ["how can i change my password", "Open Profile, tap Security and choose a new one.", "Passwords are very important."],
  [
    "How do I return the shoes?",
    "Print the label from your order page and drop the box at any post office.",
    "We look forward to seeing the shoes back.",
  ],
  ["Where is my order?", "It's at the Leeds depot.", "Your order matters to us at all times."],
  ["Where do I find the serial number?", "Under the battery.", "We appreciate your interest in our products."],
  ["Where can I park?", "Behind the hotel, next to the pool.", "In the meantime, thank you for choosing us."],
  ["Who is coming to fix it?", "Ahmed from QuickPipe is coming.", "Somebody competent."],
  ["Is the bag waterproof?", "Yes, down to a metre.", "It is a bag that people love."],
  ["Can I bring my dog?", "Dogs are welcome on a lead, so bring him.", "Please see our website."],
  ["Can you move my booking to Friday?", "Done: it's on Friday at 8.", "We'll look into it and get back to you."],
  ["Do you ship to Norway?", "We do, twice a week.", "Thanks for your interest in our shop."],
  ["Does it work with an old phone?", "Any phone from 2017 on works.", "We will check with the relevant team."],
  ["Did you get my photos?", "They came through fine, thank you.", "Please be patient."],
  ["Is my deposit safe?", "It is; it sits in a protected scheme.", "Somebody from the relevant team will be in touch shortly."],
  ["Will I lose my points if I cancel?", "You keep all of them for a year.", "Points are described in our terms."],
  ["Are you open at Easter?", "We're closed on Sunday and open on Monday.", "Happy Easter to you and your family!"],
  [
    "I was wondering if the flat has a lift.",
    "It has one, though it stops a half floor short.",
    "Thank you for your question about the flat.",
  ],
  ["What does 'pending' mean?", "It means the bank has set the money aside.", "You asked what pending stands for."],
  ["What are you going to do about it?", "I've ordered a new pump, and Sam fits it tomorrow.", "We take such matters very seriously."],
  ["Which cable do I need?", "The short one with the blue end is the one.", "Cables are sold in our shop and online."],
  ["Any news on my claim?", "It was approved this morning.", "Your claim is under review and you will be informed in due course."],
  [
    "Could you tell me whether the course is still on?",
    "Yes, it starts on the 4th.",
    "The course is popular with beginners and with experts.",
  ],
  ["is there a way to get it sooner", "For six pounds it goes out tonight.", "We appreciate your patience."],
  ["Can I still cancel?", "You can until midnight.", "Cancelling is a big step."],
];

describe("the customer's question", () => {
  it("is tried in more than thirty pairs", () => expect(PAIRS.length).toBeGreaterThan(30));

  it.each(PAIRS)("%s is answered by: %s", (customer, answer) => expect(answered(customer, answer)).toEqual([true]));

  it.each(PAIRS.map(([customer, , noAnswer]) => [customer, noAnswer] as const))("%s is not answered by: %s", (customer, noAnswer) =>
    expect(answered(customer, noAnswer)).toEqual([false]),
  );
});
