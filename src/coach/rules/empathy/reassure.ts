/** Takes worry off the customer: they are not alone with it, there is time, someone is there. */
import type { Rule } from "../../rule.ts";

export const reassure: Rule = {
  id: "reassure",
  dimension: "empathy",
  kind: "strength",
  weight: 4,
  most: 2,
  title: "Takes the worry off them",
  why: "A word that they are not alone with this, and that there is time, lets a worried customer breathe.",
  source: "003 Apathy: care for the person; EPITOME: emotional reactions (Sharma et al. 2020)",
  find: [
    {
      question: false,
      any: [
        "[(do not|no need to|please do not|nothing to|you need not) (worry|panic|feel rushed|feel in a rush|feel bad|feel embarrassed|be afraid|lose hope|give up) .. (<we>|we will|i will|your|you|this|it|that|about) ..]",
        "[(you are|you are definitely|your family is) not (alone|on your own|by yourself|the only one|stuck with) ..]",
        "[(<we> (am|are)|am|are) (right)? (still|always|also|all|right|here|there)* (here for you|with you|by your side|there for you|beside you|on your side|here to listen|all ears|with you on this|rooting for you|thinking of you|thinking about you|behind you)]",
        "[<we> (believe|have faith) in you]",
        "[(hang in there|you have got this|you got this|you can do this|stay strong|keep going|keep your chin up|sending (you)? (love|hugs|strength|good|warm|positive)|one (day|step) at a time|be kind to yourself|be gentle with|take care of yourself|look after yourself|things (will|do|can) get better|it (will|does|can) get better|praying for you|pray for you|my prayers)]",
        "[we will (get|figure|work|sort|solve|fix|see) .. (through|out|there|this) (together|with you)? ..]",
        "[(you are|your _ is|it is|everything is|they are) .. in (good|safe) hands]",
        "[(your|the) (money|data|photos|account|order|files|messages|booking|seat|place|points|refund|card) (is|are) .. (safe|secure|intact|untouched)]",
        "[(here|there|around) (to listen|if you (need|ever)|whenever you need) ..]",
        "[(<we> (am|are)|will stay|stay|staying|will be) (right)? (with|beside|alongside) you .. (until|through|till|every|the whole|step)]",
        "[(rest assured|put your mind at (rest|ease)|set your mind at (rest|ease)|breathe easy|sleep easy|rest easy) ..]",
        "[(step by step|at every step|every step of the way)]",
        "[you deserve ..]",
      ],
      unless: [
        "(you are overreacting|not a big deal|it is only|it is just|get over|be patient and wait)",
        "(do not|no need to) (worry|panic) (about)? .. it is (only|just)",
      ],
    },
    {
      grade: 0.5,
      question: false,
      any: [
        "[(do not|please do not|no need to) (worry|panic|feel in a rush|feel bad)]",
        "[(no worries|no rush|no hurry|not to worry|take your time|no pressure (,|$|at all|from)|whenever you are ready|there is time) ..]",
        "[(<we> (am|are)|am) still (here|with you) ..]",
        "[(everything|it|this|that|all) (will|is going to) be (ok|okay|fine|all right|alright|sorted|well) ..]",
        "[here to (help|listen|support)]",
      ],
      unless: ["(you are overreacting|not a big deal|it is only|it is just|get over|be patient and wait)"],
    },
  ],
  examples: [
    "Don't worry, I can guide you through it.",
    "You're not alone with this.",
    "Take your time, I'm still here.",
    "Your photos are safe on the card.",
    "I'm with you until the line works.",
    "We'll get through this together.",
    "Please don't feel in a rush.",
    "You're in good hands with Amira.",
  ],
  nearMisses: [
    "Don't worry about it, it's only a scratch.",
    "You're overreacting, it'll be fine.",
    "The safe is in the wardrobe.",
    "Hold the button down for ten seconds.",
    "Are you still there?",
    "Time is short.",
  ],
};
