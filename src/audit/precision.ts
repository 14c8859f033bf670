/** How often a rule is right, by what a person said of its finds. */

export interface Mark {
  readonly rule: string;
  readonly right: boolean;
}

export interface Precision {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  /** Share of right finds, 0 to 1. */
  readonly share: number;
  /** What the share is at least, so many marks considered: the lower end of the 95 % interval after Wilson (1927). */
  readonly atLeast: number;
}

const Z = 1.96;

function lowerEnd(right: number, all: number): number {
  const share = right / all;
  const middle = share + Z ** 2 / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return Math.max(0, (middle - half) / (1 + Z ** 2 / all));
}

/** By rule, the least right first. */
export function precisionOf(marks: readonly Mark[]): Precision[] {
  const rules = [...new Set(marks.map(({ rule }) => rule))];
  return rules
    .map((rule) => {
      const own = marks.filter((mark) => mark.rule === rule);
      const right = own.filter((mark) => mark.right).length;
      return { rule, right, wrong: own.length - right, share: right / own.length, atLeast: lowerEnd(right, own.length) };
    })
    .sort((a, b) => a.share - b.share || (a.rule < b.rule ? -1 : 1));
}
