/** The shape of what is audited: a reply or a macro out of a file, with its name and its line. */
import type { Channel } from "../coach/assessment.ts";

export interface Reply {
  /** What the file calls it; "row 12" where it has no name. */
  readonly name: string;
  /** The line of the file that it begins in, from 1. */
  readonly line: number;
  readonly text: string;
  readonly customer?: string;
  readonly channel?: Channel;
}

/** A row that is none. */
export interface BadRow {
  readonly line: number;
  readonly problem: string;
}

export type Row = Reply | BadRow;
export const isBad = (row: Row): row is BadRow => "problem" in row;

/** Reads a file piece by piece; what it keeps in memory is one row. */
export interface RowReader {
  /** The rows that end in this piece. */
  read(piece: string): readonly Row[];
  /** What is left at the end of the file. */
  end(): readonly Row[];
}

/** The file holds no replies that can be found; the message says why. */
export class NoReplies extends Error {}
