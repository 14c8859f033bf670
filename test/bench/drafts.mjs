/** Made-up support replies of any length: every one is worded differently, so that no cache has seen it. */

const THINGS = ["parcel", "invoice", "booking", "router", "coat", "refund", "password", "subscription", "appointment", "card"];
const NAMES = ["Maria", "Jonas", "Priya", "Helen", "Omar", "Lucy"];
const SENTENCES = [
  (t, n) => `Thank you for the photos of the ${t}; they helped me find order ${n}.`,
  (t, n) => `I'm sorry that the ${t} reached you ${n} days late.`,
  (t) => `Unfortunately, we can't change the ${t} once it has been confirmed, it's our policy.`,
  (t, n) => `I've asked our warehouse in hall ${n} to check the ${t} this afternoon.`,
  (t, n) => `You will have the ${t} by Friday, and I'll write to you at ${n % 12}:15 either way.`,
  (t) => `If the ${t} still looks wrong after that, just reply here and I'll pick it up.`,
  (t, n) => `The ${t} was packed on shelf ${n}, next to the blue ones that came in last week.`,
  (t) => `You should have checked the ${t} before you signed for it.`,
  (t, n) => `As soon as possible, someone from team ${n} will look into the ${t}.`,
];

/** `count` drafts of about `words` words each; those from another `first` on share no sentence with these. */
export function draftsOfLength(words, count, first = 0) {
  return Array.from({ length: count }, (_, n) => {
    const d = first + n;
    const body = [];
    for (let i = 0, have = 0; have < words; i++) {
      const sentence = SENTENCES[(i + d) % SENTENCES.length](THINGS[(i * 7 + d) % THINGS.length], 1000 + i * 31 + d * 977);
      body.push(sentence);
      have += sentence.split(" ").length;
    }
    const paragraphs = [];
    while (body.length > 0) paragraphs.push(body.splice(0, 3).join(" "));
    return `Hi ${NAMES[d % NAMES.length]},\n\n${paragraphs.join("\n\n")}\n\nBest wishes,\nTom`;
  });
}
