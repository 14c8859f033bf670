/** Reply after reply through the demo helpdesk, by keys alone: suggestions taken and taken back at random, and the page's own text checked after each. */
import type {} from "../../assets/demo/receipt.ts";
import type {} from "../../assets/demo/zendesk.ts";
import type { Random } from "../fuzz/random.ts";
import type { Tab } from "../support/editor-pages.ts";
import { countLooks, focused, isAnswered, isExplained, isLookedAt, looksOf, plain, scene, textOf, until } from "./page-states.ts";

/** What is written, and in whose answer: made up, and found nowhere else, so that they can be searched for. */
export const CANARIES = ["zanzibarquill", "mirabelhonk", "Wilhelmina", "4417-0093"] as const;
const [THING, IN_CUSTOMER, NAME, TICKET] = CANARIES;

const SENTENCES = [
  `We can't refund the ${THING}, it's our policy.`,
  "You should have read the terms first.",
  "I'll look into it as soon as possible.",
  "Unfortunately that is not possible.",
  "I'm sorry for the inconvenience.",
  "That's not our department.",
  "Calm down, mistakes were made.",
  `I've asked the warehouse to look for the ${THING} today.`,
  "As I already told you, we don't ship there.",
  "There is nothing I can do about the delay.",
];
/** Where the reply box and the Send control of each view are. */
const VIEWS = {
  zendesk: { box: '[data-test-id="omnicomposer-rich-text-ckeditor"]', send: '[data-test-id="submit_button-button"]' },
  plain: { box: "#reply", send: "#send" },
} as const;
type View = keyof typeof VIEWS;

const MOST_TAKEN = 3;
/** Rows that are looked at for something to apply. */
const ROWS = 4;

export interface Sitting {
  readonly url: string;
  /** All that are to be written, by whoever writes into the same tally. */
  readonly replies: number;
  /** Replies in one page before it is opened anew, in the other view. */
  readonly inOnePage: number;
  readonly random: Random;
  readonly tally?: Tally;
  /** Aborted when time is up: the reply that is being written is the last. */
  readonly over?: AbortSignal;
  /** Hears of each reply. */
  told?(tally: Tally): void | Promise<void>;
}
export interface Tally {
  /** Each has its own number, from 0. */
  begun: number;
  replies: number;
  taken: number;
  undone: number;
  /** Times that the coach had no suggestion. */
  silent: number;
  /** Suggestions for a draft that had changed meanwhile: nothing was written, and the panel said so. */
  late: number;
  /** What was written otherwise than it was offered, in words. */
  readonly wrong: string[];
  /** What was sent otherwise than it stood in the box, and replies that went no further. */
  readonly lost: string[];
}

export const emptyTally = (): Tally => ({ begun: 0, replies: 0, taken: 0, undone: 0, silent: 0, late: 0, wrong: [], lost: [] });

/** A browser that goes no further would lose all the rest at once. */
const MOST_LOST_IN_A_ROW = 3;

/** Writes replies in `tab`. Whatever goes wrong is in the tally; a page that goes no further is opened anew, a browser is given up. */
export async function writeReplies(tab: Tab, sitting: Sitting): Promise<Tally> {
  const { url, replies, inOnePage, random, told, over, tally = emptyTally() } = sitting;
  let view: View = random.pick(["zendesk", "plain"]);
  for (let left = 0, lost = 0; tally.begun < replies && lost < MOST_LOST_IN_A_ROW && !over?.aborted; left--) {
    const number = tally.begun++;
    try {
      if (left <= 0) {
        left = inOnePage;
        view = view === "plain" ? "zendesk" : "plain";
        await sitDown(tab, url, view);
      }
      await reply(tab, view, random, tally, number);
      lost = 0;
    } catch (error) {
      tally.lost.push(`reply ${number}: ${error}`);
      left = 0;
      lost += 1;
    }
    tally.replies += 1;
    await told?.(tally);
  }
  return tally;
}

async function sitDown(tab: Tab, url: string, view: View): Promise<void> {
  await tab.go("about:blank");
  await tab.go(`${url}/${view}.html#101`);
  await until(tab, () => document.body.dataset.ready === "101", null);
  await tab.evaluate(countLooks);
  await tab.evaluate((words) => {
    const messages = document.querySelectorAll<HTMLElement>(
      "[data-reply-coach-customer], [type='end-user'] [data-test-id='omni-log-message-content']",
    );
    const newest = [...messages].findLast((each) => each.offsetWidth > 0);
    if (newest) newest.textContent = words;
  }, `Where is my ${IN_CUSTOMER}? I am furious. My ticket is ${TICKET}. ${NAME}`);
}

async function reply(tab: Tab, view: View, random: Random, tally: Tally, number: number): Promise<void> {
  const { box, send } = VIEWS[view];
  await tab.evaluate(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.offsetWidth > 0)?.focus(),
    box,
  );
  const draft = Array.from({ length: 1 + random.below(3) }, () => random.pick(SENTENCES)).join(" ");
  await tab.type(`Hello ${NAME}, ${draft}`);
  await until(tab, () => document.querySelector("reply-coach")?.getAttribute("data-state") === "coached", null);
  for (let left = 1 + random.below(MOST_TAKEN); left > 0; left--) if (!(await take(tab, random, tally))) break;
  await tab.press("Control+End");
  await tab.type(` Number ${number}.`);
  const last = await textOf(tab);
  if (!last.includes(`Number ${number}.`)) tally.lost.push(`what was typed after a suggestion: ${last}\n${await tab.evaluate(scene)}`);
  await tab.evaluate(
    (selector) => [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.offsetWidth > 0)?.focus(),
    send,
  );
  await tab.press("Enter");
  await until(tab, () => document.querySelector("#sent") !== null && (window.demoText?.() ?? "").trim() === "", null);
  const sent = plain(await tab.evaluate(() => document.querySelector("#sent")?.textContent ?? ""));
  if (sent !== last) tally.lost.push(`stood: ${last}\nsent: ${sent}`);
  await tab.evaluate(() => document.querySelector("#sent")?.closest(".receipt")?.remove());
  await until(tab, () => document.querySelector("reply-coach")?.getAttribute("data-state") !== "coached", null);
}

/** Takes one suggestion by keys, and every other time takes it back; false where there is none. */
async function take(tab: Tab, random: Random, tally: Tally): Promise<boolean> {
  const before = await textOf(tab);
  await tab.press("Alt+Shift+K");
  for (let down = random.below(3); down > 0; down--) await tab.press("ArrowDown");
  if (random.next() < 0.3) await tab.press("ArrowRight");
  const offered = await offeredAt(tab);
  if (offered === undefined) {
    tally.silent += 1;
    await tab.press("Escape");
    return false;
  }
  const looks = await looksOf(tab);
  await tab.press("Enter");
  await until(tab, isAnswered, before, false);
  const after = await textOf(tab);
  if (after === before) {
    const said = await tab.evaluate(isExplained);
    if (said) tally.late += 1;
    else tally.wrong.push(`nothing happened: ${offered}\nin: ${before}\n${await tab.evaluate(scene)}`);
    await tab.press("Escape");
    return true;
  }
  tally.taken += 1;
  if (!isOnly(before, after, plain(offered))) tally.wrong.push(`offered: ${offered}\nbefore: ${before}\nafter: ${after}`);
  await until(tab, isLookedAt, looks);
  if (random.next() < 0.5) return true;
  await tab.press("Control+z");
  await until(tab, (was) => (window.demoText?.() ?? "").replace(/\s+/g, " ").trim() === was, before, false);
  tally.undone += 1;
  if ((await textOf(tab)) !== before)
    tally.wrong.push(`offered: ${offered}\ntaken: ${after}\nundone: ${await textOf(tab)}\nbefore: ${before}\n${await tab.evaluate(scene)}`);
  return true;
}

/** What the focus offers to apply, or the next row below that offers anything. */
async function offeredAt(tab: Tab): Promise<string | undefined> {
  for (let left = ROWS; left > 0; left--) {
    // What a key changes is drawn by the frame after the next.
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const offered = /^Apply: (.*)$/s.exec(await tab.evaluate(focused))?.[1];
    if (offered !== undefined) return offered;
    await tab.press("ArrowDown");
  }
  return undefined;
}

/** Whether `after` is `before` with one stretch of it replaced by what was offered, and nothing else; a removal has no words of its own. */
export function isOnly(before: string, after: string, offered: string): boolean {
  const bare = before.replace(/\s/g, "");
  const [changed, words] = [after.replace(/\s/g, ""), offered.replace(/\s/g, "")];
  for (const put of [words, ""]) {
    for (let at = changed.indexOf(put); at >= 0 && at <= changed.length; at = changed.indexOf(put, at + 1)) {
      const [head, tail] = [changed.slice(0, at), changed.slice(at + put.length)];
      if (bare.startsWith(head) && bare.endsWith(tail) && head.length + tail.length <= bare.length) return true;
      if (at === changed.length) break;
    }
  }
  return false;
}
