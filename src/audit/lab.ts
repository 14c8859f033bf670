/** A file of replies tried on rules, before anybody sees them at work: what would be found, with the words, and what another pack would change. */
import type { Assessment, Channel, DraftInput } from "../coach/assessment.ts";
import { type Audited, audit, type Find } from "./audit.ts";
import { type Comparison, comparer } from "./compare.ts";
import { type BadRow, isBad, type Reply, type Row, type RowReader } from "./reply.ts";
import { type Summary, tally } from "./tally.ts";

/** A find to be looked at and marked. */
export interface Sample {
  readonly rule: string;
  readonly name: string;
  readonly line: number;
  /** The words, with a little of what stands before and behind them; all empty for what is missing. */
  readonly before: string;
  readonly quote: string;
  readonly behind: string;
  readonly channel?: Channel;
}

export interface LabResult {
  readonly summary: Summary;
  /** The first finds of each rule, by its id. */
  readonly samples: Readonly<Record<string, readonly Sample[]>>;
  readonly titles: Readonly<Record<string, string>>;
  /** The first rows that are none. */
  readonly bad: readonly BadRow[];
  /** Null where nothing was compared. */
  readonly comparison: Comparison | null;
}

/** A piece of a file, and how far the file is read with it, 0 to 1. */
export interface FilePiece {
  readonly text: string;
  readonly share: number;
}

export interface LabRun {
  readonly pieces: AsyncIterable<FilePiece>;
  readonly reader: RowReader;
  readonly assess: (input: DraftInput) => Promise<Assessment>;
  /** The rules that the first are compared with. */
  readonly other?: (input: DraftInput) => Promise<Assessment>;
  readonly onProgress: (rows: number, share: number) => void;
}

const MOST_SAMPLES = 40;
const MOST_BAD = 20;
const CONTEXT = 60;
/** Rows between two words of progress. */
const TELL_EVERY = 25;

/** What stands around a find, cut between words. */
const wordsBefore = (text: string, start: number): string =>
  start <= CONTEXT ? text.slice(0, start) : `…${text.slice(start - CONTEXT, start).replace(/^\S*/, "")}`;
const wordsBehind = (text: string, end: number): string =>
  text.length <= end + CONTEXT ? text.slice(end) : `${text.slice(end, end + CONTEXT).replace(/\S*$/, "")}…`;

function sampleOf({ rule, quote, start, end }: Find, { name, line, text, channel }: Reply): Sample {
  const [before, behind] = quote === "" ? ["", ""] : [wordsBefore(text, start), wordsBehind(text, end)];
  return { rule, name, line, before, quote, behind, ...(channel && { channel }) };
}

/** Reads the whole file, in memory that does not grow with it. Rejects as the reader throws. */
export async function runLab({ pieces, reader, assess, other, onProgress }: LabRun): Promise<LabResult> {
  const [all, compared] = [tally(), comparer()];
  const samples = new Map<string, Sample[]>();
  const titles: Record<string, string> = {};
  const bad: BadRow[] = [];
  let rows = 0;
  const keep = ({ reply, finds }: Audited): void => {
    for (const find of finds) {
      const own = samples.get(find.rule) ?? [];
      samples.set(find.rule, own);
      titles[find.rule] = find.title;
      if (own.length < MOST_SAMPLES) own.push(sampleOf(find, reply));
    }
  };
  const take = async (row: Row): Promise<void> => {
    if (isBad(row)) {
      all.addBad();
      if (bad.length < MOST_BAD) bad.push(row);
      return;
    }
    const audited = await audit(row, assess);
    all.add(audited);
    keep(audited);
    if (other) compared.add(audited, await audit(row, other));
  };
  let done = 0;
  const takeAll = async (read: readonly Row[], share: number): Promise<void> => {
    for (const [i, row] of read.entries()) {
      await take(row);
      rows += 1;
      if (rows % TELL_EVERY === 0) onProgress(rows, done + ((share - done) * (i + 1)) / read.length);
    }
    done = share;
  };
  for await (const { text, share } of pieces) await takeAll(reader.read(text), share);
  await takeAll(reader.end(), 1);
  onProgress(rows, 1);
  return { summary: all.summary(), samples: Object.fromEntries(samples), titles, bad, comparison: other ? compared.comparison() : null };
}
