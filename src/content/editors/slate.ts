/** Slate: Help Scout. It hears of a selection only now and then, so nothing that relies on one is safe. */
import type { Editor } from "./editor.ts";

export const slate: Editor = {
  name: "slate",
  matches: (root) => root.matches("[data-slate-editor]"),
  history: "own",
  drawsLate: true,
  strategies: { chromium: ["beforeinput"], firefox: ["command"] },
};
