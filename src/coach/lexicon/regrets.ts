/** Words of apology, and what a non-apology puts behind them: the customer's perception instead of the deed. */
import { group, type Shown } from "./group.ts";

export const REGRETS = {
  regret: group("sorry, apologise, apologize, apologies, apology, regret, regrets, pardon, regretful, apologising, my bad"),
  /** What the customer "feels", "thinks" or "chose": behind "sorry you ...". */
  perception: group(
    "feel, felt, think, thought, believe, believed, consider, considered, perceive, perceived, view, viewed, regard, interpret, interpreted, misunderstood, misinterpreted, misread, misheard, expected, imagined, assumed, resent, resented, disliked, dislike, disagree, disapprove",
    "see it, see this, see things, saw it, see that, see our, took it, took this, took that, took my, took offence, took offense, take it, take offence, find it, find our, find the, find this, find us, found it, found our, found us, found this, found them, found me, found the, found my, did not like, do not like, did not enjoy, do not agree, did not appreciate, do not appreciate, did not feel, do not feel, did not find, do not think, could not see, could not appreciate, were not able to appreciate, chose to, choose to, got the impression, got that impression, got the wrong, have the impression, had the impression, under the impression, left with that impression, left with the impression, read it, are not able to see, took things, did not get on, did not vibe, would think, would feel, had hoped, were expecting, are of the opinion, saw things, did not care for, do not share",
  ),
  displeased: group(
    "upset, offended, dissatisfied, unhappy, frustrated, disappointed, mad, angry, annoyed, inconvenienced, confused, bothered, hurt, displeased, put out, let down, insulted, cross, aggrieved, unsatisfied, discontented, uncomfortable, irritated, not happy, not satisfied, not pleased, not fully satisfied, not completely satisfied, not entirely happy, less than happy, not content, underwhelmed, unimpressed, not impressed, put off, affronted, miffed, peeved, disgruntled",
  ),
  offence: group(
    "offence, offense, upset, confusion, misunderstanding, misunderstandings, discomfort, distress, hurt, disappointment, dissatisfaction, annoyance, displeasure, misapprehension, hard feelings, bad feeling",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  regret: {
    examples: ["We're [sorry].", "I [apologise]."],
    nearMisses: ["We're surly.", "He tells an apologue."],
  },
  perception: {
    examples: ["Sorry you [feel] that way.", "Sorry you [see it] so."],
    nearMisses: ["Sorry you fell.", "Sorry we saw."],
  },
  displeased: {
    examples: ["Sorry you're [annoyed].", "Sorry you're [not satisfied]."],
    nearMisses: ["Sorry you're ill.", "Sorry you're soaked."],
  },
  offence: {
    examples: ["Sorry for any [offence].", "No [hard feelings]."],
    nearMisses: ["Sorry for the fence.", "A hard floor."],
  },
};
