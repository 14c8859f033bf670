/**
 * Batches as OTLP/HTTP wants them in JSON: the metrics part of opentelemetry-proto 1.x (ExportMetricsServiceRequest), where 64-bit numbers
 * are texts and enums are numbers. The OpenTelemetry libraries for this take 22 kB after gzip and keep their sums in a memory that dies
 * with the worker; a test reads what is written here with their decoder.
 */
import { type InstrumentName, instrumentOf } from "./instruments.ts";
import type { Tally } from "./ledger.ts";

/** Who sends: no person, and nothing that is the same tomorrow. */
export interface Sender {
  /** Version of the extension. */
  readonly version: string;
  /** Random, and another one each day: tells streams apart that add up to one. */
  readonly instance: string;
  /** As the company's policy names it. */
  readonly team?: string;
}

/** AGGREGATION_TEMPORALITY_DELTA: each batch says what was added since the last. */
const DELTA = 1;

const text = (key: string, value: string) => ({ key, value: { stringValue: value } });
const nanoseconds = (milliseconds: number): string => `${milliseconds}000000`;

function point({ name, values, since, count, sum, buckets }: Tally, now: number) {
  const { by, bounds } = instrumentOf(name);
  const times = { startTimeUnixNano: nanoseconds(Math.min(since, now)), timeUnixNano: nanoseconds(now) };
  const attributes = by.map((attribute, i) => text(attribute, values[i] ?? ""));
  if (!bounds) return { attributes, ...times, asInt: String(count) };
  return { attributes, ...times, count: String(count), sum, bucketCounts: buckets?.map(String), explicitBounds: bounds };
}

function metric(name: InstrumentName, tallies: readonly Tally[], now: number) {
  const { about, unit, bounds } = instrumentOf(name);
  const data = { dataPoints: tallies.map((tally) => point(tally, now)), aggregationTemporality: DELTA };
  return { name, description: about, unit, ...(bounds ? { histogram: data } : { sum: { ...data, isMonotonic: true } }) };
}

/** One request's body. `now` is the end of what the batch counts, in milliseconds since 1970. */
export function bodyOf(batch: readonly Tally[], { version, instance, team }: Sender, now: number): string {
  const names = [...new Set(batch.map(({ name }) => name))];
  const resource = [text("service.name", "reply-coach"), text("service.version", version), text("service.instance.id", instance)];
  return JSON.stringify({
    resourceMetrics: [
      {
        resource: { attributes: team ? [...resource, text("team", team)] : resource },
        scopeMetrics: [
          {
            scope: { name: "reply-coach", version },
            metrics: names.map((name) =>
              metric(
                name,
                batch.filter((tally) => tally.name === name),
                now,
              ),
            ),
          },
        ],
      },
    ],
  });
}
