/** Draws the panel in every state, or in those that the address names (`?only=a,b`), in the language that it names (`&language=de`), on a page whose own CSS means it no good. */
import { mountPanel } from "../../../src/panel/mount.tsx";
import type { PanelActions } from "../../../src/panel/state.ts";
import { speak } from "../../../src/panel/words.ts";
import { speaker } from "../../../src/words/say.ts";
import { MESSAGES } from "../every-language.ts";
import { lookUpIn } from "../look-up.ts";
import { QUESTIONS, SAMPLES } from "./samples.ts";

const done: string[] = [];
Object.assign(window, { done });
const note = (what: string) => () => void done.push(what);
const actions: PanelActions = {
  apply: (_, { text }) => void done.push(`apply ${text}`),
  copy: (text) => void done.push(`copy ${text}`),
  putAside: ({ rule }, reach) => void done.push(`put aside ${rule} ${reach}`),
  bringBack: ({ rule }) => void done.push(`bring back ${rule}`),
  undo: note("undo"),
  pointAt: () => {},
  goTo: note("go to"),
  fillIn: note("fill in"),
  openRule: (rule) => void done.push(`open ${rule}`),
  tooSoon: note("too soon"),
  resize: (size) => void done.push(`resize ${size}`),
  backToDraft: note("back"),
  answer: (send) => void done.push(send ? "send anyway" : "go back"),
  retry: note("retry"),
};

const asked = new URLSearchParams(location.search);
speak(speaker(lookUpIn(MESSAGES[asked.get("language") ?? "en"] ?? {})));
const only = asked.get("only")?.split(",") ?? Object.keys(SAMPLES);
if (asked.has("rtl")) document.documentElement.dir = "rtl";
for (const name of only) {
  const state = SAMPLES[name] ?? QUESTIONS[name];
  if (!state) throw new Error(`No such sample: ${name}`);
  const host = document.createElement("reply-coach");
  host.dataset.sample = name;
  // In the gallery they stand in the grid instead of floating beside a box.
  host.style.cssText = "position: static !important; width: auto !important";
  host.dataset.side = "right";
  document.querySelector("main")?.append(host);
  mountPanel(host, new AbortController().signal).update(state, actions);
}
