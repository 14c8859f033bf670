/** Puts findings aside as far as the agent wants, and brings them back; a rule that is switched off for good is the worker's matter. */
import type { CoachLink } from "../browser/coach-link.ts";
import { type Aside, afterReply, asideOf } from "../panel/aside.ts";
import type { Notice, PanelActions } from "../panel/state.ts";
import { type Desk, notify } from "./desk.ts";

/** What the next box of this page begins with. */
export interface AsideMemory {
  /** Rules that were switched off from this page. */
  rulesOff: readonly Aside[];
}

interface AsideHands {
  readonly coach: Pick<CoachLink, "switchRule" | "did">;
  readonly memory: AsideMemory;
  /** Ask the coach anew: it knows other rules now. */
  again(): void;
  repaint(): void;
}

export function asideActions(desk: Desk, { coach, memory, again, repaint }: AsideHands): Pick<PanelActions, "putAside" | "bringBack"> {
  const list = (aside: readonly Aside[]): void => {
    memory.rulesOff = afterReply(aside);
    desk.show({ aside });
    repaint();
  };
  const add = (aside: Aside): void => list([...desk.state.aside, aside]);
  const remove = (aside: Aside): void => list(desk.state.aside.filter((each) => each !== aside));
  const turn = ({ rule, title }: Aside, on: boolean, kept: () => void): void =>
    coach.switchRule({ rule, on }, (answer) => {
      const notice: Notice = answer.kind === "kept" ? { kind: on ? "rule-on" : "rule-off", title } : answer;
      if (answer.kind === "kept") kept();
      notify(desk, notice, desk.state.canUndo);
      if (answer.kind === "kept") again();
    });
  return {
    putAside(finding, reach) {
      const aside = asideOf(finding, reach);
      coach.did({ rule: finding.rule, deed: "put-aside" });
      if (reach === "always") turn(aside, false, () => add(aside));
      else add(aside);
    },
    bringBack(aside) {
      if (aside.reach === "always") turn(aside, true, () => remove(aside));
      else if (aside.reach === "clean") add({ ...aside, reach: "shown" });
      else remove(aside);
    },
  };
}
