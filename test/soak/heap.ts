/** What page and worker hold in Chromium, in bytes of JavaScript heap, after their garbage is collected. */
import type { BrowserContext, CDPSession, Page } from "playwright-core";

export interface Heaps {
  readonly page: number;
  /** Zero while the worker is stopped. */
  readonly worker: number;
}

/** Watches one page and the extension's worker. Rejects where the browser cannot be asked. */
export async function openHeaps(context: BrowserContext, page: Page): Promise<() => Promise<Heaps>> {
  const [own, whole] = [await context.newCDPSession(page), await context.browser()?.newBrowserCDPSession()];
  if (!whole) throw new Error("This browser cannot be asked about its workers.");
  const ask = (method: string): Promise<unknown> => own.send(method as "Runtime.getHeapUsage");
  return async () => ({ page: await heapBy(ask), worker: await workerHeap(whole) });
}

type Ask = (method: string) => Promise<unknown>;

/** Twice: what a finaliser lets go is collected by the next. */
async function heapBy(ask: Ask): Promise<number> {
  for (let i = 0; i < 2; i++) await ask("HeapProfiler.collectGarbage");
  return ((await ask("Runtime.getHeapUsage")) as { usedSize: number }).usedSize;
}

async function workerHeap(browser: CDPSession): Promise<number> {
  const { targetInfos } = await browser.send("Target.getTargets");
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"));
  if (!worker) return 0;
  // Not flat: its answers come wrapped, and no session of the driver's own is in the way.
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId: worker.targetId, flatten: false });
  try {
    return await heapBy((method) => wrapped(browser, sessionId, method));
  } finally {
    await browser.send("Target.detachFromTarget", { sessionId });
  }
}

let asked = 0;
function wrapped(browser: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++asked;
  return new Promise((answer, fail) => {
    const hear = ({ message }: { readonly message: string }): void => {
      const { id: about, result } = JSON.parse(message);
      if (about !== id) return;
      browser.off("Target.receivedMessageFromTarget", hear);
      answer(result);
    };
    browser.on("Target.receivedMessageFromTarget", hear);
    browser.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) }).catch(fail);
  });
}
