/** The worker's end of the line: every message of the map is answered, and nothing is remembered between two of them. */
import { onConnect } from "./api.ts";
import { type Ask, COACH_PORT, type Failed, type Given, type MessageName, type Messages } from "./messages.ts";

/** Sends an answer; `final` false announces that a fuller one follows, `more` that a better one may. */
export type Send<N extends MessageName> = (answer: Messages[N]["answer"], final: boolean, more?: boolean) => void;

/** One handler for each message; a message without one does not compile. */
export type Handlers = {
  /** `signal` is aborted when the same page asks the same thing anew, or goes away: nobody waits for the answer then. */
  [N in MessageName]: (ask: Messages[N]["ask"], send: Send<N>, signal: AbortSignal) => Promise<void>;
};

const isAsk = (message: unknown): message is Ask =>
  typeof message === "object" && message !== null && "id" in message && "name" in message && "body" in message;

/** What the coach throws where its package is not as the build made it. */
const isBroken = ({ name }: Error): boolean => name === "PackageProblem";

/** Answers every page that opens the coach's Port. `onOpen` runs first, so that what is slow to wake starts before the first ask. */
export function answerAsks(handlers: Handlers, onOpen: () => void): void {
  onConnect(COACH_PORT, (port) => {
    let open = true;
    const latest = new Map<MessageName, AbortController>();
    port.onDisconnect.addListener(() => {
      open = false;
      for (const asked of latest.values()) asked.abort();
    });
    const take = (name: MessageName): AbortSignal => {
      latest.get(name)?.abort();
      const asked = new AbortController();
      latest.set(name, asked);
      return asked.signal;
    };
    const post = <N extends MessageName>(answer: Given<N> | Failed): void => {
      if (open) port.postMessage(answer);
    };
    const answer = <N extends MessageName>({ id, name, body }: Ask<N>): void => {
      const give = (given: Given<N>): void => post<N>(given);
      const send: Send<N> = (given, final, more) => give({ id, name, body: given, final, ...(more ? { more } : {}) });
      handlers[name](body, send, take(name)).catch((error: unknown) =>
        post({
          id,
          ...(error instanceof Error ? { error: error.message, ...(isBroken(error) && { broken: true }) } : { error: String(error) }),
        }),
      );
    };
    port.onMessage.addListener((message: unknown) => {
      if (isAsk(message) && Object.hasOwn(handlers, message.name)) answer(message);
    });
    onOpen();
  });
}
