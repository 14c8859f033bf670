/** The command: it leads to the frame where the agent writes, else to any with a box, else to the popup; pages know its keys. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ENTER, ENTER_ANY, SHORTCUT_KEY } from "../../../src/browser/page-report.ts";

const disk = vi.hoisted(() => ({ kept: new Map<string, unknown>(), writes: 0 }));
vi.mock("../../../src/browser/api.ts", () => ({
  readLocal: async (key: string) => disk.kept.get(key),
  writeLocal: async (key: string, value: unknown) => {
    disk.writes += 1;
    disk.kept.set(key, value);
  },
}));
const { followCommand, keepShortcut } = await import("../../../src/background/command.ts");

let give: (command: string, tab?: { id?: number }) => void = () => undefined;
let answers: Readonly<Record<string, unknown>>;
let shortcut: string | undefined;
const asked: unknown[] = [];
const openPopup = vi.fn(async () => undefined);
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  disk.kept.clear();
  Object.assign(disk, { writes: 0 });
  asked.length = 0;
  openPopup.mockClear();
  [answers, shortcut] = [{}, "Alt+Shift+K"];
  vi.stubGlobal("chrome", {
    commands: {
      onCommand: { addListener: (hear: typeof give) => (give = hear) },
      getAll: async () => [
        { name: "_execute_action", shortcut: "" },
        { name: "open-coach", shortcut },
      ],
    },
    tabs: {
      sendMessage: async (id: number, message: string) => {
        asked.push([id, message]);
        if (!(message in answers)) throw new Error("no answer");
        return answers[message];
      },
    },
    action: { openPopup },
  });
  followCommand();
});

describe("the command", () => {
  it.each([
    ["the frame where the agent writes", { [ENTER]: true }, [[7, ENTER]], 0],
    [
      "any frame with a box in use",
      { [ENTER_ANY]: true },
      [
        [7, ENTER],
        [7, ENTER_ANY],
      ],
      0,
    ],
    [
      "the popup, which says how it stands",
      {},
      [
        [7, ENTER],
        [7, ENTER_ANY],
      ],
      1,
    ],
  ] as const)("leads to %s", async (_, answered, expected, popups) => {
    answers = answered;
    give("open-coach", { id: 7 });
    await settled();
    expect(asked).toEqual(expected);
    expect(openPopup).toHaveBeenCalledTimes(popups);
  });

  it("is not moved by another, nor by a tab that is none", async () => {
    give("_execute_action", { id: 7 });
    give("open-coach");
    await settled();
    expect(asked).toEqual([]);
  });

  it("tells pages its keys, and writes only when they are others", async () => {
    await keepShortcut();
    await keepShortcut();
    expect([disk.kept.get(SHORTCUT_KEY), disk.writes]).toEqual(["Alt+Shift+K", 1]);
    shortcut = undefined;
    await keepShortcut();
    expect([disk.kept.get(SHORTCUT_KEY), disk.writes]).toEqual(["", 2]);
  });

  it("does without browsers that know no commands", async () => {
    vi.stubGlobal("chrome", {});
    await expect(keepShortcut()).resolves.toBeUndefined();
  });
});
