/** Whether an editable element can be a reply box at all: not read-only, not a search or code field, not opted out. */

const NEVER = [
  "[readonly]",
  "[disabled]",
  '[aria-readonly="true"]',
  '[aria-disabled="true"]',
  '[role="combobox"]',
  '[role="searchbox"]',
  '[aria-autocomplete="list"]',
  '[data-gramm="false"]',
  '[data-enable-grammarly="false"]',
  '[data-reply-coach="off"]',
  '[data-reply-coach="off"] *',
].join(",");

/** `spellcheck="false"` is no opt-out: chat products set it on their reply boxes. */
export const isReplyField = (root: HTMLElement): boolean => !root.matches(NEVER);
