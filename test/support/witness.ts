/** A proxy on this machine that writes down every request a browser makes, and lets it reach one place only. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Witness {
  /** Command line switches that send all of a Chromium's requests through here, those to this machine too. */
  readonly args: readonly string[];
  /** Every request: method and address; for an encrypted one the host, which is all that can be seen of it. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy; requests to `allowed` (an origin) are passed on, all others are refused and written down all the same. */
export async function startWitness(allowed: string): Promise<Witness> {
  const requests: string[] = [];
  const server = createServer((asked, answer) => {
    requests.push(`${asked.method} ${asked.url}`);
    if (asked.url?.startsWith(`${allowed}/`)) passOn(asked.url, asked, answer);
    else answer.writeHead(502).end();
  });
  for (const event of ["connect", "upgrade"] as const)
    server.on(event, (asked, socket) => {
      requests.push(`${asked.method} ${asked.url}`);
      socket.end("HTTP/1.1 502 Refused\r\n\r\n");
    });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"],
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function passOn(url: string, asked: IncomingMessage, answer: ServerResponse): void {
  const passed = request(url, { method: asked.method, headers: asked.headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  passed.on("error", () => answer.destroy());
  asked.pipe(passed);
}
