/** Making a customer's feeling or problem small: words for being upset, for trifles, for "others do not mind", and the idioms. */
import { group, type Shown } from "./group.ts";

export const MINIMISING = {
  upset: group(
    "angry, upset, annoyed, mad, cross, emotional, dramatic, rude, aggressive, hysterical, difficult, defensive, grumpy, sensitive, furious, frustrated, stressed, agitated, hostile, impatient, unreasonable, irrational, childish, ridiculous, silly, abusive, sarcastic, demanding, pushy, negative, moody, huffy, stroppy, harsh, melodramatic, theatrical, excited, heated, personal, touchy, fussy, picky, petty, nasty, snappy, shirty, snippy, unkind, overdramatic, agitated, disturbed, perturbed, hyper, panicky",
    "worked up, wound up, bent out of shape, so upset, so angry, out of hand, carried away, het up, hot under the collar, a drama queen, in a state, ahead of yourself, over-emotional, your knickers in a twist",
  ),
  outburst: group(
    "shout, yell, raise your voice, swear, scream, use that tone, take that tone, use this tone, make a fuss, make a scene, cause a scene, kick up a fuss, fuss, be rude, use capitals, use caps, rant, lash out, lose your temper, make threats, overreact, dramatise, dramatize, exaggerate, complain so, moan, cry about it, use such language, use bad language, use that language",
  ),
  trifle: group(
    "minor, small, little, tiny, slight, trivial, petty, trifling, cosmetic, negligible, insignificant, mere, brief, short, one-off, teeny, little bit of a",
  ),
  setback: group(
    "delay, delays, glitch, scratch, hiccup, typo, mark, dent, inconvenience, bump, blip, misunderstanding, mix-up, mixup, nuisance, setback, issue, problem, matter, mistake, error, flaw, thing, bug, annoyance, snag, stain, chip, spot, disruption, interruption, wait, point, detail, oversight, hassle, noise, smell, slip, slip-up, crack, defect, imperfection, cut, tear",
  ),
  others: group(
    "customers, guests, users, people, passengers, patients, tenants, members, clients, buyers, shoppers, residents, students, parents, players, subscribers, travellers, travelers, drivers, neighbours, neighbors, visitors, diners, ppl, households, families, customer, guest, passenger, tenant, member, client, resident, patient, user, folk, folks",
  ),
  "minimise-idiom": group(
    "calm down, just settle down, please settle down, now settle down, you settle down, simmer down, lighten up, chin up, toughen up, man up, steady on, easy tiger, get over it, get over yourself, get a grip, suck it up, grow up, get real, take a breath, take a deep breath, all take a breath, take a chill, keep your hair on, keep your shirt on, hold your horses, boo hoo, storm in a teacup, tempest in a teapot, spilt milk, spilled milk, first world problem, first world problems, first-world problem, first-world problems, mountain out of a molehill, worse things happen, grin and bear it, water under the bridge, no harm done eh, nobody died, no one died, nobody was hurt, no one was hurt, out of proportion, making a fuss, making such a fuss, such a fuss, all this fuss, rome was not built, can not win them all, lose our heads, lose your head, drama queen, someone is grumpy, someones grumpy, wrong side of the bed, adds character, builds character, keep things in perspective, keep it in perspective, keep some perspective, keep this in perspective, a sense of proportion, a sense of perspective, some perspective, make too much of, making too much of, making rather a lot, making a lot of, too much of this, making this bigger, bigger than it is, bigger than it needs, making a big deal, make a big deal, make a scene, count yourself lucky, consider yourself lucky, count your blessings, look on the bright side, do not have a meltdown, not worth complaining, not worth getting, end of the world, others have it worse, there are worse things, there is worse things, worse things in life, people have real problems, wait your turn, it is just hair, sky is not falling, the sky is falling, big whoop, cheer up, teething troubles, teething problems, undue importance, hue and cry, making an issue, make an issue, make a mountain, much ado, ado about nothing, a fuss about nothing, fuss over nothing, fuss about nothing, no use crying, do not cry over, no use crying over, cry over spilt, crying over, that is life, such is life, part and parcel, comes with the territory, take it on the chin, stiff upper lip, roll with the punches, bite the bullet, pull yourself together, snap out of it, get it in proportion, get things in proportion, throw your toys, toys out of the pram, spit the dummy, blow a gasket, blow a fuse, cool your jets, cool it, cool your heels, wind your neck in, put a sock in it, do not shoot the messenger, the sky will not fall, you will live, nobody is dying, no one is dying, not life or death, not a matter of life, bigger fish to fry, drop in the ocean, drop in the bucket, flash in the pan, nothing to write home, nitpicking, nit-picking, splitting hairs, maintain decorum, temperate language, will not be tolerated, is not appreciated, kindly adjust, needlessly upset",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  upset: {
    examples: ["Don't be so [dramatic].", "You're [worked up]."],
    nearMisses: ["The drama club meets.", "We worked late."],
  },
  outburst: {
    examples: ["There's no need to [shout].", "Don't [make a fuss]."],
    nearMisses: ["The shouting stopped.", "Make a list."],
  },
  trifle: {
    examples: ["A [tiny] mark.", "It's [negligible]."],
    nearMisses: ["A huge mark.", "Neglected lawns."],
  },
  setback: {
    examples: ["A small [glitch].", "Just a [scratch]."],
    nearMisses: ["A small prize.", "A scratchy tune."],
  },
  others: {
    examples: ["Other [customers] wait.", "Most [folks] do."],
    nearMisses: ["Other custom work.", "Most folklore."],
  },
  "minimise-idiom": {
    examples: ["[Calm down].", "Don't [make a mountain] of it."],
    nearMisses: ["The calm sea.", "The mountain is high."],
  },
};
