/** The bright side and the dark one: words for what is good or gets better, and for being at the end of one's patience. */
import { group, type Shown } from "./group.ts";

export const BRIGHT_SIDE = {
  /** What is good, gets better, or is worth having. */
  bright: group(
    "grateful, thankful, blessed, lucky, fortunate, glad, happy, happier, happiest, happily, happiness, excited, exciting, excitement, thrilled, delighted, pleased, pleasant, pleasure, proud, hopeful, optimistic, confident, confidence, relieved, relief, calm, calmer, peaceful, peace, comfort, comfortable, cheerful, joy, joyful, enjoy, enjoys, enjoyed, enjoying, enjoyable, fun, lovely, wonderful, fantastic, amazing, awesome, brilliant, excellent, beautiful, delicious, better, easier, brighter, stronger, healthier, healthy, smoother, improve, improves, improved, improving, improvement, progress, succeed, succeeds, success, successful, successfully, achieve, achieved, achievement, accomplish, accomplished, accomplishment, overcome, opportunity, opportunities, growth, worthwhile, rewarding, reward, valuable, beneficial, benefit, relax, relaxed, relaxing, refreshed, refreshing, rested, motivated, motivation, productive, positive, positively, celebrate, determined, interesting, satisfied, satisfying, fulfilling, uplifting, learning, learned, learnt, grow, grows, growing, prepares, gratitude, hopefully, luckily, thankfully, fortunately, solution, solutions, recharge, recharged, deserved, smile, smiles, smiling, laugh, laughing, loved, loving, special, wise, useful, helpful, manageable, promising, lighter, wiser, kinder, calmly, inspired, inspiring, energetic, energised, energized, appreciate, appreciated, cherish, treasure, adventure, memories, friendly, fresh, favorite, favourite, perfect, perfectly, gorgeous, charming, delightful, terrific, superb, marvellous, marvelous, magnificent, splendid, fabulous, glorious, incredible, remarkable, outstanding, exceptional, impressive, thankfulness, joyous, merry, playful, sweet, warm, gentle, kindness, generous, generosity, loyal, loyalty, faith, trust, strength, strengthen, strengthens, courage, courageous, brave, bold, resilient, resilience, patience, wisdom, knowledge, balance, balanced, harmony, serene, serenity, tranquil, soothing, soothe, unwind, cosy, cozy, sunshine, sunny, bloom, blossom, flourish, thrive, thriving, prosper, win, wins, winning, won, victory, triumph, master, mastered, gain, gains, gained, earn, earned, build, building up, develop, developing, discover, discovering, explore, exploring, create, creative, imagination, dream, dreams, eager, eagerly, enthusiastic, keen, passionate, passion, energy, lively, healed, heal, healing, heals, recover, recovering, recovered, recovery, cure, safe, safely, secure, reliable, efficient, effective, effectively, organised, organized, clean, tidy, ready, prepared, capable, competent, skilled, talented, gifted, clever, smart, bright, brilliant, encouraging, encouraged, encouragement, supportive, caring, considerate, thoughtful, pride, honour, honor, respect, dignity, forgive, forgiving, forgiveness, accept, accepting, acceptance, understanding, gladly, willingly",
    "worth it, worth the effort, worth the wait, looking forward, look forward, can not wait, on the bright side, silver lining, well rested, feel good, feels good, feeling good, feel great, feels great, good day, great day, good time, great time, good night, nice to, great to, good to, a bonus",
  ),
  /** What wears one down oneself: no word of it is for a customer's day. */
  misery: group(
    "breakdown, crying, cried, cry, cries, sobbing, tears, depressed, depressing, depression, stressed, stressing, stressful, stress, tired, exhausted, exhausting, dread, dreading, panicking, panic, anxious, anxiety, nervous, angry, mad, annoyed, annoying, bored, boring, overwhelmed, overwhelming, frustrated, frustrating, disappointed, miserable, misery, hell, scared, scary, terrified, terrifying, horrifying, disgusting, disgusted, gutted, upset, upsetting, sad, sadness, saddest, worried, worrying, worry, worries, irritated, irritating, aggravating, aggravated, infuriating, enraged, raging, rage, fuming, cranky, grumpy, moody, crabby, bitter, jealous, alone, heartache, homesick, migraine, headache, headaches, nausea, nauseous, cramps, insomnia, sleepless, restless, starving, agony, torture, torment, disaster, chaos, chaotic, catastrophe, doomed, cursed, screwed, unmotivated, unprepared, unproductive, overworked, underpaid, swamped, overloaded, drowning, procrastinating, procrastination, procrastinate, whining, whine, moron, morons, idiot, idiots, idiotic, jerk, jerks, creepy, ugly, nasty, rude, worthless, helpless, defeated, devastated, devastating, hysterical, frantic, frazzled, crushed, broken-hearted, traumatised, traumatized, traumatic, tragic, tragedy, dreadful, ghastly, hideous, vile, rotten, lousy, lame, unfair, unbelievable, hopeless, pointless, useless, stupid, dumb, awful, terrible, horrible, horrid, gross, worst, worse, suffering, suffer, suffers, struggling, drained, hangover, hungover, drunk, vomit, puke, nightmare, insane, unbearable, furious, heartbroken, lonely, unlucky, ruin, ruins, ruined, hates, hated, hating, hate, ugh, argh, sigh",
    "break down, broke down, throw up, passed out, pass out, in tears, no sleep, can not sleep, can not focus, can not concentrate, can not wait until this, can not do this, can not take, not fair, not okay, not ok, not good at, give up on, gave up, fall apart, falling apart, no idea how i, so behind, so far behind, no time, out of control, kill myself, hate myself, sick of, so done, need a drink, need a hug, need a break, need a nap, need a vacation, need a holiday, need a massage, need a day off, need a stiff drink, need sleep, need to sleep, need to scream, need to cry, need to get away, need to get out, need to unwind, need to vent, need to escape, want to die, want to sleep, want to go home, want to run away, want to punch, want to disappear, going to die, going to explode, going to snap, going to be sick, want to go to bed, get drunk, getting drunk, running away, run away, get me out, save me, shoot me, shut down, the death of me, eat me alive, freak out, lost it, losing it, no one likes, no one cares, nobody cares, no one understands, not even started, have not started, have not even, so little time, too little time, too much on my mind, so much on my mind, so much to do, too much to do, so much work, so much homework, all night, all nighter, gray hairs, pulling it all out, punch someone, punch someone in the face, break down into, melt down, meltdown, mental breakdown, at my wits end, can not stop crying, can not breathe, not important, not coping, not enough hours, let them down, behind on, what is wrong with me, why me, no luck, wide awake",
  ),
  /** Carrying on, and how it comes right. */
  "pull-through": group(
    "not last forever, not last, not forever, not the end, not stop trying, not stop, not so bad, not that bad, it is normal, it is okay to, it is ok to, cheer up, calm down, take my mind off, brightens, brighten, make up for, learn more, in no time, time to rest, moment to rest, work out, works out, worked out, fall into place, falls into place, fell into place, pay off, pays off, get through, make it through, pull through, get better, gets better, feel better, do better, do well, go well, goes well, be fine, be okay, be ok, be all right, be alright, be great, be good, be better, be worth, be over soon, be done soon, turn out well, turn out fine, make it right, make things right, my best, our best, keep going, keep trying, keep working, not give up, never give up, push through, power through, stay positive, stay strong, catch up, get there, learn from, learn how, learn to, learned a lot, get it done, get things done",
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
  misery: {
    examples: ["I'm [exhausted].", "I'm [so behind] today."],
    nearMisses: ["The form is behind the desk.", "I'm on my way."],
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
