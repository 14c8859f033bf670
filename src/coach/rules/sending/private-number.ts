/** A card's number or security code, or a social security number, written out. */

import type { Rule } from "../../rule.ts";
import { scanLines, spansOf } from "../../scan.ts";

const ID = "private-number";

/** In fours, as Amex and Diners print it, or in one. Not a part of a longer number, a word, an amount or an address. */
const CARD =
  /(?<![\p{L}\d+#/_.=-]|\d[ -])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}|3\d{3}([ -])\d{6}\2\d{4,5}|\d{13,19})(?![\p{L}\d/_]|[.,]\d|[ -]\d{4}(?!\d))/dgu;

/** What the card schemes have given out: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro. */
const ISSUED =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12,15}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12,15}|62\d{14,17}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15})$/;

/** Characters before a number that say what it is. */
const NEAR = 48;
const PAID_WITH = /\b(?:cards?|visa|master ?card|amex|american express|discover|diners|maestro|credit|debit|pan)\b/i;
/** A card that is no secret, or no payment card. */
const NO_SECRET = /\b(?:test(?:ing)?|sandbox|dummy|example|gift|loyalty|membership|library|sim|id|score|report) ?cards?\b|\btest\b/i;
const OTHER_NUMBER =
  /\b(?:order|track(?:ing)?|parcel|package|shipment|consignment|waybill|ticket|case|ref(?:erence)?|invoice|transaction|booking|confirmation|serial|imei|imsi|sim|iccid|isbn|ean|upc|gtin|barcode|sku|part|model|licen[cs]e|product|voucher|gift|coupon|promo|loyalty|member(?:ship)?|policy|contract|customer|account|meter|phone|fax|tel|mobile|iban|vat|registration|device|user|id)\b[^\d]*$/i;
/** Shorter numbers are barcodes more often than cards. */
const SHORT = 15;

/** The check digit that every card number ends in (Luhn, ISO/IEC 7812-1). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isCard({ 0: written, index, input }: RegExpExecArray): boolean {
  const digits = written.replace(/\D/g, "");
  if (!ISSUED.test(digits) || !hasCheckDigit(digits)) return false;
  const before = input.slice(Math.max(0, index - NEAR), index);
  if (NO_SECRET.test(before)) return false;
  return PAID_WITH.test(before) || (digits.length >= SHORT && !OTHER_NUMBER.test(before));
}

const SECURITY_CODE =
  /\b(?:cvv2?|cvc2?|cv2|card (?:security|verification) code)\b(?: (?:code|number|is|was|of))*\s*[:=-]?\s*(?<found>\d{3,4})\b(?! ?-?digits?)/dgi;
const SOCIAL_SECURITY =
  /\b(?:ssn|social security (?:number|no))\b[^\d\n]{0,15}(?<found>(?!000|666|9)\d{3}([- ]?)(?!00)\d{2}\2(?!0000)\d{4})\b/dgi;

export const privateNumber: Rule = {
  id: ID,
  dimension: "ownership",
  kind: "slip",
  weight: 0,
  serious: true,
  title: "A private number is written out",
  why: "Messages are copied, kept and read by others: take this number out, or leave its last four digits.",
  source: "PCI DSS 4.0 (2022), requirements 3.4 and 4.2: card numbers are masked, and never sent in plain messages",
  judge: scanLines(ID, (line) => [...spansOf(line, CARD, isCard), ...spansOf(line, SECURITY_CODE), ...spansOf(line, SOCIAL_SECURITY)]),
  examples: ["I've put the refund on card [4111 1111 1111 1111]."],
  nearMisses: ["I've put the refund on the card that ends in 1111."],
  cases: {
    found: [
      { draft: "I've put the refund on card 4111 1111 1111 1111." },
      { draft: "We charged 5500-0055-5555-5559 twice, and I've returned one of the two." },
      { draft: "The card you used is 378282246310005, is that right?" },
      { draft: "Your Amex 3782 822463 10005 is saved in your account." },
      { draft: "Please pay with 6011000990139424 05/27." },
      { draft: "I see Visa 4222222222222 on file." },
      { draft: "I've noted your card: 4242424242424242 123." },
      { draft: "Your CVV is 737, and the card runs out in May." },
      { draft: "CVC: 1234" },
      { draft: "I've found you by your SSN 219-09-9999." },
    ],
    quiet: [
      { draft: "I've put the refund on the card ending in 1111." },
      { draft: "Your card is **** **** **** 1111." },
      { draft: "Your order 4111111111111111 left today." },
      { draft: "The tracking number is 4532 0151 1283 0366, with the post." },
      { draft: "Please call me on +49 4111 1111 1111 1111." },
      { draft: "The number on card 4111 1111 1111 1112 has a typing error." },
      { draft: "Please use the test card 4242 4242 4242 4242 in the sandbox." },
      { draft: "The barcode on the box is 4006381333931." },
      { draft: "The IMEI is 490154203237518 and the serial number 5105105105105100." },
      { draft: "You'll find it at https://example.com/orders/4111111111111111." },
      { draft: "The CVV is the 3-digit code on the back of your card." },
      { draft: "Please pay to IBAN DE89 3704 0044 0532 0130 00." },
      { draft: "Part 4111.1111.1111.1111 fits your lamp." },
      { draft: "Thanks!\n\nOn Mon, 4 May 2026 at 09:00, Dana Ray <dana@example.com> wrote:\n> My card is 4111 1111 1111 1111" },
    ],
  },
};
