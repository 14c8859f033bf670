// @vitest-environment jsdom
/** What the agent does in the panel happens to the draft, exactly, and is said. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { assessmentOf, findingOf, suggestionOf } from "../../support/fake-coach.ts";
import { coachedSession, DRAFT, rewrite, settled, slip, startClock, stopClock, type } from "../../support/session-page.ts";

beforeEach(() => void startClock());
afterEach(stopClock);

describe("the agent's way through the panel", () => {
  it("puts a suggestion into the draft, selects its blank, and says so", async () => {
    const { field, panel } = await coachedSession();
    const blank = { start: rewrite.text.indexOf("["), end: rewrite.text.length, label: "offer" };
    panel.actions().apply(slip, { ...rewrite, blanks: [blank] });
    await settled();
    expect(field.value).toBe("No, here is what I can do: [offer].");
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("[offer]");
    expect(panel.state()).toMatchObject({ notice: { kind: "applied", blanks: 1 }, canUndo: true });
  });

  it.each(["apply", "fillIn"] as const)(
    "%s hears Tab from when its blank is selected: it may come before the editor has heard of that",
    async (action) => {
      const blank = { start: rewrite.text.indexOf("["), end: rewrite.text.length, label: "offer" };
      const { coach, field, panel } = await coachedSession();
      field.scrollIntoView = () => {};
      coach.latest().answer(assessmentOf([findingOf("unfilled-blank", "policy", DRAFT)]));
      const listen = vi.spyOn(window, "addEventListener");
      const hears: boolean[] = [];
      vi.spyOn(field, "setSelectionRange").mockImplementation(
        () => void hears.push(listen.mock.calls.some(([type]) => type === "keydown")),
      );
      if (action === "apply") panel.actions().apply(slip, { ...rewrite, blanks: [blank] });
      else panel.actions().fillIn();
      await settled();
      expect(hears.at(-1)).toBe(true);
    },
  );

  it("forgets the notice and the undo when the agent types on", async () => {
    const { field, panel } = await coachedSession();
    panel.actions().apply(slip, rewrite);
    await settled();
    expect(panel.state().canUndo).toBe(true);
    await type(field, `${field.value} Bye.`);
    expect(panel.state()).toMatchObject({ notice: null, canUndo: false });
  });

  it("writes nothing where the words are gone", async () => {
    const { field, panel } = await coachedSession();
    field.value = "Something else.";
    panel.actions().apply(slip, rewrite);
    await settled();
    expect(field.value).toBe("Something else.");
    expect(panel.state().notice).toEqual({ kind: "stale" });
  });

  it("takes its last write back, once, with the caret where it was", async () => {
    const { field, panel } = await coachedSession();
    field.setSelectionRange(2, 2);
    panel.actions().apply(slip, rewrite);
    await settled();
    panel.actions().undo();
    await settled();
    expect(field.value).toBe(DRAFT);
    expect([field.selectionStart, field.selectionEnd]).toEqual([2, 2]);
    expect(panel.state()).toMatchObject({ notice: { kind: "undone" }, canUndo: false });
  });

  it("admits that an undo did not happen, because the agent has typed on", async () => {
    const { field, panel } = await coachedSession();
    panel.actions().apply(slip, rewrite);
    await settled();
    field.value = `${field.value} Bye.`;
    panel.actions().undo();
    await settled();
    expect(field.value).toMatch(/Bye\.$/);
    expect(panel.state()).toMatchObject({ notice: { kind: "undo-late" }, canUndo: false });
  });

  it("writes once what is pressed twice", async () => {
    const { field, panel } = await coachedSession();
    panel.actions().apply(slip, rewrite);
    panel.actions().apply(slip, rewrite);
    await settled();
    expect(field.value).toBe("No, here is what I can do: [offer].");
    expect(panel.state()).toMatchObject({ notice: { kind: "applied" }, canUndo: true });
  });

  it("writes what is pressed while another write is under way behind it, where its words stand by then", async () => {
    const { field, panel } = await coachedSession();
    panel.actions().apply(slip, rewrite);
    panel.actions().apply(findingOf("flat-no", "No", DRAFT), suggestionOf(0, 2, "Thank you for asking"));
    await settled();
    expect(field.value).toBe("Thank you for asking, here is what I can do: [offer].");
  });

  it("says so where a write pressed meanwhile has lost its words to the first, which can still be taken back", async () => {
    const { field, panel } = await coachedSession();
    panel.actions().apply(slip, rewrite);
    panel.actions().apply(slip, suggestionOf(slip.start, slip.end, "twice"));
    await settled();
    expect(field.value).toBe("No, here is what I can do: [offer].");
    expect(panel.state()).toMatchObject({ notice: { kind: "stale" }, canUndo: true });
    panel.actions().undo();
    await settled();
    expect(field.value).toBe(DRAFT);
  });

  it("takes back a write that is still under way once it is done", async () => {
    const { field, panel } = await coachedSession();
    panel.actions().apply(slip, rewrite);
    panel.actions().undo();
    await settled();
    expect(field.value).toBe(DRAFT);
    expect(panel.state().notice).toEqual({ kind: "undone" });
  });

  it("says so where a press came too soon to be meant", async () => {
    const { field, panel } = await coachedSession();
    panel.actions().tooSoon();
    expect(field.value).toBe(DRAFT);
    expect(panel.state().notice).toEqual({ kind: "stale" });
  });

  it("puts a finding aside, and takes its paint off", async () => {
    const { panel, paint } = await coachedSession();
    panel.actions().putAside(slip, "words");
    expect(panel.state().aside).toMatchObject([{ rule: slip.rule, reach: "words" }]);
    expect(paint.mock.lastCall?.[2]).toEqual([]);
  });

  it("points at words and stops pointing", async () => {
    const { panel, paint } = await coachedSession();
    panel.actions().pointAt(slip);
    expect(paint.mock.lastCall?.[2]).toContainEqual({ start: slip.start, end: slip.end, kind: "pointed" });
    panel.actions().pointAt(null);
    expect(paint.mock.lastCall?.[2]).toHaveLength(1);
  });

  it("copies to the clipboard", async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal("navigator", Object.create(navigator, { clipboard: { value: { writeText } } }));
    const { panel } = await coachedSession();
    panel.actions().copy("words");
    await settled();
    expect(writeText).toHaveBeenCalledWith("words");
    expect(panel.state().notice).toEqual({ kind: "copied" });
  });

  it("offers the words again where the clipboard is closed", async () => {
    const { panel } = await coachedSession();
    panel.actions().copy("words");
    await settled();
    expect(panel.state().notice).toEqual({ kind: "refused", text: "words" });
  });

  it("tells of a write that was refused, for the toolbar icon, until the draft changes", async () => {
    const { panel, field, trouble } = await coachedSession();
    panel.actions().copy("words");
    await settled();
    expect(trouble.tell).toHaveBeenLastCalledWith("stuck");
    await type(field, "Yes.");
    expect(trouble.tell).toHaveBeenLastCalledWith(null);
  });

  it("goes from the draft into the panel by Alt+Shift+K, and back to the very caret", async () => {
    const { field, panel } = await coachedSession();
    field.setSelectionRange(3, 7, "backward");
    const key = new KeyboardEvent("keydown", { code: "KeyK", altKey: true, shiftKey: true, bubbles: true, cancelable: true });
    field.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(panel.element);
    field.setSelectionRange(0, 0);
    const focus = vi.spyOn(field, "focus");
    panel.actions().backToDraft();
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).toEqual([3, 7, "backward"]);
  });

  it("leaves every other key to the page", async () => {
    const { field, panel } = await coachedSession();
    for (const keys of [{ altKey: true }, { shiftKey: true }, { altKey: true, shiftKey: true, ctrlKey: true }]) {
      const key = new KeyboardEvent("keydown", { code: "KeyK", bubbles: true, cancelable: true, ...keys });
      field.dispatchEvent(key);
      expect(key.defaultPrevented).toBe(false);
    }
    expect(document.activeElement).not.toBe(panel.element);
  });
});
