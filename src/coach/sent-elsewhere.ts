/** The customer sent to others in a friendly voice: who is best placed, whose number to ring, where the matter sits. Nothing but lists. */
import type { Phrase } from "./pattern.ts";
import type { NonEmpty } from "./rule.ts";

export const ELSEWHERE: NonEmpty<Phrase> = [
  "[(is|are|would be|will be|may be|might be|may well be|should be|be) (the|your)* (best|better|well|ideally) placed to ..]",
  "[(is|are|would be|may be|might be|be|should be|will be) (your|ur) (best bet|man|woman|people|next stop|next port of call|first port of call|best port of call|port of call|first stop|best shot|go-to|first call)]",
  "[!(i am|we are|that is) (is|are|be|is now|are now) (always|usually|more|probably)? the (right|best|better|proper|correct|good)? (one|ones|place|places|person|people|number|desk|door|address|forum|addressee|party|office|authority|contact|team|folks|men|man|lady) (to|who|you|for|where) .. (ask|ring|call|go|turn|know|see|want|approach|knock|contact|pester|annoy|shout|message|write|start|have it out|speak|talk|try|guidance|enquiry|enquiries|concerns)]",
  "[(raise|take|sort|discuss|settle|arrange|pursue|clarify|resolve) (it|this|that|them|things) (up|out)? (with|w) (them|him|her|(the|your|their|ur) _? <elsewhere>)] (,|$|using|on|directly|first|yourself)",
  "^ (sorry|or|and|so|but|usually|maybe)* [(a|an|any|your|their|most|some|ur) !(plan|donation|order|account|card|ticket|booking|code) _? _? _? (can|could|may|might|will|would|should) (<adverb>|well|be|able to|happy to|glad to|best placed to|usually)* (advise|tell you|explain !(that|why|it|this)|point you|assist|refer you|suggest|see you right|put it right|guide you|walk you|oblige|rep you|take it from there) !(us|me)] ..",
  "[(to whom|whom|with whom) (you|lecturers|customers|members|guests|_) (may|should|can|might|could) (wish to)? !(concern) _ ..]",
  "[(handled|dealt with|explained|answered|looked after|managed|done|requested|issued|fixed|arranged|decided|processed) (by|at|through|via) (the|their|your) _? _? (who|whose|whom|which|where) ..]",
  "[(you may wish to|you might wish to|you might like to|you may like to|you may care to|you could|you might want to|might wanna|you will wish to|you may want to|you would do well to|may wish to) (try !(again|it|this|in|the same)|approach|ask !around|consult|address|turn to|speak to|write to|apply to|have a (quiet)? word with|check with|enquire|catch|make your own)] ..",
];

/** We do it ourselves, it is our own place, or it cannot wait for us. */
export const WITH_US: readonly Phrase[] = [
  "(i|we) (have|will|am|are|did|shall) ",
  "(for you|on your behalf|our (shop|office|branch|team|line|desk)|my (line|number|mobile))",
  "(emergency|999|911|112|ambulance|fraud|gas)",
  "(if|or) (you (like|prefer|wish|want)|that|it is easier)",
  "(me|us|here|my|our)",
];
