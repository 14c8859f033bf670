/** How much of the panel is shown in one box: as the agent last wanted it on this site, here or in another tab. */
import type { PanelSize } from "../panel/state.ts";
import type { Desk } from "./desk.ts";
import { followKept, keepHere } from "./kept-here.ts";

/** What the next box of this page begins with. */
export interface SizeMemory {
  /** Null until it is known. */
  size: PanelSize | null;
}

/** Shows what is kept, now and whenever it changes; returns what the agent changes it with. `changed` is called after each change. */
export function keepSize(desk: Desk, memory: SizeMemory, changed: () => void, signal: AbortSignal): (size: PanelSize) => void {
  const show = (size: PanelSize): void => {
    memory.size = size;
    desk.show({ size });
    changed();
  };
  followKept("size", (size) => show(size ?? memory.size ?? "panel"), signal);
  return (size) => {
    show(size);
    void keepHere("size", size);
  };
}
