/** Stands in a page for the content script: asks the worker at once and says how long its answers took. Set off by an event that the bench sends. */
import { COACH_PORT } from "../../src/browser/messages.ts";

interface Probed {
  /** Milliseconds from the moment the line was opened. */
  readonly first: number;
  readonly full: number;
  /** Milliseconds that the top level of the worker's script took, by its own clock. */
  readonly top: number;
}

function probe(draft: string, customer: string): Promise<Probed> {
  return new Promise((done) => {
    const start = performance.now();
    let first = 0;
    const port = chrome.runtime.connect({ name: COACH_PORT });
    port.onMessage.addListener(async (answer: { final?: boolean }) => {
      const now = performance.now() - start;
      first ||= now;
      if (!answer.final) return;
      const { top } = (await chrome.runtime.sendMessage("top")) as { top: number };
      port.disconnect();
      done({ first, full: now, top });
    });
    port.postMessage({ id: 1, name: "assess", body: { draft, customer, channel: "email" } });
  });
}

addEventListener(`probe:${chrome.runtime.id}`, (event) => {
  const { draft, customer } = (event as CustomEvent<{ draft: string; customer: string }>).detail;
  void probe(draft, customer).then((detail) => dispatchEvent(new CustomEvent(`probed:${chrome.runtime.id}`, { detail })));
});
