/** How the bench times: processor time, cases in turn, so that a noisy moment hits all of them; and how it prints. */

/** Milliseconds of processor time that this process has used, its helper threads included: what else runs on the machine counts little. */
export function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export const quantile = (times, q) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(q * times.length))];
export const median = (times) => quantile(times, 0.5);

/** Milliseconds after which a case has had enough repeats, and how many it gets in any case. */
const PATIENCE = 45_000;
const FEWEST = 3;

/**
 * Runs every case in turn, `repeats` times over after `warmUp` rounds that are not counted: nobody's first key press after a cold start is
 * what typing feels like. A case is its name and a function that prepares round `i` and gives what is timed. One that takes long gets
 * fewer rounds, and the table says how many. Gives times by name, in milliseconds.
 */
export async function measure(cases, { repeats = 30, warmUp = 10 } = {}) {
  const times = new Map(cases.map(([name]) => [name, []]));
  const used = new Map(cases.map(([name]) => [name, 0]));
  for (let i = -warmUp; i < repeats; i++) {
    for (const [name, run] of cases) {
      const counted = times.get(name);
      const slow = used.get(name) > PATIENCE;
      if (slow && (i < 0 || counted.length >= FEWEST)) continue;
      const prepared = await run(i + warmUp);
      const start = spent();
      await prepared();
      const took = spent() - start;
      used.set(name, used.get(name) + took);
      if (i >= 0) counted.push(took);
    }
  }
  return times;
}

/** Prints medians and 95th percentiles, beside the median of `against`, one name or several. */
export function print(title, times, ...against) {
  console.log(`\n${title}`);
  const bases = against.map((name) => [name, median(times.get(name))]);
  for (const [name, all] of times) {
    if (all.length === 0) continue;
    const p50 = median(all);
    const ratios = bases.map(([base, value]) => `  x${(p50 / value).toFixed(3)} of ${base}`).join("");
    const few = all.length < 30 ? `  (${all.length} times)` : "";
    console.log(`  ${name.padEnd(44)} p50 ${p50.toFixed(2).padStart(9)}  p95 ${quantile(all, 0.95).toFixed(2).padStart(9)}${ratios}${few}`);
  }
}
