/** Says what is wrong with a CSS selector from outside, without a page to try it in: what it allows, every browser can read, and quickly. */

const LONGEST = 300;
const MOST_STEPS = 12;
const MOST_HAS = 3;

const NAME = String.raw`(?:[a-zA-Z_]|[^\x00-\x7F])(?:[\w-]|[^\x00-\x7F]|\\[^\da-fA-F\n])*`;
const QUOTED = String.raw`"[^"\\\n]*"|'[^'\\\n]*'`;
const ATTRIBUTE = String.raw`\[\s*${NAME}\s*(?:[~|^$*]?=\s*(?:${NAME}|${QUOTED})\s*[isIS]?\s*)?\]`;
const STATE = "first-child|last-child|only-child|first-of-type|last-of-type|empty|enabled|disabled|checked|read-only|read-write|root";
const PART = `[#.]${NAME}|${ATTRIBUTE}|:(?:${STATE})(?![\\w-])`;
const STEP = `(?:(?:${NAME}|\\*)(?:${PART})*|(?:${PART})+)`;
const BETWEEN = String.raw`(?:\s*[>+~]\s*|\s+)`;
const PATH = `${STEP}(?:${BETWEEN}${STEP})*`;
const LIST = new RegExp(`^\\s*${PATH}(?:\\s*,\\s*${PATH})*\\s*$`);
const RELATIVE = new RegExp(`^\\s*(?:[>+~]\\s*)?${PATH}(?:\\s*,\\s*(?:[>+~]\\s*)?${PATH})*\\s*$`);
const STRING = new RegExp(QUOTED, "g");
const INNERMOST = /:(not|is|where|has|nth-child|nth-last-child|nth-of-type)\(([^()]*)\)/;
const COUNTED = /^\s*(?:odd|even|[+-]?\d*n?\s*(?:[+-]\s*\d+)?)\s*$/;
/** Stands for a part that was found good. */
const GOOD = ".x";
/** Branches of a list that take whatever there is. */
const EVERYTHING = /(?:^|,)\s*(?:\*|html|body|:root|div|span|p|input)\s*(?:,|$)/i;

/** Why this selector is not taken, as the end of a sentence that starts with it; null when it is fine. */
export function problemOfSelector(selector: string): string | null {
  if (selector.trim() === "") return "is empty";
  if (selector.length > LONGEST) return `is longer than ${LONGEST} characters`;
  const bare = selector.replace(STRING, '""');
  if ((bare.match(/:has\(/g) ?? []).length > MOST_HAS) return `looks inside (:has) more than ${MOST_HAS} times, which slows the page`;
  if ((bare.trim().match(/\s*[>+~]\s*|\s+/g) ?? []).length >= MOST_STEPS) return `has ${MOST_STEPS} steps or more, which slows the page`;
  return isReadable(bare) ? null : "is no CSS selector that every browser can read";
}

/** The same for a reply box, which is never just any element. */
export const problemOfComposer = (selector: string): string | null =>
  problemOfSelector(selector) ?? (EVERYTHING.test(selector) ? "would take any part of a page for a reply box" : null);

/** Functions are read from the inside out, each leaving a plain part in its place. */
function isReadable(bare: string): boolean {
  let rest = bare;
  for (let inner = INNERMOST.exec(rest); inner; inner = INNERMOST.exec(rest)) {
    const [whole, name = "", argument = ""] = inner;
    if (!isArgument(name, argument)) return false;
    rest = rest.replace(whole, () => GOOD);
  }
  return LIST.test(rest);
}

function isArgument(name: string, argument: string): boolean {
  if (name.startsWith("nth")) return COUNTED.test(argument) && argument.trim() !== "";
  return (name === "has" ? RELATIVE : LIST).test(argument);
}
