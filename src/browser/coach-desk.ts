/** The worker's end of the line: every message of the map is answered, and nothing is remembered between two of them. */
import { onConnect } from "./api.ts";
import { type Answer, type Ask, COACH_PORT, type MessageName, type Messages } from "./messages.ts";

/** Sends an answer; `final` false announces that a fuller one follows. */
export type Send<N extends MessageName> = (answer: Messages[N]["answer"], final: boolean) => void;

/** One handler for each message; a message without one does not compile. */
export type Handlers = { [N in MessageName]: (ask: Messages[N]["ask"], send: Send<N>) => Promise<void> };

const isAsk = (message: unknown): message is Ask =>
  typeof message === "object" && message !== null && "id" in message && "name" in message && "body" in message;

/** Answers every page that opens the coach's Port. `onOpen` runs first, so that what is slow to wake starts before the first ask. */
export function answerAsks(handlers: Handlers, onOpen: () => void): void {
  onConnect(COACH_PORT, (port) => {
    let open = true;
    port.onDisconnect.addListener(() => {
      open = false;
    });
    const post = (answer: Answer): void => {
      if (open) port.postMessage(answer);
    };
    port.onMessage.addListener((message: unknown) => {
      if (!isAsk(message) || !Object.hasOwn(handlers, message.name)) return;
      const { id, name, body } = message;
      handlers[name](body, (answer, final) => post({ id, name, body: answer, final })).catch((error: unknown) =>
        post({ id, error: error instanceof Error ? error.message : String(error) }),
      );
    });
    onOpen();
  });
}
