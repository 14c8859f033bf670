/** Who is answered: the extension's own scripts, and nobody who only says so. */
import { beforeEach, expect, it, vi } from "vitest";

type Hear = (...said: unknown[]) => void;
const heard = vi.hoisted(() => ({ connect: [] as Hear[], message: [] as Hear[] }));
const runtime = vi.hoisted(() => ({
  id: "ours",
  onConnect: { addListener: (hear: Hear) => void heard.connect.push(hear) },
  onMessage: { addListener: (hear: Hear) => void heard.message.push(hear) },
}));
vi.stubGlobal("chrome", { runtime });
const { onConnect } = await import("../../../src/browser/api.ts");
const { onTrouble } = await import("../../../src/browser/tab-api.ts");
const { TROUBLE } = await import("../../../src/browser/page-report.ts");

beforeEach(() => {
  heard.connect.length = 0;
  heard.message.length = 0;
});

it.each([
  ["our own script", { name: "reply-coach", sender: { id: "ours" } }, 1],
  ["another extension", { name: "reply-coach", sender: { id: "theirs" } }, 0],
  ["nobody that is known", { name: "reply-coach" }, 0],
  ["our own script, about something else", { name: "another", sender: { id: "ours" } }, 0],
])("opens a Port for %s %o: %i", (_, port, times) => {
  const open = vi.fn();
  onConnect("reply-coach", open);
  for (const hear of heard.connect) hear(port);
  expect(open).toHaveBeenCalledTimes(times);
});

it.each([
  ["our own script in a tab", { [TROUBLE]: "stuck" }, { id: "ours", tab: { id: 7 } }, [[7, "stuck"]]],
  ["another extension", { [TROUBLE]: "stuck" }, { id: "theirs", tab: { id: 7 } }, []],
  ["a page of ours, in no tab", { [TROUBLE]: "stuck" }, { id: "ours" }, []],
  ["our own script, with something else", "stuck", { id: "ours", tab: { id: 7 } }, []],
])("hears of trouble from %s", (_, message, sender, calls) => {
  const hear = vi.fn();
  onTrouble(hear);
  for (const each of heard.message) each(message, sender);
  expect(hear.mock.calls).toEqual(calls);
});
