/** A human reason for a limit or a request, best of all one that serves the customer. */
import type { Rule } from "../../rule.ts";

const LIMIT =
  "(not|no|only|never|stops|ends|months|weeks|limited|missing|fixed|need|needs|have to|has to|hold|holds|ask|keep|keeps|closes|shut|shuts|closed|locked|wait|takes|hours|days|stay|stays|cap|switch|separately|limit|limits|twice|once|check|checks|must|delay|late|later|require|requires|set|runs out|expires|first|by hand|up front|in person)";
const OTHER_REASON =
  "(policy|policies|rule|rules|terms|conditions|procedure|contract|you (broke|opened|did|failed|ignored|used|missed|chose|dropped|entered|gave|forgot|never|have|were|signed|agreed)|it is (our|the|company|against)|that is (our|the)|those are|of (our|the) (policy|rules|terms)|i said|(our|the|company) (policy|rules|terms))";

export const explainWhy: Rule = {
  id: "explain-why",
  dimension: "framing",
  kind: "strength",
  weight: 5,
  title: "Explains why",
  why: "A limit with its reason is easier to accept than a rule.",
  source: "003 Policy Barriers; 004 Share the facts",
  find: [
    {
      any: [
        `${LIMIT} ... [(because|since|as|cos|bc) !(${OTHER_REASON}|soon|well|you asked|per|<number>|a|an|always|possible|usual|long|far|much|many|promised|agreed|discussed|requested|this|i can|we can|if|to|follows|of|for|i see|i said|though|if|set|well|<day>|they say) (the|each|it|they|our|there|every|some|once|these|most|no|its|your|a|an|we|only|batteries|anyone|he|she|both|all|nobody|people|that|<name>|someone|this|_) .. (#Verb|is|are|has|have|was|can|would|needs|gets|means|keeps|will|does|could|must|had|were|depends|affects|starts) .. ..]`,
        "[(that|this|it|which) (keeps (your|you|everyone|our|them|others|the|people|everyones)|protects|safeguards|makes sure|ensures|guards|saves you|stops (people|anyone|others|thieves|a)|prevents (anyone|others|people)|means nobody|means no one) .. ..]",
        "[(rule|limit|pause|deposit|check|step|code|wait|delay|fee|gap|lock) (is|are) there (to|so) .. ..]",
        "[(which|that|this) is why (i|we|the|it|there|they|no|your|you see|our) .. ..]",
        "[the reason (is|we|i|it|being|why) ..] !(is our policy)",
        "[(otherwise|or else) (you|the|your|someone|anyone|we) would .. ..]",
        "[(for|due to) (hygiene|safety|security|health|freshness|fairness|privacy)] !(reasons policy)",
        "[^ keeps (your|everyone|it|the) .. ..]",
        "[(lets|let) the .. (plan|finish|rest|dry|set|check|count) .. ..]",
      ],
      unless: [
        "(policy|policies|terms and conditions|the rules|procedure|our terms|guidelines)",
        "so (that)? is that",
        "(you|u) (should have|could have|failed|forgot|broke)",
        "why you should (read|have)",
        "(sorry|apologise|apologies) (that|for|about)",
        "(because|as|since) (you|u|ur|your)",
        "(account|delay|error) .. (because|as) (you|u|your)",
        "(stays|as) (as it is|they say|requested)",
        "(you|u|ur|your) (<adverb>)* (were|was|let|left|paid|chose|had|asked|put|tenancy|closed|fault)",
        "(had not|turned up|closed this request)",
        "^ the reason it failed",
        "^ (you|u) (<adverb>|have|had|did|could|will|ended|chose|would|only|also) ",
        "(even so|mind you|on you|folks like you|repeat|repeated)",
        "(i|we) (have|will|am|are) (<adverb>|also|now|already)* (<act.en>|<act>|<act.ing>) .. so (that)? (it|you|your|nobody|no one|the)",
      ],
      question: false,
    },
    {
      question: false,
      any: [
        "[so (that)? (nobody|no one|only you|everyone|everybody|each of you|it does not|it can not|we do not|neither|other people|others|the _ (can|gets|has time|does not)) .. ..]",
        "[so that (you|the|it|we|they|our|both|all|a|_) .. (can|do|does|is|are|stays|gets|will|get|keep|keeps|stay) .. ..]",
        "[(to|it is to|is to|in order to) (protect|safeguard|stop (people|anyone|others|ppl)|prevent|keep (your|you|everyone|them|others|people)|give you time|give the) .. ..]",
        "[so the .. (can|is safe|does not|have time|has time) .. ..]",
      ],
      unless: [
        "(i|we) (will|have|am|are|just|also|now)* (will|have|am|are|<act.ed>|capped|taught|painted|stuck|switched|fitted|moved) ... (so|to) (that)? (no|nobody|no one|you|your|it|the|we|they|others|protect|prevent|stop|keep|give)",
        "(policy|policies|terms and conditions|the rules|procedure|our terms|guidelines)",
        "(be fair|a child|you better|so that you can follow|let me|please|could you|can you|will msg|so (that)? your line)",
        "(added|changed|moved|put|switched|fixed|set up|flag|turned) ... so",
        "(again|from now on|in future|next time) $",
        "(see to it|ensure|make sure) that",
        "(repeat|repeated|never again|bad|of your)",
      ],
    },
  ],
  examples: [
    "We ask for ID [so that nobody else can move your number].",
    "The oven can't go back on sale once it's been wired, [which is why I can't take it back].",
    "The fare is fixed [because the airline has already issued the ticket].",
    "[That keeps your card safe if your phone is stolen].",
    "The lab needs 48 hours, [since each sample is tested twice].",
    "We hold the deposit until the keys are back, [to protect both sides].",
    "We need the serial [so we don't send the wrong part].",
    "Food can't be taken back once it has left the kitchen, [for hygiene].",
  ],
  nearMisses: [
    "Because it's our policy.",
    "Because those are the rules.",
    "Because you opened the box.",
    "Since 2019 we've had two shops.",
    "So that's that.",
    "That is why you should read the terms.",
    "I'll write as soon as it ships.",
  ],
};
