/** What each key does in the panel; every key pressed in it comes here, and none of them reaches the page. */
import type { ListKeys } from "./Findings.tsx";
import type { PanelActions } from "./state.ts";

/** Where a key was pressed: the finding it is in (-1 for none), and whether the panel reads from right to left. */
export interface Pressed {
  readonly key: string;
  readonly index: number;
  readonly rtl: boolean;
}

/**
 * Does what a key stands for; says whether it did anything. Up and Down move between suggestions, Left and Right between wordings,
 * N or Delete puts one aside, U undoes, Escape goes back to the draft. Enter and Space are left to the focused button.
 */
export function press({ key, index, rtl }: Pressed, list: ListKeys | null, actions: PanelActions, canUndo: boolean): boolean {
  if (key === "Escape") return did(actions.backToDraft);
  if (key === "u" || key === "U") return canUndo && did(actions.undo);
  if (!list || list.count === 0) return false;
  const target = moveTo(key, index, list.count);
  if (target !== null) return did(() => list.goTo(target));
  if (index < 0) return false;
  if (key === "ArrowRight" || key === "ArrowLeft") return did(() => list.turn(index, (key === "ArrowRight") === rtl ? -1 : 1));
  return (key === "n" || key === "N" || key === "Delete") && did(() => list.notNow(index));
}

/** The finding that a key leads to; null when the key does not move. */
function moveTo(key: string, index: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(index + 1, count - 1);
  if (key === "ArrowUp") return Math.max(index - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** For what always counts as done. */
function did(act: () => void): true {
  act();
  return true;
}
