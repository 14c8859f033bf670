/** When the worker is asked, and which answers count. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askCoach, LONGEST_DRAFT, type Look, PAUSE_MS, type Told } from "../../../src/content/ask-coach.ts";
import { assessmentOf, fakeCoach } from "../../support/fake-coach.ts";

function started(first: Partial<Look> = {}) {
  const seen: Look[] = [{ text: "Hello", mode: "reply", channel: "email", customer: null, conversation: null, ...first }];
  const told: Told[] = [];
  const coach = fakeCoach();
  const life = new AbortController();
  const looked = vi.fn(() => seen.at(-1) as Look);
  const asking = askCoach(looked, coach, (one) => told.push(one), life.signal);
  const change = (next: Partial<Look>) => {
    seen.push({ ...(seen.at(-1) as Look), ...next });
    asking.changed();
  };
  const rest = (milliseconds = PAUSE_MS) => vi.advanceTimersByTime(milliseconds);
  return { asking, change, rest, told, coach, life, looked, kinds: () => told.map(({ kind }) => kind) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("asking the coach", () => {
  it("asks again when the same words stand in another conversation", () => {
    const { change, rest, coach } = started({ conversation: "desk 1" });
    change({});
    rest();
    change({ conversation: "desk 2" });
    rest();
    expect(coach.asked.map(({ input }) => input.conversation)).toEqual(["desk 1", "desk 2"]);
  });

  it("looks once, after the draft has rested", () => {
    const { change, rest, looked, coach } = started();
    for (const text of ["H", "He", "Hel"]) {
      change({ text });
      rest(PAUSE_MS - 1);
    }
    expect(looked).not.toHaveBeenCalled();
    rest(1);
    expect(looked).toHaveBeenCalledTimes(1);
    expect(coach.asked.map(({ input }) => input.draft)).toEqual(["Hel"]);
  });

  it("never looks within the event that told of the change", () => {
    const { asking, looked } = started();
    asking.again();
    expect(looked).not.toHaveBeenCalled();
  });

  it("asks with the channel, and with the customer's message when there is one", () => {
    const { change, rest, coach } = started();
    change({ channel: "chat", customer: "Where is it?" });
    rest();
    expect(coach.latest().input).toEqual({ draft: "Hello", channel: "chat", customer: "Where is it?" });
    change({ customer: null });
    rest();
    expect(coach.latest().input).toEqual({ draft: "Hello", channel: "chat" });
  });

  it("asks nothing twice", () => {
    const { change, rest, coach } = started();
    for (const _ of [1, 2, 3]) {
      change({});
      rest();
    }
    expect(coach.asked).toHaveLength(1);
  });

  it("tells reading, then the answer", () => {
    const { change, rest, coach, told } = started();
    change({});
    rest();
    coach.latest().answer(assessmentOf());
    expect(told).toMatchObject([
      { kind: "reading", truncated: false },
      { kind: "answer", text: "Hello", final: true, again: false },
    ]);
  });

  it("says that a second answer is about the same text", () => {
    const { change, rest, coach, told } = started();
    change({});
    rest();
    coach.latest().answer(assessmentOf(), false);
    coach.latest().answer(assessmentOf(), true);
    expect(told.slice(1)).toMatchObject([
      { final: false, again: false },
      { final: true, again: true },
    ]);
  });

  it("drops answers and failures that are about an older text", () => {
    const { change, rest, coach, kinds } = started();
    change({});
    rest();
    const stale = coach.latest();
    change({ text: "Hello again" });
    rest();
    stale.answer(assessmentOf());
    stale.fail("silent");
    expect(kinds()).toEqual(["reading", "reading"]);
  });

  it("asks nothing about an empty draft, and drops the answer that was on its way", () => {
    const { change, rest, coach, kinds } = started();
    change({});
    rest();
    change({ text: " \n " });
    rest();
    coach.latest().answer(assessmentOf());
    expect(coach.asked).toHaveLength(1);
    expect(kinds()).toEqual(["reading", "idle"]);
  });

  it("asks of an internal note only whether it reads like a reply, and tells nothing of the conversation for it", () => {
    const { change, rest, coach, kinds } = started({
      mode: "note",
      customer: "Where is it?",
      customerName: "Dana Ray",
      conversation: "desk 1",
    });
    change({ text: "Hi Dana, it left today." });
    rest();
    expect(coach.latest().input).toEqual({ draft: "Hi Dana, it left today.", note: true, customerName: "Dana Ray" });
    coach.latest().fail("silent");
    expect(kinds()).toEqual(["note"]);
    change({ mode: "reply" });
    rest();
    expect(coach.latest().input.note).toBeUndefined();
    expect(kinds()).toEqual(["note", "reading"]);
  });

  it("asks nothing about an empty note", () => {
    const { change, rest, coach } = started({ mode: "note" });
    change({ text: " " });
    rest();
    expect(coach.asked).toEqual([]);
  });

  it("asks again when a file is attached to the same words", () => {
    const { change, rest, coach } = started({ attached: false });
    change({});
    rest();
    change({ attached: true });
    rest();
    expect(coach.asked.map(({ input }) => input.attached)).toEqual([false, true]);
  });

  it("asks about the first part of a very long draft, and says so", () => {
    const { change, rest, coach, told } = started();
    change({ text: "a".repeat(50_000) });
    rest();
    expect(coach.latest().input.draft).toHaveLength(LONGEST_DRAFT);
    expect(told).toEqual([{ kind: "reading", truncated: true }]);
  });

  it("never cuts a character in half", () => {
    const { change, rest, coach } = started();
    change({ text: `${"a".repeat(LONGEST_DRAFT - 1)}😀 and more` });
    rest();
    expect(coach.latest().input.draft).toBe("a".repeat(LONGEST_DRAFT - 1));
  });

  it("holds its breath while an input method composes", () => {
    const { asking, change, rest, looked } = started();
    change({ text: "に" });
    asking.hold();
    rest(PAUSE_MS * 10);
    expect(looked).not.toHaveBeenCalled();
    asking.changed();
    rest();
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it("is lost when nobody answers, and asks the same again on demand", () => {
    const { asking, change, rest, coach, told } = started();
    change({});
    rest();
    coach.latest().fail("silent");
    expect(told.at(-1)).toEqual({ kind: "lost", why: "silent" });
    asking.again();
    rest(0);
    expect(coach.asked).toHaveLength(2);
    coach.latest().answer(assessmentOf());
    expect(told.at(-1)?.kind).toBe("answer");
  });

  it("asks nothing any more once the extension was updated under the page", () => {
    const { asking, change, rest, coach, told } = started();
    change({});
    rest();
    coach.latest().fail("updated");
    expect(told.at(-1)).toEqual({ kind: "lost", why: "updated" });
    change({ text: "more" });
    asking.again();
    rest();
    expect(coach.asked).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("says when a box cannot be read, and goes on when it can", () => {
    const { change, rest, looked, kinds } = started();
    looked.mockImplementationOnce(() => {
      throw new Error("unknown editor");
    });
    change({});
    rest();
    change({});
    rest();
    expect(kinds()).toEqual(["lost", "reading"]);
  });

  it("leaves no timer and reacts to nothing after the end", () => {
    const { asking, change, rest, coach, told, life, looked } = started();
    change({});
    rest();
    change({ text: "more" });
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    coach.latest().answer(assessmentOf());
    asking.again();
    asking.changed();
    rest();
    expect(looked).toHaveBeenCalledTimes(1);
    expect(told).toHaveLength(1);
  });
});
