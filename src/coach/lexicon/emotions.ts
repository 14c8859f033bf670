/** Feelings by their grammar: what a person feels, what a situation does, the feeling's own name, and what one calls the whole affair. */
import { group, type Shown } from "./group.ts";

export const EMOTIONS = {
  /** How someone is: "you are ...". */
  felt: group(
    "upset, frustrated, annoyed, angry, cross, mad, furious, livid, fuming, irate, enraged, incensed, seething, irritated, aggravated, exasperated, infuriated, irked, peeved, miffed, riled, vexed, worried, concerned, anxious, nervous, scared, afraid, frightened, terrified, alarmed, shocked, shaken, rattled, uneasy, apprehensive, panicked, panicky, panicking, stressed, tense, overwhelmed, exhausted, drained, tired, weary, frazzled, disappointed, gutted, devastated, heartbroken, crushed, deflated, disheartened, discouraged, demoralised, demoralized, saddened, sad, unhappy, displeased, dissatisfied, hurt, offended, insulted, embarrassed, humiliated, mortified, ashamed, ignored, overlooked, unheard, forgotten, dismissed, neglected, cheated, betrayed, confused, puzzled, baffled, bewildered, lost, helpless, hopeless, desperate, impatient, uncomfortable, unsettled, wary, sceptical, skeptical, suspicious, lonely, distressed, distraught, dismayed, miserable, fed-up, disgusted, appalled, outraged, inconvenienced, disillusioned, stranded",
    "fed up, let down, worn out, worn down, stressed out, burnt out, put out, put off, wound up, freaked out, at your wits end, at your wit's end, at your wits' end, at the end of your tether, at the end of your rope, at the end of your patience, out of patience, sick of, sick and tired, tired of, on edge, in a panic, in tears, in the dark, losing patience, lost patience, ready to scream, ticked off, ripped off, short-changed, hard done by, had enough, less than impressed, not impressed, not best pleased, worried sick, beside myself, tearing my hair out, at my wits end, at my wit's end, at my wits' end, at the end of my tether, hopping mad, spitting feathers, seeing red, up in arms, climbing the walls, bent out of shape, browned off, cheesed off, hacked off, brassed off, on tenterhooks, tied in knots, in knots, run ragged, fit to be tied, sick to your stomach, sick with worry, up to here, heart in your mouth, losing sleep, less than happy, unimpressed, taken aback, beside yourself, left hanging, pulling your hair out, tearing your hair out, in the lurch, passed around, messed about, messed around",
  ),
  /** What a situation is: "it is ...". */
  trying: group(
    "frustrating, annoying, upsetting, worrying, worrisome, disappointing, stressful, maddening, infuriating, irritating, exasperating, aggravating, distressing, disheartening, discouraging, demoralising, demoralizing, disconcerting, unsettling, unnerving, nerve-wracking, nerve-racking, nervewracking, scary, frightening, terrifying, alarming, shocking, painful, exhausting, draining, tiring, tiresome, wearing, wearying, heartbreaking, devastating, gutting, crushing, awful, horrible, dreadful, terrible, horrid, horrendous, horrific, ghastly, grim, nasty, rotten, lousy, miserable, hellish, nightmarish, agonising, agonizing, harrowing, traumatic, embarrassing, humiliating, mortifying, hurtful, galling, overwhelming, daunting, bewildering, baffling, unpleasant, uncomfortable, troubling, disturbing, bothersome, aggravating, unbearable, lonely, crummy, crappy, gutting, jarring, deflating, offputting, off-putting, rubbish, sickening, soul-destroying, bitter, sad, rough, inconvenient, a pain, tedious, unfair",
  ),
  /** Milder words: a feeling only where someone is said to live through it. */
  hard: group("hard, tough, difficult, confusing, tricky, rough, trying, challenging, unfortunate, bad"),
  /** The feeling by name. */
  emotion: group(
    "frustration, frustrations, annoyance, anger, disappointment, worry, worries, concern, concerns, anxiety, stress, distress, upset, irritation, exasperation, fear, fears, panic, dread, alarm, confusion, embarrassment, humiliation, dismay, disbelief, despair, anguish, heartache, sadness, grief, sorrow, pain, discomfort, unhappiness, dissatisfaction, displeasure, outrage, fury, aggravation, impatience, misery, shock, feelings, feeling, unease, pressure, strain, hurt, apprehension, discontent, exhaustion, weariness, disillusionment",
  ),
  /** What one calls a bad affair: "what a ...", "it is a ...". */
  ordeal: group(
    "nightmare, ordeal, pain, headache, hassle, nuisance, let-down, letdown, blow, shock, worry, disappointment, mess, shambles, drag, slog, bother, kick, scare, shame, pity, trial, misery, kerfuffle, palaver, faff, runaround, heartbreak, bummer, pickle, jolt, sting, struggle, frustration, embarrassment, saga, burden, rollercoaster, downer, setback, fright",
    "let down, last straw, final straw, gut punch, punch in the gut, kick in the guts, raw deal, bitter pill to swallow, hard pill to swallow, hard to swallow, hard to stomach, bad taste, sour taste, weight on your mind, weight on your shoulders, insult to injury, salt in the wound, bed of roses, walk in the park, thorn in your side, sleepless nights, sleepless night, one thing after another, kick in the teeth, slap in the face, pain in the neck, bitter pill, lot to deal with, lot to take in, lot to cope with, lot to put up with, lot on your plate, horrible start, rotten start, rubbish start, awful start, miserable start, rough start, wasted trip, rough ride, tough spot, tough time, hard time, rough time, bad time, worst time, last thing you need, last thing you needed, last thing you want, last thing you wanted, last thing anyone needs, last thing anyone wants, no fun, no joke, no picnic, not fun, never fun, not easy, never easy, anything but easy, not nice, never nice, not pleasant, not what you need, not what you needed, not ideal",
  ),
  /** Verbs of taking in what someone else goes through. */
  grasp: group(
    "see, hear, imagine, understand, appreciate, know, get, realise, realize, recognise, recognize, tell, sense, gather, acknowledge, picture, guess, feel, bet, suppose, respect",
    "empathise with, empathize with, sympathise with, sympathize with, relate to, feel for, identify with",
  ),
} as const;

export const EXAMPLES: Record<string, Shown> = {
  felt: {
    examples: ["You are [livid].", "You are [at the end of your tether]."],
    nearMisses: ["It is vivid.", "The rope is at the end."],
  },
  trying: {
    examples: ["It is [maddening].", "That was [nerve-wracking]."],
    nearMisses: ["It is mad.", "That was nerve."],
  },
  hard: {
    examples: ["It was [tough].", "A [challenging] week."],
    nearMisses: ["The challenge is on.", "A soft cloth."],
  },
  emotion: {
    examples: ["Your [frustration] is clear.", "I hear the [disappointment]."],
    nearMisses: ["It is frustrating.", "The appointment is at four."],
  },
  ordeal: {
    examples: ["What a [shambles].", "It was the [last straw]."],
    nearMisses: ["The straw hat.", "A deal is a deal."],
  },
  grasp: {
    examples: ["I [understand] that.", "I can [relate to] it."],
    nearMisses: ["It's understandable.", "A relation of mine."],
  },
};
