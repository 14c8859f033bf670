/** The bright side and the dark one: words for what is good or gets better, and for being at the end of one's patience. */
import { group, type Shown } from "./group.ts";

export const BRIGHT_SIDE = {
  /** What is good, gets better, or is worth having. */
  bright: group(
    "grateful, thankful, blessed, lucky, fortunate, glad, happy, happier, happiest, happily, happiness, excited, exciting, excitement, thrilled, delighted, pleased, pleasant, pleasure, proud, hopeful, optimistic, confident, confidence, relieved, relief, calm, calmer, peaceful, peace, comfort, comfortable, cheerful, joy, joyful, enjoy, enjoys, enjoyed, enjoying, enjoyable, fun, lovely, wonderful, fantastic, amazing, awesome, brilliant, excellent, beautiful, delicious, better, easier, brighter, stronger, healthier, healthy, smoother, improve, improves, improved, improving, improvement, progress, succeed, succeeds, success, successful, successfully, achieve, achieved, achievement, accomplish, accomplished, accomplishment, overcome, opportunity, opportunities, growth, worthwhile, rewarding, reward, valuable, beneficial, benefit, relax, relaxed, relaxing, refreshed, refreshing, rested, motivated, motivation, productive, positive, positively, celebrate, determined, interesting, satisfied, satisfying, fulfilling, inspired, inspiring, energetic, energised, energized, appreciate, appreciated, cherish, treasure, adventure, memories, friendly, fresh",
    "worth it, worth the effort, worth the wait, looking forward, look forward, can not wait, on the bright side, silver lining, well rested, feel good, feels good, feeling good, feel great, feels great, good day, great day, good time, great time, good night, nice to, great to, good to, a bonus",
  ),
  /** Carrying on, and how it comes right. */
  "pull-through": group(
    "work out, works out, worked out, fall into place, falls into place, fell into place, pay off, pays off, get through, make it through, pull through, get better, gets better, feel better, do better, do well, go well, goes well, be fine, be okay, be ok, be all right, be alright, be great, be good, be better, be worth, be over soon, be done soon, turn out well, turn out fine, make it right, make things right, my best, our best, keep going, keep trying, keep working, not give up, never give up, push through, power through, stay positive, stay strong, catch up, get there, learn from, learn how, learn to, learned a lot, get it done, get things done",
  ),
  /** Words of anger that no reply needs. */
  curse: group(
    "fuck, fucking, fucked, fuckin, shit, shitty, bullshit, bs, crap, crappy, damn, damnit, dammit, goddamn, wtf, ffs, fml, omfg, ass, asshole, arse, bitch, bastard, bollocks, pissed, screwed, sucks, sucked",
    "the hell, bloody hell, hell no, pissed off, screw this, screw it, screw that, piss off",
  ),
  /** Being at the end of one's patience or strength. */
  "fed-up": group(
    "hate, hates, hated, hating, loathe, despise, dread, dreading, ugh, ughh, ughhh, argh, grr, grrr, blah, meh, smh, annoyed, irritated, stressed, stressing, overwhelmed, exhausted, depressed, depressing, miserable, hopeless, frustrated, drowning, freaking, sickening",
    "sick of, sick and tired, tired of, fed up, had enough, can not stand, can not take, can not deal, can not handle, can not cope, can not even, could not care, stressed out, freaking out, losing my mind, lose my mind, going crazy, going insane, going mad, driving me, kill me, killing me, burnt out, burned out, give up on, at my limit, my last nerve, on my nerves, want to cry, want to scream, want to quit, worst day, worst week, worst part, worst thing, worst feeling, worst ever, so done, over it, no point, no motivation, no energy, no hope, nothing works, nothing ever, never ends, never ending",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  bright: {
    examples: ["I'm [delighted] for you.", "It was [worth the wait]."],
    nearMisses: ["The wait is over.", "It's dark."],
  },
  "pull-through": {
    examples: ["It will [work out].", "Everything [fell into place]."],
    nearMisses: ["Work starts at nine.", "The place is full."],
  },
  curse: {
    examples: ["What [the hell].", "This is [bullshit]."],
    nearMisses: ["Hello there.", "The bull is loose."],
  },
  "fed-up": {
    examples: ["I'm [sick of] it.", "I [hate] Mondays."],
    nearMisses: ["I am ill.", "Mondays are fine."],
  },
};
