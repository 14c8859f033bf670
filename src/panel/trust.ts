/** Lets the agent act and nobody else: a handler runs only for events that the browser vouches for. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Whether an event may act. A page can forge clicks and keys, but not `isTrusted`. */
export type Trusts = (event: Event) => boolean;

export const byBrowser: Trusts = (event) => event.isTrusted;

/** Who decides; replaced only by tests, which cannot make trusted events. */
export const Trust = createContext<Trusts>(byBrowser);

/** Gives a wrapper that turns a handler into one which ignores untrusted events. */
export function useTrusted(): <E extends Event>(handler: (event: E) => void) => (event: E) => void {
  const trusts = useContext(Trust);
  return (handler) => (event) => {
    if (trusts(event)) handler(event);
  };
}
