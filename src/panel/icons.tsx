/** The panel's few icons, drawn inline in the current text colour; always decoration, never the only sign of a meaning. */
import type { JSX } from "preact";

function icon(drawing: JSX.Element): () => JSX.Element {
  return () => (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {drawing}
    </svg>
  );
}

export const Tick = icon(<path d="M3.5 8.5l3 3 6-7" />);
export const OpenCircle = icon(<circle cx="8" cy="8" r="4.75" />);
export const TickCircle = icon(
  <>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M5.5 8.3l1.8 1.8 3.3-4" />
  </>,
);
export const Chevron = icon(<path d="M6 4l4 4-4 4" />);
export const Fold = icon(<path d="M4 6l4 4 4-4" />);
export const Unfold = icon(<path d="M4 10l4-4 4 4" />);
export const Cross = icon(<path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />);
export const Dots = icon(<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />);
export const EnterKey = icon(<path d="M12.5 4v4a1.5 1.5 0 0 1-1.5 1.5H4M6.5 7L4 9.5 6.5 12" />);
export const CopySheets = icon(
  <>
    <rect x="5.75" y="5.75" width="7" height="7.5" rx="1.5" />
    <path d="M3.25 10V4.25a1.5 1.5 0 0 1 1.5-1.5H10" />
  </>,
);
export const Flag = icon(<path d="M4 13.5v-11M4 3h8l-1.8 2.75L12 8.5H4" />);
export const Bubble = icon(
  <path d="M3 4.75A1.75 1.75 0 0 1 4.75 3h6.5A1.75 1.75 0 0 1 13 4.75v4A1.75 1.75 0 0 1 11.25 10.5H7L4 13v-2.7A1.75 1.75 0 0 1 3 8.75z" />,
);
export const Lock = icon(
  <>
    <rect x="3.75" y="7.25" width="8.5" height="6" rx="1.5" />
    <path d="M5.5 7V5.5a2.5 2.5 0 0 1 5 0V7" />
  </>,
);
export const Alert = icon(
  <>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 5v3.5M8 10.75v.25" />
  </>,
);
export const Reload = icon(<path d="M12.75 8a4.75 4.75 0 1 1-1.4-3.4M12.75 2.75v2.5h-2.5" />);
