/** Talking down: what makes a matter obvious or easy, who else could do it, and the idioms of it. */
import { group, type Shown } from "./group.ts";

export const BELITTLING = {
  obvious: group(
    "obviously, evidently, clearly, naturally, surely, needless to say, it goes without saying, goes without saying, as is obvious, self-evidently",
  ),
  easy: group(
    "easy, simple, straightforward, self-explanatory, obvious, basic, simple as that, common sense, child's play, childs play, self explanatory, common knowledge, self-evident, a no-brainer, idiot-proof, foolproof, a piece of cake, as simple as that, as easy as that, elementary, not rocket science, not brain surgery, hardly rocket science",
  ),
  "not-easy": group("hard, difficult, complicated, complex, tricky, confusing, rocket science, brain surgery"),
  /** Those who "could do it too". */
  lesser: group(
    "anyone, anybody, everyone, everybody, a child, a beginner, a five-year-old, a toddler, an eight-year-old, my gran, my nan, my mum, my mother, my grandmother, my grandma, my granny, my kids, my kid, my son, my daughter, my eight-year-old, my dog, a novice, a schoolchild, any adult, any reasonable person, most customers, most people, most users, most students, everyone else, everybody else, a monkey, a layperson, a layman, any fool",
  ),
  "talk-down-idiom": group(
    "rocket science, brain surgery, child's play, childs play, common sense, a no-brainer, in words of one syllable, in layman's terms, in baby steps, nice and slow, nice and slowly, spell it out, spell this out, spelling it out, draw you a picture, draw a picture, start with the abc, the abc of, aw bless, any clearer, any simpler, could not be easier, could not be simpler, could not be clearer, nothing could be easier, nothing could be simpler, perfectly clear to everyone, clear to everyone else, even a child, not your thing, did not sink in, go over your head, overthink it, overthinking it, overthinking this, not cut out for, welcome to how, with both eyes open, does not take a genius, do not need a degree, needs a degree, think about it for a moment, think about it for a second, think about it for a sec, how hard can it be, not exactly hard, i will go slow, i will type slowly, explain this slowly, explain it slowly, explain slowly, slowly this time, carefully this time, go slow this time, can you not read, can not you read, do i need to explain, do i have to explain, for dummies, technically minded, apply your mind, use your common sense, use common sense, use your head, use your brain, educate yourself, a cursory glance, a cursory reading, a cursory look, hardly needs saying, hardly needs to be said, hardly needs explaining, need hardly, needless to mention, a person of your, someone of your, a gentleman of your, a lady of your, much intelligence, great intelligence, as you may or may not know, in case you did not know, in case you were not aware, in case it escaped you, let me enlighten you, allow me to enlighten, let me educate, allow me to educate, i am afraid you do not understand, beyond you, out of your depth, hold your hand, holding your hand, hand-holding, spoon-feed, spoon feed, spoonfeed, step by step so you, teach you how, teach your grandmother, with all your experience, it stands to reason, stands to reason, plain as the nose, staring you in the face, under your nose, wake up and smell, the penny drop, penny dropped, not the sharpest, put two and two together, do the maths, do the math, simple arithmetic, a little logic, a bit of logic, logic dictates, you would know if, young lady, young man, little lady, old chap, dearie, bless your heart, bless your cotton socks, for your own good, that is just how a calendar, grown-up world, adult like you, at your age, people your age, someone your age, go over your head, someone younger, somebody younger, a younger relative, ask your kids, ask your children, ask your grandchildren, lol it is easy, duh, you are not the brightest, familiarise yourself with the basics, familiarize yourself with the basics, there is a lesson, a bit advanced for you, too advanced for you, too technical for you, too complicated for you, hard to grasp, hard for you to understand",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  obvious: {
    examples: ["[Obviously] the lid was closed.", "[Needless to say], the box was open."],
    nearMisses: ["The obvious choice is blue.", "It is a natural fibre.", "I am sure it fits."],
  },
  easy: {
    examples: ["It's really [straightforward].", "The setup is [a piece of cake]."],
    nearMisses: ["The Basics course starts on Monday.", "It fits easily in the boot.", "I simplified the form."],
  },
  "not-easy": {
    examples: ["It isn't that [complicated].", "This is not [rocket science]."],
    nearMisses: ["The hardware is new.", "There is some confusion about the date."],
  },
  lesser: {
    examples: ["[My gran] could do it.", "Even [a child] knows that."],
    nearMisses: ["A grown man bought it.", "The child seat is in the boot."],
  },
  "talk-down-idiom": {
    examples: ["Do I need to [spell it out]?", "It [does not take a genius]."],
    nearMisses: ["Spell the name as in your passport.", "He is a genius with cables.", "The picture is drawn from above."],
  },
};
