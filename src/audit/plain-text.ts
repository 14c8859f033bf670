/** A macro's text as it would be sent: markup becomes lines, and a placeholder for a name becomes a name. */

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ndash: "-",
  mdash: "-",
};
const IS_MARKUP = /<(?:p|br|div|ul|ol|li|span|a|b|i|strong|em|h\d|table)\b[^<>]{0,400}>/i;

/** "{{ticket.requester.first_name}}", "%{customer name}", "[[contact.name]]": helpdesks write it in their own ways. */
const NAME_SLOT = /(?:\{\{|%\{|\[\[)[^{}[\]\n]{0,80}name[^{}[\]\n]{0,80}(?:\}\}|\}|\]\])/gi;
/** Stands for whoever it will be. */
const SOMEBODY = "Maria";

export function plainText(text: string): string {
  const lines = IS_MARKUP.test(text) ? withoutMarkup(text) : text;
  return lines.replace(NAME_SLOT, SOMEBODY);
}

const withoutMarkup = (html: string): string =>
  html
    .replace(/\s*\n\s*/g, " ")
    .replace(/<(?:br|hr)\b[^<>]{0,400}>/gi, "\n")
    .replace(/<\/(?:p|div|h\d|tr|ul|ol)>/gi, "\n\n")
    .replace(/<\/li>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, "")
    .replace(/&(#?\w{2,8});/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? (name === "#39" ? "'" : all))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
