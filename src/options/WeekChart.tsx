/** A small chart of weeks: how many of each week's replies had it, as bars; the numbers stand in a table for whoever wants or needs them. */
import type { JSX } from "preact";
import type { PracticeRow, WeekOfRule } from "./practice-rows.ts";
import { words } from "./words.ts";

/** Pixels. */
const [BAR, GAP, HEIGHT] = [10, 3, 32] as const;

interface WeekChartProps {
  readonly row: PracticeRow;
  /** Replies in all the weeks. */
  readonly sent: number;
}

export function WeekChart({ row: { weeks, found }, sent }: WeekChartProps): JSX.Element {
  const width = weeks.length * (BAR + GAP) - GAP;
  return (
    <svg class="weeks" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={words.chart(found, sent)}>
      {weeks.map((week, index) => (
        <Bar key={week.monday} week={week} x={index * (BAR + GAP)} />
      ))}
    </svg>
  );
}

/** A full bar is every reply of that week; a week without replies has no ground to stand on. */
function Bar({ week: { monday, found, sent }, x }: { readonly week: WeekOfRule; readonly x: number }): JSX.Element {
  const height = sent === 0 ? 0 : Math.max(found > 0 ? 2 : 0, Math.round((HEIGHT * found) / sent));
  return (
    <g>
      <title>{`${words.day(monday)}: ${words.share(found, sent)}`}</title>
      {sent > 0 && <rect class="ground" x={x} y="0" width={BAR} height={HEIGHT} rx="2" />}
      {sent === 0 && <rect class="ground" x={x} y={HEIGHT - 1} width={BAR} height="1" />}
      {height > 0 && <rect class="bar" x={x} y={HEIGHT - height} width={BAR} height={height} rx="2" />}
    </g>
  );
}

/** The chart's numbers; weeks without replies are left out. */
export function WeekTable({ weeks }: Pick<PracticeRow, "weeks">): JSX.Element {
  return (
    <details>
      <summary>{words.weekByWeek}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            <th scope="col">{words.foundIn}</th>
            <th scope="col">{words.sent}</th>
          </tr>
        </thead>
        <tbody>
          {weeks
            .filter(({ sent }) => sent > 0)
            .map(({ monday, found, sent }) => (
              <tr key={monday}>
                <th scope="row">{words.day(monday)}</th>
                <td>{found}</td>
                <td>{sent}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
