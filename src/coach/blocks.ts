/** Remembers how blocks of text (paragraphs with the blank line behind them) were cut into sentences, so that an edit costs its own block. */
import { kept } from "./kept.ts";

/** Blocks whose sentences are kept. */
const MOST_KEPT = 2000;
/** A block that begins plainly takes nothing to the block before it. */
const BLOCK = /\n\n(?=[\p{L}\p{N}])/u;
/** What can bind sentences together across blocks: quotation marks and brackets. */
const BINDING = /["()[\]{}\u00AB\u00BB]|[^\u0000-\u024F]/u;
/** Chinese and Japanese full stops change how the whole text is cut. */
const UNSPACED_STOP = /[\u3002\uFF01\uFF1F\uFF61]/;
/** A bond reaches no further than two sentences. */
const REACH = 2;

/** Blocks that may be cut by themselves, whose concatenation is the text: those that bonds could join stay together. */
export function blocksOf(text: string): string[] {
  if (UNSPACED_STOP.test(text)) return [text];
  const parts = text.split(BLOCK).map((part, i, all) => (i < all.length - 1 ? `${part}\n\n` : part));
  const blocks: string[] = [];
  let bound = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const binds = BINDING.test(part);
    if (binds && i - bound <= REACH) {
      blocks.push(blocks.splice(from).join("") + part);
    } else {
      if (binds) from = blocks.length;
      blocks.push(part);
    }
    if (binds) bound = i;
  }
  return blocks;
}

/** The same cut as `split`'s, block by block. */
export function inBlocks(split: (text: string) => string[]): (text: string) => string[] {
  const known = kept(split, MOST_KEPT);
  return (text) => blocksOf(text).flatMap(known);
}
