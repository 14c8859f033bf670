/** How mail programs mark what is not the writer's own words, besides the marks that reading leaves out in any product. */

/** Outlook marks only where history begins, and prefixes ids with `x_` each time a mail is nested. */
export const QUOTED_MAIL: readonly string[] = [
  '[id$="appendonsend"]',
  '[id$="appendonsend"] ~ *',
  '[id$="divRplyFwdMsg"]',
  '[id$="divRplyFwdMsg"] ~ *',
  '[id$="Signature"]',
  '[id*="ms-outlook-mobile-signature"]',
  "div.signature",
];
