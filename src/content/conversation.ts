/** Which conversation a page shows, as its address names it: so that a second reply to one customer is told from one to another. */

/** A number, a key such as SUP-12, or a long word that nobody would call a folder. */
const ID = /^(?:\d+|(?=.*\d)[\w-]{5,}|[\w-]{16,})$/;

/** The page's origin and its ticket's id: from the hash where it names a place, else from the path. Null where no id stands there. */
export function conversationOf(address: string): string | null {
  const { origin, pathname, hash } = new URL(address);
  const id = (hash.length > 1 ? hash : pathname)
    .split(/[^\w-]+/)
    .filter((word) => ID.test(word))
    .at(-1);
  return id === undefined ? null : `${origin} ${id}`;
}
