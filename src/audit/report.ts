/** The shape of a report: text that is written while replies are audited, so that it needs no more memory than one of them. */
import { type Audited, faultsIn } from "./audit.ts";
import type { BadRow } from "./reply.ts";
import type { Summary } from "./tally.ts";

export interface Report {
  begin(): string;
  /** A reply of this file. */
  reply(audited: Audited, file: string): string;
  bad(row: BadRow, file: string): string;
  end(summary: Summary): string;
}

/** What a report is about besides replies. */
export interface ReportOptions {
  /** A reply that scores less fails; null where every fault fails. */
  readonly failUnder: number | null;
  /** Every rule that was asked, with what it is about. */
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly weight: number;
    readonly link?: string;
  }[];
  readonly version: string;
}

/** Whether a reply is one that an audit fails for. */
export const fails = (audited: Audited, failUnder: number | null): boolean =>
  failUnder === null ? faultsIn(audited).length > 0 : audited.scores.overall !== null && audited.scores.overall < failUnder;

/** Text on one line, no longer than so many characters. */
export function short(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
