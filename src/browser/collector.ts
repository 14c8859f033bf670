/** The only way out of this machine: numbers, to the collector that the company's policy names. */
import type { Reply } from "../metrics/delivery.ts";

export interface Collector {
  readonly endpoint: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A receiver that takes longer is asked again later. */
const PATIENCE_MS = 10_000;

/** Posts a body in JSON: no cookies, no address of a page, no other server than the one named. Never rejects. */
export async function post({ endpoint, headers }: Collector, body: string): Promise<Reply> {
  try {
    const answer = await fetch(endpoint, {
      method: "POST",
      body,
      headers: inJson(headers),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: answer.status, retryAfter: waitOf(answer.headers.get("Retry-After")), rejected: await rejectedIn(answer) };
  } catch {
    return { status: null };
  }
}

/** The company's headers; how the body is written is ours to say, in whatever case they wrote it. */
function inJson(headers: Collector["headers"]): Headers {
  const all = new Headers(headers);
  all.set("Content-Type", "application/json");
  return all;
}

/** Milliseconds that the receiver asks for: it says seconds, or a date. */
function waitOf(header: string | null): number {
  if (header === null) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Math.max(wait || 0, 0);
}

/** How many numbers a receiver left out of what it took, as it says in its answer. */
async function rejectedIn(answer: Response): Promise<number> {
  const said = (await answer.json().catch(() => null)) as { partialSuccess?: { rejectedDataPoints?: unknown } } | null;
  const count = Number(said?.partialSuccess?.rejectedDataPoints ?? 0);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
