/** Every word of the welcome page, in one place. */
import { around, type Say } from "../words/say.ts";

const vocabulary = (say: Say) => ({
  /** The language these words are in, and the way it runs. */
  language: say.language,
  direction: say("direction"),
  product: say("name"),
  title: say("welcome_title"),
  heading: say("welcome_heading"),
  lead: say("welcome_lead"),
  try: say("welcome_try"),
  tryHow: say("welcome_tryHow"),
  wrote: (name: string) => say("welcome_wrote", { name }),
  yourReply: say("welcome_yourReply"),
  privacy: say("welcome_privacy"),
  promises: [say("welcome_privacySent"), say("welcome_privacyKept"), say("welcome_privacyPerson")],
  begin: say("welcome_begin"),
  pin: say("welcome_pin"),
  open: say("welcome_open"),
  keys: around(say, "welcome_keys", "shortcut"),
  noKeys: say("welcome_noKeys"),
  options: say("welcome_options"),
});

/** The page's words. There once somebody has said which language to speak. */
export let words: ReturnType<typeof vocabulary>;

/** From now on the page speaks with `say`. */
export function speak(say: Say): void {
  words = vocabulary(say);
}
