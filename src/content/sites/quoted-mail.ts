/** How mail programs mark what is not the writer's own words; their markup survives inside helpdesks. */

/** Quoted history. Outlook marks only where it begins, and prefixes ids with `x_` each time a mail is nested. */
export const QUOTED_MAIL: readonly string[] = [
  "blockquote",
  ".gmail_quote",
  ".gmail_quote_container",
  ".gmail_attr",
  ".yahoo_quoted",
  ".moz-cite-prefix",
  '[id$="appendonsend"]',
  '[id$="appendonsend"] ~ *',
  '[id$="divRplyFwdMsg"]',
  '[id$="divRplyFwdMsg"] ~ *',
];

export const SIGNATURES: readonly string[] = [
  ".gmail_signature",
  ".gmail_signature_prefix",
  '[data-smartmail="gmail_signature"]',
  '[data-signature="true"]',
  '[id$="Signature"]',
  '[id*="ms-outlook-mobile-signature"]',
  ".moz-signature",
  "div.signature",
];
