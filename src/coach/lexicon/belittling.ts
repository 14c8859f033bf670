/** Talking down: what makes a matter obvious or easy, who else could do it, and the idioms of it. */
import { group } from "./group.ts";

export const BELITTLING = {
  obvious: group(
    "obviously, evidently, clearly, naturally, surely, needless to say, it goes without saying, goes without saying, as is obvious, self-evidently",
  ),
  easy: group(
    "easy, simple, straightforward, self-explanatory, obvious, basic, simple as that, common sense, child's play, childs play, self explanatory, common knowledge, self-evident, a no-brainer, idiot-proof, foolproof, a piece of cake, as simple as that, as easy as that, elementary, not rocket science, not brain surgery, hardly rocket science",
  ),
  hard: group("hard, difficult, complicated, complex, tricky, confusing, rocket science, brain surgery"),
  /** Those who "could do it too". */
  lesser: group(
    "anyone, anybody, everyone, everybody, a child, a beginner, a five-year-old, a toddler, an eight-year-old, my gran, my nan, my mum, my mother, my grandmother, my grandma, my granny, my kids, my kid, my son, my daughter, my eight-year-old, my dog, a novice, a schoolchild, any adult, any reasonable person, most customers, most people, most users, most students, everyone else, everybody else, a monkey, a layperson, a layman, any fool",
  ),
  "talk-down-idiom": group(
    "rocket science, brain surgery, child's play, childs play, common sense, a no-brainer, in simple terms, in simpler terms, in plain words, in words of one syllable, in layman's terms, in baby steps, nice and slow, nice and slowly, spell it out, spell this out, spelling it out, draw you a picture, draw a picture, start with the abc, baby steps, the abc of, bless you, aw bless, any clearer, any simpler, could not be easier, could not be simpler, could not be clearer, nothing could be easier, nothing could be simpler, nothing simpler, nothing easier, perfectly clear to everyone, clear to everyone else, even a child, strong suit, not your thing, did not sink in, go over your head, over your head, sink in, overthink it, overthinking it, overthinking this, not cut out for, welcome to how, with both eyes open, does not take a genius, do not need a degree, needs a degree, think about it for a moment, think about it for a second, think about it for a sec, how hard can it be, not exactly hard, i will go slow, i will type slowly, explain this slowly, explain it slowly, explain slowly, slowly this time, carefully this time, go slow this time, can you not read, can not you read, do i need to explain, do i have to explain, for future reference, for beginners, for dummies, technically minded, for your own good, that is just how a calendar, grown-up world, grown adult, adult like you, your age, at your age, someone younger, somebody younger, a younger relative, ask your kids, ask your children, ask your grandchildren, lol it is easy, duh, lets try again, covered in lesson, you are not the brightest, familiarise yourself with the basics, familiarize yourself with the basics, learn the basics, there is a lesson, a bit advanced for you, too advanced for you, too technical for you, too complicated for you, hard to grasp, hard for you to understand",
  ),
};
