/** What a real Chromium says it did: its own trace, with the processor time of each thing. */

/** Trace events of one page while `work` goes on; `tdur` is processor time in microseconds. */
export async function traced(context, page, work) {
  const session = await context.newCDPSession(page);
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
