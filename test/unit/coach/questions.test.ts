/** The customer's questions, asked with and without a question mark, and which of them a reply answers. */
import { beforeAll, describe, expect, it } from "vitest";
import { questionsAsked } from "../../../src/coach/asked.ts";
import { needOf } from "../../../src/coach/need.ts";
import { questionsIn } from "../../../src/coach/questions.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";

let split: Split;
beforeAll(async () => {
  split = await wakeSplitter();
});
const asked = (customer: string): string[] => questionsAsked(customer, split).map((q) => q.quote);
const answered = (customer: string, draft: string): boolean[] =>
  questionsIn(read({ draft, customer }, needOf(customer, split), split), split).map((q) => q.answered);

describe("a question", () => {
  it.each([
    ["with its mark", "My coat is black. When will the blue one come?", ["When will the blue one come?"]],
    ["without one", "how do i know if the gas bottle is empty", ["how do i know if the gas bottle is empty"]],
    ["by its order of words", "Hi, is it waterproof. Thanks", ["Hi, is it waterproof."]],
    ["in chat", "did u get my pics", ["did u get my pics"]],
    ["about a place, without an apostrophe", "wheres the code for the gym", ["wheres the code for the gym"]],
    ["that is told", "The fee is odd. Could you tell me when it was added.", ["Could you tell me when it was added."]],
    ["as a wish to know", "I'd like to know whether the desk fits.", ["I'd like to know whether the desk fits."]],
    ["as a request to be told", "Please let me know if the office is open.", ["Please let me know if the office is open."]],
    ["as something not understood", "I don't understand why the bill went up.", ["I don't understand why the bill went up."]],
    ["as wondering", "I was wondering if you ship to Malta.", ["I was wondering if you ship to Malta."]],
    ["in a sentence that runs on", "my dog is allergic also how big is the bag", ["how big is the bag"]],
    ["behind a remark", "saw it's cheaper and will i lose my list", ["will i lose my list"]],
    ["of one word", "My bill went up. Why? Denise", ["Why?"]],
    ["beside another", "Can I pay later? And what does it cost?", ["Can I pay later?", "And what does it cost?"]],
  ])("is found %s", (_, customer, expected) => expect(asked(customer)).toEqual(expected));

  it.each([
    "The parcel came and is the wrong size.",
    "When I open the app it crashes.",
    "What a mess. What is worse, nobody called.",
    "Which is ridiculous.",
    "Let me know if you need more photos.",
    "Have a nice day.",
    "did the reset twice, still dead",
    "Waiting for 40 minutes. Seriously???",
    "I was told where to send it and I sent it there.",
    "> When will it come?",
  ])("is none: %s", (customer) => expect(asked(customer)).toEqual([]));
});

describe("the place of an answer", () => {
  const places = (customer: string, draft: string): string[] =>
    questionsIn(read({ draft, customer }, needOf(customer, split), split), split).map(({ place }) => draft.slice(place?.start, place?.end));
  const CUSTOMER = "When will the blue coat come? Can I have the delivery charge back?";

  it("is the sentence that answers", () => {
    const draft = "Hi Ana,\n\nThe blue coat comes on Friday. Yes, I have sent the delivery charge back to your card.\n\nBest wishes,\nTom";
    expect(places(CUSTOMER, draft)).toEqual(["The blue coat comes on Friday.", "Yes, I have sent the delivery charge back to your card."]);
  });

  it("is the end of the body where the question is open, before the sign-off", () => {
    const draft = "Hi Ana,\n\nThe blue coat comes on Friday.\n\nBest wishes,\nTom";
    const [, open] = questionsIn(read({ draft, customer: CUSTOMER }, needOf(CUSTOMER, split), split), split);
    expect(open).toMatchObject({ answered: false });
    expect(draft.slice(0, open?.place?.start).trimEnd()).toBe("Hi Ana,\n\nThe blue coat comes on Friday.");
    expect(open?.place?.end).toBe(open?.place?.start);
  });
});

describe("an answer", () => {
  it.each(["Why's my excess gone to 750?", "Which oil for the old outboard?", "What kills the moss but not the clover?"])(
    "is the same to %j behind a greeting",
    (customer) => {
      for (const draft of [
        "It's on its way.",
        "Yes, we can.",
        "We use a two-stroke one.",
        "Because the price rose.",
        "It means salt does.",
      ])
        expect(answered(`Hello, ${customer}`, draft), draft).toEqual(answered(customer, draft));
    },
  );

  it.each([
    ["a date", "When does my trial end?", "It runs through 30 November."],
    ["a stretch of time", "how long will it take", "About two weeks."],
    ["a reason", "Why was it not read?", "Our reader found the gate locked, so we used your average."],
    ["yes", "can i bring my dog on the shuttle", "Yes, on a lead."],
    ["no", "Is there an outage in Tulsa?", "No, all masts are up."],
    ["no, with what can be done", "Can the technician come before 8?", "We can't do 7 on Monday, but 7:15 on Tuesday works."],
    ["a deed", "Can you cancel the second pair?", "Hi Ana,\n\nI've removed it."],
    ["a number", "How much is a group lesson?", "For eight it's $22 per person."],
    ["steps", "how do I turn off the blue light", "Open the app, choose Night and press Save."],
    ["a place", "Where is the code for the gym?", "On the back of your card."],
    ["a person", "I want to know who is coming.", "Ahmed from QuickPipe will be at your door."],
    ["a meaning", 'What does "subject to valuation" mean?', "It means a surveyor looks first."],
    ["a plan", "What are you going to do about it?", "I've reserved a new one and I'll bring it tonight."],
    ["the question's own words", "Does the sensor work outside in the rain?", "Rain does the sensor no harm."],
  ])("is %s", (_, customer, draft) => expect(answered(customer, draft)).toEqual([true]));

  it.each([
    ["a remark", "is the kibble grain free", "Read the website."],
    ["a formula", "When will my parcel come?", "Thank you for your patience. Your case is important to us."],
    ["a courtesy", "Why was I charged twice?", "We apologise for any inconvenience. Have a nice day."],
    ["no step", "How do I export my boards?", "Our product is very powerful."],
    ["a greeting", "When will it come?", "Hi Friday,"],
  ])("is not %s", (_, customer, draft) => expect(answered(customer, draft)).toEqual([false]));

  it("is owed to each of two questions", () => {
    const customer = "When will the lamp come? And when do you collect the old one?";
    expect(answered(customer, "It ships on Friday.")).toEqual([true, false]);
    expect(answered(customer, "It ships on Friday. The driver takes the other along on Monday.")).toEqual([true, true]);
  });

  it("is looked for only where something is asked", () => {
    expect(answered("Got it, works now, thank you!", "Glad to hear it.")).toEqual([]);
    expect(answered("", "Glad to hear it.")).toEqual([]);
  });
});
