/** Holds replies against the rules: what each scores and what was found in it, with the words. */
import type { Assessment, Dimension, DraftInput, FindingKind, Scores } from "../coach/assessment.ts";
import type { Reply } from "./reply.ts";

/** One thing found in a reply. */
export interface Find {
  readonly rule: string;
  readonly dimension: Dimension;
  readonly kind: FindingKind;
  readonly title: string;
  readonly why: string;
  /** The reply's words; empty for what is missing. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly points: number;
}

export interface Audited {
  readonly reply: Reply;
  readonly language: string;
  readonly scores: Scores;
  readonly finds: readonly Find[];
}

type Assess = (input: DraftInput) => Promise<Assessment>;

/** A macro has blanks by design; only a reply on its way must have none. */
const NOT_OF_MACROS = new Set(["unfilled-blank"]);

/** Of rules, those that are held against replies in a file. */
export const auditedRules = <R extends { readonly id: string }>(rules: readonly R[]): R[] =>
  rules.filter(({ id }) => !NOT_OF_MACROS.has(id));

export async function audit(reply: Reply, assess: Assess): Promise<Audited> {
  const { text, customer, channel } = reply;
  const { language, scores, findings } = await assess({
    draft: text,
    ...(customer !== undefined && { customer }),
    ...(channel && { channel }),
  });
  const finds = findings.map(
    ({ rule, dimension, kind, title, why, quote, start, end, points }): Find => ({
      rule,
      dimension,
      kind,
      title,
      why,
      quote,
      start,
      end,
      points,
    }),
  );
  return { reply, language, scores, finds };
}

/** What speaks against a reply: words that cost points, and what it lacks. Advice does not. */
export const faultsIn = ({ finds }: Audited): readonly Find[] => finds.filter(({ kind, points }) => kind !== "strength" && points < 0);
