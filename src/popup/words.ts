/** Every word the popup says, in one place. */
import type { PageReport } from "../browser/page-report.ts";
import { managedSentence } from "../words/managed.ts";
import type { Say } from "../words/say.ts";
import type { TabState } from "./states.ts";

interface Told {
  readonly title: string;
  readonly text: string;
}

function here(say: Say, { state, known, product: name }: PageReport): Told {
  const product = known ? name : say("popup_thisSite");
  switch (state) {
    case "coaching":
      return { title: say("popup_coaching", { product }), text: say("popup_coachingWhy") };
    case "waiting":
      return { title: say("popup_waiting", { product }), text: say("popup_waitingWhy") };
    case "lost":
      return { title: say("popup_lost"), text: say("popup_lostWhy", { product }) };
    case "stuck":
      return { title: say("popup_stuck"), text: say("popup_stuckWhy", { product }) };
  }
}

function stateIn(say: Say, state: TabState): Told {
  switch (state.kind) {
    case "closed":
      return { title: say("popup_closed"), text: say("popup_closedWhy") };
    case "not-here":
      return { title: say("popup_notHere"), text: say("popup_notHereWhy", { host: state.host }) };
    case "reload":
      return { title: say("popup_reloadTitle"), text: say("popup_reloadWhy") };
    case "off":
      return { title: say("popup_off"), text: say("popup_offWhy", { host: state.host }) };
    case "snoozed":
      return { title: say("popup_snoozed", { time: clock(say, state.until) }), text: say("popup_snoozedWhy") };
    case "managed-off":
      return { title: say("popup_managedOff"), text: managedSentence(say, state.by) };
    case "hidden":
      return { title: say("popup_hidden"), text: say("popup_hiddenWhy") };
    case "here":
      return here(say, state.report);
  }
}

const clock = ({ language }: Say, time: number): string =>
  new Date(time).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });

const vocabulary = (say: Say) => ({
  /** The language these words are in, and the way it runs. */
  language: say.language,
  direction: say("direction"),
  name: say("name"),
  state: (state: TabState) => stateIn(say, state),
  turnOn: (host: string) => say("popup_turnOn", { host }),
  turnOff: (host: string) => say("popup_turnOff", { host }),
  reload: say("popup_reload"),
  snooze: say("popup_snooze"),
  wake: say("popup_wake"),
  show: say("popup_show"),
  forget: say("popup_forget"),
  counted: say("popup_numbers"),
  whatWasSent: say("popup_numbersMore"),
  copyReport: say("popup_copyReport"),
  copied: say("popup_copied"),
  notCopied: say("popup_notCopied"),
  unsaved: say("popup_unsaved"),
  newer: say("kept_newer"),
  ruleBook: say("popup_ruleBook"),
  privacy: say("popup_privacy"),
});

/** The popup's words. There once somebody has said which language to speak. */
export let words: ReturnType<typeof vocabulary>;

/** From now on the popup speaks with `say`. */
export function speak(say: Say): void {
  words = vocabulary(say);
}
