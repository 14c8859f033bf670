/** What a real Chromium says it did: its own trace, with the processor time of each thing. */

/** Trace events of one page while `work` goes on; `tdur` is processor time in microseconds. */
export const traced = async (context, page, work) => tracedBy(await context.newCDPSession(page), work);

/** The same by a session of one's own: a page's, or the whole browser's. */
export async function tracedBy(session, work) {
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "v8.execute"] },
  });
  await work();
  await session.send("Tracing.end");
  await done;
  await session.detach();
  return events;
}
