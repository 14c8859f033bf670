/** Starts the receiver of otlp-receiver.mjs as a process of its own, and hears what it got. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** One request as it came. `problem` says why it is no OTLP. */
export interface Came {
  readonly status: number;
  readonly body: string;
  readonly problem?: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Manners {
  readonly status?: number;
  readonly retryAfter?: number | string;
  readonly rejected?: number;
  /** Takes the request and never answers. */
  readonly silent?: boolean;
}

export interface Receiver {
  readonly endpoint: string;
  /** Every request so far, the oldest first. */
  readonly came: readonly Came[];
  /** The next request. */
  next(): Promise<Came>;
  behave(manners: Manners): Promise<void>;
  /** Ends the process; its port is free then. */
  stop(): Promise<void>;
  /** Starts it again on its port. */
  restart(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL("./otlp-receiver.mjs", import.meta.url));

type Said = { readonly port: number } | { readonly heard: true } | { readonly came: Came };

export async function startReceiver(): Promise<Receiver> {
  const came: Came[] = [];
  const waiting: ((came: Came) => void)[] = [];
  const hear = (said: Said): void => {
    if (!("came" in said)) return;
    came.push(said.came);
    waiting.shift()?.(said.came);
  };
  const start = async (port: number): Promise<{ child: ChildProcess; port: number }> => {
    const child = fork(PROGRAM, [String(port)]);
    const first = await new Promise<Said>((begin) => child.once("message", (said) => begin(said as Said)));
    child.on("message", (said) => hear(said as Said));
    return { child, port: "port" in first ? first.port : 0 };
  };
  let { child, port } = await start(0);
  return {
    endpoint: `http://127.0.0.1:${port}/v1/metrics`,
    came,
    next: () => new Promise((arrived) => waiting.push(arrived)),
    behave: (manners) =>
      new Promise((done) => {
        const heard = (said: unknown): void => {
          if (!("heard" in (said as Said))) return;
          child.off("message", heard);
          done();
        };
        child.on("message", heard);
        child.send({ status: 200, ...manners });
      }),
    stop: () =>
      new Promise((gone) => {
        child.once("exit", () => gone());
        child.kill();
      }),
    async restart() {
      ({ child, port } = await start(port));
    },
  };
}
