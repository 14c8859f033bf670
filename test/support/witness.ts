/** A proxy on this machine that writes down every request a browser makes, and lets it reach one place only. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Witness {
  /** Command line switches that send all of a Chromium's requests through here, those to this machine too. */
  readonly args: readonly string[];
  /** The same for a Firefox, as preferences. */
  readonly firefoxPreferences: Readonly<Record<string, string | number | boolean>>;
  /** Every request: method and address; for an encrypted one the host, which is all that can be seen of it. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What Chromium and Firefox ask of their makers by themselves, with or without an extension in them; nobody else is excused. */
const THE_BROWSERS_OWN =
  /^(?:CONNECT |POST http:\/\/)(?:update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com[:/]|^CONNECT (?:accounts|clients\d?|android\.clients)\.google\.com:|^(?:CONNECT |GET http:\/\/)redirector\.gvt1\.com[:/]|^CONNECT firefox\.settings\.services\.mozilla\.com:/;

export interface Sorted {
  /** Of the pages at `allowed`. */
  readonly pages: readonly string[];
  readonly browsersOwn: readonly string[];
  /** Everything else: there must be none. */
  readonly strays: readonly string[];
}

/** Whose each request is. */
export function sortRequests(requests: readonly string[], allowed: string): Sorted {
  const isPages = (request: string): boolean => request.startsWith(`GET ${allowed}/`);
  const others = requests.filter((request) => !isPages(request));
  return {
    pages: requests.filter(isPages),
    browsersOwn: others.filter((request) => THE_BROWSERS_OWN.test(request)),
    strays: others.filter((request) => !THE_BROWSERS_OWN.test(request)),
  };
}

/** Addresses asked for by pages and workers that lead elsewhere than to `allowed` and into the browser itself. */
export const ledElsewhere = (asked: readonly string[], allowed: string): string[] =>
  asked.filter((url) => !url.startsWith(`${allowed}/`) && !/^(?:chrome-extension|data|blob|about):/.test(url));

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
    firefoxPreferences: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": port,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": port,
      "network.proxy.allow_hijacking_localhost": true,
      "network.proxy.no_proxies_on": "",
    },
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
