#!/usr/bin/env node
/** Writes a library of macros to measure `audit` with, as CSV: `node test/bench/macros.mjs [ROWS] > macros.csv`. The same number gives the same file. */
import { once } from "node:events";

const ROWS = Number(process.argv[2] ?? 50_000);

const GREETINGS = ["Hi {{ticket.requester.first_name}},", "Hello {{ticket.requester.name}},", "Dear Customer,", ""];
const OPENINGS = [
  "Thank you for getting in touch.",
  "I'm sorry that the lamp arrived broken.",
  "Unfortunately, we are unable to process your request.",
  "We have received your query and it has been forwarded to the concerned team.",
  "I can see why two late parcels in a row are one too many.",
  "As per our policy, opened items cannot be returned.",
];
const MIDDLES = [
  "You should have checked the size before ordering.",
  "I've asked the warehouse to send a new one today, and it leaves with the evening van.",
  "Please be advised that refunds take 14 working days.",
  'Go to Settings, choose Billing, and press "Download".',
  "Your order number is {{ticket.id}}, and the label is on its way by mail.",
  "We can't change the date once the van has left; what I can do is hold the next one for you.",
  "The system does not let us do that.",
];
const CLOSINGS = [
  "I'll write to you by Friday with the tracking number.",
  "Let me know if I can help with anything else.",
  "This ticket will now be closed.",
  "",
];
const SIGN_OFFS = ["Best wishes,\n{{current_user.first_name}}", "Kind regards,\nThe Support Team", ""];

/** Numbers that look random and are always the same. */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = numbersFrom(7);
const one = (list) => list[next(list.length)];
const some = (list, most) => Array.from({ length: 1 + next(most) }, () => one(list)).join(" ");
/** What differs from macro to macro, so that no sentence cache makes it easy. */
const detail = (i) => `The reference for this step is ${i}-${next(1e6)}, and aisle ${next(400)} of hall ${next(90)} is where it waits.`;
const quoted = (field) => `"${field.replaceAll('"', '""')}"`;

async function main() {
  process.stdout.write("id,title,body\r\n");
  for (let i = 1; i <= ROWS; i++) {
    const body = [one(GREETINGS), `${one(OPENINGS)} ${some(MIDDLES, 3)} ${detail(i)}`, one(CLOSINGS), one(SIGN_OFFS)]
      .filter(Boolean)
      .join("\n\n");
    const row = `${i},${quoted(`Macro ${i}: ${one(["refund", "delivery", "login", "invoice"])}`)},${quoted(body)}\r\n`;
    if (!process.stdout.write(row)) await once(process.stdout, "drain");
  }
}

await main();
