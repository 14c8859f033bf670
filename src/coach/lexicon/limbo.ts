/** Where matters wait with nobody's name on them: vague doers, vague times, vague states. */
import { group, type Shown } from "./group.ts";

export const LIMBO = {
  /** Nobody in particular, said as if it were somebody. */
  nobody: group(
    "someone, somebody, a member of staff, a member of our staff, the relevant dept, the concerned dept, the right dept, a member of our team, a member of the team, a team member, a colleague, an agent, a representative, a rep, a specialist, an adviser, an advisor, an expert, an engineer, a technician, a manager, a supervisor, one of our team, one of our agents, one of our specialists, one of our experts, one of our colleagues, one of the team, one of us, one of our advisors, one of our representatives, one of my colleagues, the relevant team, the relevant department, the relevant person, the relevant people, the relevant party, the relevant parties, the appropriate team, the appropriate department, the appropriate person, the appropriate people, the right team, the right department, the right person, the right people, the concerned team, the concerned department, the concerned person, concerned team, concerned department, concerned person, the correct team, the correct department, the responsible team, the responsible department, the respective team, the respective department, the team concerned, the department concerned, the people concerned, the competent department, higher-ups, the higher-ups, the powers that be, management, the back office, back office, the backend team, backend team, another team, another department, the other team, the other department, relevant team, relevant department, respective team, right team, someone from the team, somebody from the team, someone else, somebody else, our experts, our specialists, our engineers, our developers, the engineers, the developers, the devs, the experts, the specialists, the boffins, the tech team, our tech team, our technical team, the technical team",
  ),
  /** Times that nobody could miss. */
  whenever: group(
    "soonish, soon-ish, a.s.a.p, someday, anon, imminently, laters",
    "soon ish, as quick as possible, as quick as poss, as quick as we can, as quickly as i can, as quickly as we can manage, as soon as we can manage, as soon as poss, as soon as is possible, as soon as practicable, as soon as feasible, as soon as it is possible, as swiftly as possible, as swiftly as we can, as promptly as possible, before too long, before very long, in a while, in a bit, in a little while, in time, in a jiffy, in good time, all in good time, when i get a moment, when we get a moment, when i have a moment, when i get a minute, when i get a sec, when i have time, when we have time, when time allows, when ready, when it is ready, when they are ready, when available, when we are able, when i am able, when they can, when they get to it, when we get to it, when i get to it, when i get round to it, when we get round to it, when it is done, whenever they can, whenever we can, whenever i can, in the coming days, in the coming weeks, in the coming days or weeks, over the coming days, over the coming weeks, over the next few days, over the next few weeks, in the next few weeks, in the next couple of weeks, in a few weeks, in the next days, in days, one day, some day, any day, any time now, anytime now, any minute now, this side of christmas, at some stage, at some time, at a later date, at a later stage, at a later time, in a future release, in a future update, in future updates, as time permits, subject to availability, at our end, at the soonest, on priority, on top priority, at priority, on urgent basis, at the earliest possible, the earliest possible, in the fullness of time, within a reasonable time, within reasonable time, in reasonable time, sometime this year, sometime soon, when the time comes, as and when, in the future, as things progress, once available, once it is available, once we know more, once there is news, once there is an update, once things settle",
  ),
  /** What is said of a matter that nobody is said to be working on. */
  pending: group(
    "under review, under investigation, under consideration, under process, under progress, under examination, in hand, in process, in progress, in the pipeline, in the works, in the queue, in a queue, in our queue, in the system, in good hands, in train, in motion, in safe hands, on our radar, on the radar, on our list, on the to-do list, on the back burner, on its way up, with the relevant team, with the team, with the right team, with the concerned team, with the relevant department, with the department, with our team, with the technical team, with tech, with the tech team, with the devs, with the engineers, with our engineers, with the back office, with management, with the right people, with the powers that be, being dealt with, being looked at, being looked into, being worked on, being reviewed, being investigated, being addressed, being handled, being attended to, being processed, being taken care of, being seen to, being assessed, being considered, being examined, being checked, being resolved, being escalated, being sorted, being actioned, being monitored, being followed up, awaiting processing, awaiting review, awaiting action, awaiting approval, pending review, pending with, pending at, waiting in line, a matter of time, only a matter of time, a question of time, only a question of time",
  ),
  /** The customer's matter, unnamed. */
  matter: group(
    "it, this, that, them, things, these, the matter, this matter, the issue, this issue, your issue, the problem, this problem, your problem, your case, the case, this case, your request, the request, this request, your query, the query, your enquiry, your inquiry, your concern, your concerns, the concern, the situation, this situation, your situation, your complaint, the complaint, this complaint, your ticket, the ticket, this ticket, your feedback, the feedback, this feedback, your comments, your suggestion, your suggestions, your message, your email, your e-mail, your report, the report, your claim, your application, your matter, the same, something, everything, the details, these issues, your issues, your submission, your file, the file, the findings, the question, your question, your point, your points, the incident, your account",
  ),
  ...{
    /** Verbs that move a matter along without an end to it. */
    "look-into": group(
      "look into, look at, check, check on, check into, check out, check this out, see about, see to, investigate, review, work on, look over, take a look at, have a look at, take a look into, have a look into, follow up on, follow up, pass on, pass along, forward, escalate, raise, flag, note, make a note of, take note of, look further into, deal with, handle, chase, chase up, get on, bring up, feed back, pursue, examine, consider, take up, share, report, log, mention, get to, get round to, address, attend to, process",
    ),
    "looking-into": group(
      "looking into, looking at, checking, checking on, checking into, seeing about, investigating, reviewing, working on, looking over, following up on, following up, dealing with, handling, chasing, examining, considering, attending to, addressing, assessing, resolving",
    ),
  },
};

export const EXAMPLES: Record<string, Shown> = {
  nobody: {
    examples: ["[Someone] will call.", "[A member of the team] will call."],
    nearMisses: ["Maria will call.", "The team won."],
  },
  whenever: {
    examples: ["It comes [in a while].", "We'll reply [when we get round to it]."],
    nearMisses: ["It comes on Friday.", "We'll reply by noon."],
  },
  pending: {
    examples: ["It's [under review].", "It is [being looked into]."],
    nearMisses: ["I wrote a review.", "It is late."],
  },
  matter: {
    examples: ["We'll check [the issue].", "We'll fix [it]."],
    nearMisses: ["We'll check the lid.", "We'll fix two."],
  },
  "look-into": {
    examples: ["We'll [look into] that.", "We'll [escalate] that."],
    nearMisses: ["The look is new.", "The escalator is broken."],
  },
  "looking-into": {
    examples: ["We're [looking into] it.", "We're [reviewing] it."],
    nearMisses: ["We look good.", "The review is long."],
  },
};
