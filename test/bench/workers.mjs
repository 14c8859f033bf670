/** Service workers of a Chromium under test: stopped, and weighed. */

/** Stops every one, as the browser does itself with those that are idle. */
export async function stopWorkers(context, page) {
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.send("ServiceWorker.disable");
  await session.detach();
}

/** Bytes in use on the heap of the running worker whose address begins so, after its garbage has been collected. */
export async function heapOfWorker(context, address) {
  const session = await context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const { targetId } = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(address));
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  let lastId = 0;
  const ask = (method) =>
    new Promise((answered) => {
      const id = ++lastId;
      const hear = ({ sessionId: from, message }) => {
        const said = JSON.parse(message);
        if (from !== sessionId || said.id !== id) return;
        session.off("Target.receivedMessageFromTarget", hear);
        answered(said.result);
      };
      session.on("Target.receivedMessageFromTarget", hear);
      void session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
    });
  for (let i = 0; i < 2; i++) await ask("HeapProfiler.collectGarbage");
  const { usedSize } = await ask("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
