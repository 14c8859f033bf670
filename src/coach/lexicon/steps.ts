/** What a customer can do with hands, keys and papers when told how: verbs that begin an instruction. */
import { group, type Shown } from "./group.ts";

export const STEPS = {
  step: group(
    "open, click, tap, press, hold, turn, unplug, plug, enter, type, scroll, choose, select, pick, hit, dial, scan, bring, show, set, fill, sign, restart, reboot, switch, rename, attach, upload, download, export, import, print, tick, untick, check, uncheck, drop, drag, copy, paste, delete, remove, clear, reset, refresh, update, install, uninstall, reinstall, connect, disconnect, reconnect, pair, unpair, charge, log, save, run, start, stop, close, quit, exit, lift, twist, slide, swipe, pull, push, peel, fold, cut, wipe, rinse, wash, soak, dry, shake, stir, mix, warm, heat, cool, rest, wear, tighten, loosen, screw, unscrew, drain, bleed, top, pour, measure, weigh, count, note, mark, photograph, snap, film, put, keep, leave, take, use, add, look, find, follow, walk, head, hop, go, come, skip, wait, pop, hand, quote, text, write, reply, send, search, filter, sort, map, replace, swap, change, try, point, aim, store, freeze, lock, unlock, ignore, accept, allow, approve, enable, disable, activate, park, board, start, collect, grab, cover, lay, let, rotate, flip, insert, empty, prop, tape, clip, wrap, pack, post, bin, recycle, cycle, power, zoom, view, expand, sync, match, compare, line, book, read, give, state, include, book, pay, renew, split, dial, ask, order, borrow, lower, raise, shift, move, make, test, tell, confirm, get, stick",
    "go to, click on, log in, log out, sign in, sign out, hold down, switch off, switch on, turn on, turn off, plug in, fill in, fill out, scroll down, look for, double-click, right-click, long press, long-press, back up, power off, power cycle",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  step: {
    examples: ["[Unplug] the base.", "[Log in] with the new key."],
    nearMisses: ["Hope this helps.", "Understand that this is final."],
  },
};
