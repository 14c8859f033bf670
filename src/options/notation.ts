/** Cuts the notations of the rules into pieces to draw: [flagged words] of an example, [blanks] and {slots} of a rewrite. */

export interface Piece {
  readonly kind: "text" | "flagged" | "blank" | "slot";
  readonly text: string;
}

function cut(text: string, notation: RegExp, special: (match: RegExpMatchArray) => Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(notation)) {
    pieces.push({ kind: "text", text: text.slice(at, match.index) }, special(match));
    at = match.index + match[0].length;
  }
  return [...pieces, { kind: "text" as const, text: text.slice(at) }].filter((piece) => piece.text !== "");
}

/** "No, [it's our policy]." with its flagged words apart; "[[day]]" flags the words "[day]". */
export const exampleIn = (example: string): readonly Piece[] =>
  cut(example, /\[(\[[^\]]+\]|[^[\]]+)\]/g, ([, words = ""]) => ({ kind: "flagged", text: words }));

/** An example as it would stand in a reply: without the brackets around the flagged words. */
export const plainExample = (example: string): string =>
  exampleIn(example)
    .map((piece) => piece.text)
    .join("");

/** "I'll {deed} by [day]." with blanks as "[day]" and slots by their name: "deed", whatever stands in for it aside. */
export const rewriteIn = (template: string): readonly Piece[] =>
  cut(template, /(\[[^[\]]+\])|\{([a-z-]+)(?:\|[^{}]*)?\}/g, ([, blank, slot = ""]) =>
    blank === undefined ? { kind: "slot", text: slot } : { kind: "blank", text: blank },
  );
