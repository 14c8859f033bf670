/** What one session has on its desk: the only state of a reply box's life, and how it gets onto the screen. */
import type { Notice, PanelState } from "../panel/state.ts";
import type { Reading } from "./editors/editor.ts";
import { comparable } from "./editors/read-back.ts";
import type { ReplyBox } from "./sites/site.ts";
import { asField, read } from "./text-map.ts";

export interface Desk {
  /** The box as the site saw it at the last look. */
  box: ReplyBox;
  /** The draft as it was last read; null once it may have changed. See `draftNow`. */
  reading: Reading | null;
  /** The draft that the assessment on screen is about. */
  assessed: string;
  /** The whole draft before and after our last write, while it can be taken back, where the caret was before, and whose suggestion it was. */
  written: { readonly before: string; readonly after: string; readonly caret: number; readonly rule: string } | null;
  /** The draft when the notice was put up; a notice is about one state of the draft and goes with it. */
  noticed: string;
  state: PanelState;
  show(change: Partial<PanelState>): void;
}

/** A desk whose every change is drawn with `draw`. */
export function openDesk(box: ReplyBox, state: PanelState, draw: (state: PanelState) => void): Desk {
  const desk: Desk = {
    box,
    reading: null,
    assessed: "",
    written: null,
    noticed: "",
    state,
    show(change) {
      desk.state = { ...desk.state, ...change };
      draw(desk.state);
    },
  };
  return desk;
}

/** The draft as it stands: read once, and anew only when something in the box has changed since. Scripts set a field's value unheard. */
export function draftNow(desk: Desk): Reading {
  const { root, site } = desk.box;
  if (!desk.reading || asField(root)) desk.reading = read(root, site.exclude);
  return desk.reading;
}

/** What to change when the draft is now `text`: nothing while it is as it was when the notice was put up. */
export function quieted({ noticed }: Desk, text: string): Partial<PanelState> {
  return comparable(text) === comparable(noticed) ? {} : { notice: null, canUndo: false };
}

/** Says what became of the last act, until the draft changes. */
export function notify(desk: Desk, notice: Notice, canUndo = false): void {
  desk.noticed = draftOf(desk);
  desk.show({ notice, canUndo });
}

/** The draft at this moment. */
export const draftOf = ({ box: { root, site } }: Desk): string => read(root, site.exclude).text;
