/** A body read back for people: what was counted, beside what, and how often. */

export interface Line {
  readonly about: string;
  /** Values of its attributes, such as "policy-wall" and "slip". */
  readonly of: readonly string[];
  readonly count: number;
}

interface Data {
  readonly dataPoints: readonly {
    readonly attributes: readonly { readonly value: { readonly stringValue: string } }[];
    readonly asInt?: string;
    readonly count?: string;
  }[];
}
interface Metric {
  readonly description: string;
  readonly sum?: Data;
  readonly histogram?: Data;
}
interface Body {
  readonly resourceMetrics: readonly { readonly scopeMetrics: readonly { readonly metrics: readonly Metric[] }[] }[];
}

const linesOf = ({ description, sum, histogram }: Metric): readonly Line[] =>
  (sum ?? histogram)!.dataPoints.map(({ attributes, asInt, count }) => ({
    about: description,
    of: attributes.map(({ value }) => value.stringValue),
    count: Number(asInt ?? count),
  }));

/** The lines of a body that `bodyOf` wrote; none where storage holds something else. Never throws. */
export function linesIn(body: string): readonly Line[] {
  try {
    const { resourceMetrics } = JSON.parse(body) as Body;
    return resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics.flatMap(linesOf)));
  } catch {
    return [];
  }
}
