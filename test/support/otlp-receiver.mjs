/**
 * A collector's metrics receiver, as a process of its own on loopback: it decodes with the code that the OpenTelemetry project generates from
 * opentelemetry-proto, and takes nothing that this code does not give back word for word. Told by its parent how to answer; says what came.
 */
import { createServer } from "node:http";
import { isDeepStrictEqual } from "node:util";
import proto from "@opentelemetry/otlp-transformer/build/src/generated/root.js";

const { ExportMetricsServiceRequest, ExportMetricsServiceResponse } = proto.opentelemetry.proto.collector.metrics.v1;

/** How the next requests are answered: a status, what Retry-After says, how many numbers are left out, or never. */
let manners = { status: 200 };
process.on("message", (next) => {
  manners = next;
  process.send({ heard: true });
});

/** A request through the protocol's binary form and back; what the protocol does not know is not in it any more. */
function decoded(json) {
  const message = ExportMetricsServiceRequest.fromObject(json);
  const problem = ExportMetricsServiceRequest.verify(message);
  if (problem) throw new Error(problem);
  return ExportMetricsServiceRequest.toObject(ExportMetricsServiceRequest.decode(ExportMetricsServiceRequest.encode(message).finish()), {
    longs: String,
  });
}

const textOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
};

async function take(request) {
  if (request.headers["content-type"] !== "application/json") return { status: 415, problem: "not JSON" };
  const body = await textOf(request);
  try {
    const [sent, kept] = [JSON.parse(body), decoded(JSON.parse(body))];
    if (!isDeepStrictEqual(sent, kept)) return { status: 400, body, problem: `not what the protocol keeps of it: ${JSON.stringify(kept)}` };
    return { status: 200, body };
  } catch (error) {
    return { status: 400, body, problem: String(error) };
  }
}

/** A browser asks first whether an extension may: a collector has its `cors` settings for that. */
const CORS = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*", "Access-Control-Expose-Headers": "Retry-After" };

const server = createServer(async (request, response) => {
  if (request.method === "OPTIONS") {
    response.writeHead(204, CORS).end();
    return;
  }
  const { status, retryAfter, rejected, silent } = manners;
  const taken = await take(request);
  process.send({ came: { ...taken, headers: request.headers, path: request.url } });
  if (silent) return;
  const answer = rejected ? { partialSuccess: { rejectedDataPoints: String(rejected) } } : {};
  response.writeHead(taken.status === 200 ? status : taken.status, {
    ...CORS,
    "Content-Type": "application/json",
    ...(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) }),
  });
  response.end(JSON.stringify(ExportMetricsServiceResponse.toObject(ExportMetricsServiceResponse.fromObject(answer), { longs: String })));
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => process.send({ port: server.address().port }));
