/** A password, a PIN or a key to a system, written out. */

import type { Rule } from "../../rule.ts";
import { scanLines, spansOf } from "../../scan.ts";

const ID = "password-or-key";

const QUOTED = `"[^"\\n]{3,60}"|'[^'\\n]{3,60}'`;
/** "Your password for the portal is …", "pwd: …", "changed the password to …": and what follows. */
const PASSWORD = new RegExp(
  `\\b(?:pass ?word|pwd|pass ?code|pass ?phrase|pw)\\b(?: (?:for|on|of)(?: [\\w.'@-]{1,30}){1,4}?)?(?:\\s?(?:[:=]|->|=>)|(?: has been| have been)?(?: re)?(?:set)? (?:is|was|will be|to|as)(?: now| currently| be)?:?)\\s{1,3}?(?<found>${QUOTED}|\\S{4,60})`,
  "dgi",
);
const ASSIGNED = /\b(?:password|passwd|pwd|passphrase)[=:](?<found>\S{4,60})/dgi;
const PIN = /\b(?:your|the|new|temporary) (?:[a-z-]{1,20} )?pin (?:is|was|will be|:)(?: now)?:? ?(?<found>\d{4})\b(?!\d| ?-?digits?)/dgi;
/** Keys that say by their form whose they are. */
const KEY = new RegExp(
  [
    "(?:sk|rk)_live_\\w{16,}",
    "sk-(?:ant-|proj-)?[\\w-]{20,}",
    "(?:AKIA|ASIA)[0-9A-Z]{16}",
    "gh[opsur]_\\w{36}",
    "github_pat_\\w{22,}",
    "glpat-[\\w-]{20}",
    "xox[abprs]-[\\w-]{10,}",
    "AIza[\\w-]{35}",
    "SG\\.[\\w-]{16,}\\.[\\w-]{16,}",
    "shp(?:at|ss|ca|pa)_[0-9a-f]{32}",
    "npm_\\w{36}",
    "eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}",
    "-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----",
    "https?://[^\\s/:@]{1,60}:[^\\s/:@]{3,60}@[\\w.-]+",
  ]
    .map((form) => `(?<![\\w-])${form}`)
    .join("|"),
  "dg",
);
const NAMED_KEY =
  /\b(?:api[ _-]?key|access[ _-]?(?:key|token)|client[ _-]?secret|secret[ _-]?(?:key|token)|auth(?:entication)?[ _-]?token|bearer)\b(?: is)?\s?(?:[:=]|->)?\s?["']?(?<found>[\w+/=.~-]{16,200})/dgi;

const INSTEAD = /\b(?:e\.g|for example|for instance|such as|example|like this|similar to)\b/i;
/** Masked, a place holder, an address, or a word about passwords ("8-character", "2-factor"). */
const NO_SECRET = /^(?:[[{<(]|\*+$|\u2022+$|x+$|\.+$|_+$|https?:|www\.|\S+@\S+\.\w+$|\d+-[a-z]+|.*example)/i;

const bare = (value: string): string => value.replace(/^["']|["'.,;:!?)]+$/g, "");

/** A made-up word: letters with digits or signs among them. "Reset", "case-sensitive" and "I've" are words. */
function isMadeUp(written: string): boolean {
  const value = bare(written);
  if (value.length < 4 || NO_SECRET.test(value)) return false;
  return /\p{L}/u.test(value) && /[\d!@#$%^&*+=?~_]/.test(value);
}
const counts = ({ groups, input, index, 0: whole }: RegExpExecArray): boolean =>
  !INSTEAD.test(input.slice(0, index)) && isMadeUp(groups?.found ?? whole);
const isKey = (match: RegExpExecArray): boolean => !match[0].includes("EXAMPLE");

/** Without one of these there is nothing to look for. */
const WORTH =
  /pass|pwd|\bpw\b|\bpin\b|key|token|secret|bearer|sk[-_]|rk_|AKIA|ASIA|gh[opsur]_|_pat_|glpat|xox|AIza|SG\.|shp|npm_|eyJ|:\/\//i;

function secretsIn(line: string) {
  if (!WORTH.test(line)) return [];
  const found = [
    ...spansOf(line, KEY, isKey),
    ...[PASSWORD, ASSIGNED, NAMED_KEY].flatMap((pattern) => spansOf(line, pattern, counts)),
    ...spansOf(line, PIN),
  ];
  // "API key: sk_live_…" is one find.
  return found.filter((span, i) => !found.slice(0, i).some((other) => span.start < other.end && other.start < span.end));
}

export const passwordOrKey: Rule = {
  id: ID,
  dimension: "ownership",
  kind: "slip",
  weight: 0,
  serious: true,
  title: "A password or key is written out",
  why: "Whoever reads this message later can use it: take it out, and let them set one of their own.",
  source: "NIST SP 800-63B (2017), 5.1: a secret is known to its owner alone",
  judge: scanLines(ID, secretsIn),
  examples: ["Your new password is [Tulip-4821!]."],
  nearMisses: ["I've reset your password; please choose a new one."],
  cases: {
    found: [
      { draft: "Your new password is Tulip-4821!" },
      { draft: "I've changed the password to spring2026 for you." },
      { draft: "Login: dana\nPassword: hunter2" },
      { draft: "pwd: Xk29!pq" },
      { draft: "The password for the client portal is 'Blue7Lamp'." },
      { draft: "Your temporary PIN is 4821." },
      { draft: "Please use this API key: 9f8b7c6d5e4f3a2b1c0d." },
      { draft: "The key is sk_live_4eC39HqLyjWDarjtT1zdp7dc." },
      { draft: "Our token is ghp_16C7e42F292c6912E7710c838347Ae178B4a." },
      { draft: "You can get it at https://admin:Lamp99@files.lamps.test/export." },
      { draft: "-----BEGIN RSA PRIVATE KEY-----" },
    ],
    quiet: [
      { draft: "Your password is reset, and the link is in your inbox." },
      { draft: "Your password is case-sensitive." },
      { draft: "Your password is expired." },
      { draft: "The password has to be at least 8 characters long." },
      { draft: "Your password is protected by 2-factor sign-in." },
      { draft: "Please choose a long password, for example: Tulip-4821!" },
      { draft: "Password: ********" },
      { draft: "Password: [your password]" },
      { draft: "Password: the one you chose." },
      { draft: "Here is the link for a new password: https://lamps.test/reset/a1b2c3." },
      { draft: "I've sent the password to dana2@example.com." },
      { draft: "Your PIN code area is 560001, so delivery takes two days." },
      { draft: "The PIN is the 4 digits that you chose." },
      { draft: "Your licence key is in the mail from our shop." },
      { draft: "Set AWS_KEY to AKIAIOSFODNN7EXAMPLE in the file." },
      { draft: "Press the key F5 to reload the page." },
    ],
  },
};
