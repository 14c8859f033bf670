// @vitest-environment jsdom
/** A reply that is sent is told of once, by whatever way it is sent; nothing else is, and the page's own sending goes on as ever. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Look } from "../../../src/content/ask-coach.ts";
import { generic } from "../../../src/content/sites/generic.ts";
import { zendesk } from "../../../src/content/sites/zendesk.ts";
import { watchSend } from "../../../src/content/watch-send.ts";
import { present } from "../../support/fake-page.ts";

const tell = vi.fn();
let look: Look;
let see: () => Look;
let life: AbortController;
const at = <E extends Element = HTMLElement>(selector: string): E => present(document.querySelector<E>(selector));
const click = (selector: string): boolean => at(selector).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  at("textarea").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
const watch = (trusted = true, site = generic): void =>
  watchSend({ site, root: at("textarea"), look: () => see(), tell, trusts: () => trusted }, life.signal);

beforeEach(() => {
  document.body.innerHTML = `
    <form><textarea></textarea><button id="bold" type="button">Bold</button>
      <button id="send" type="button"><b>Send</b></button><button id="menu" type="button" aria-haspopup="menu">Send later</button></form>
    <form><button id="beside" type="button">Send</button></form>`;
  life?.abort();
  life = new AbortController();
  tell.mockReset();
  see = () => look;
  look = { text: "It's on its way.", mode: "reply", channel: "email", customer: "Where is it?", conversation: "here 1" };
});

describe("sending", () => {
  it.each([
    ["a click on the send control", () => click("#send")],
    ["a click on what is in it", () => click("#send b")],
    ["Ctrl+Enter", () => press("Enter", { ctrlKey: true })],
    ["Cmd+Enter", () => press("Enter", { metaKey: true })],
  ])("by %s is told of, with what was read", (_, send) => {
    watch();
    send();
    expect(tell.mock.calls).toEqual([[{ draft: "It's on its way.", channel: "email", customer: "Where is it?", conversation: "here 1" }]]);
  });

  it.each([
    ["another button", () => click("#bold")],
    ["a control that opens a menu", () => click("#menu")],
    ["another box's send control", () => click("#beside")],
    ["Enter alone", () => press("Enter")],
    ["Ctrl and another key", () => press("s", { ctrlKey: true })],
  ])("is not what %s does", (_, act) => {
    watch();
    act();
    expect(tell).not.toHaveBeenCalled();
  });

  it.each([
    ["when the key comes up", () => at("textarea").dispatchEvent(new KeyboardEvent("keyup", { key: "Enter", bubbles: true }))],
    ["when the next key goes down", () => press("T")],
  ])("by Enter is told of once the box is seen empty: %s", (_, next) => {
    watch();
    press("Enter");
    look = { ...look, text: "" };
    next();
    next();
    expect(tell.mock.calls).toEqual([[{ draft: "It's on its way.", channel: "email", customer: "Where is it?", conversation: "here 1" }]]);
  });

  it.each([
    ["Enter breaks the line", {}, "It's on its way.\n"],
    ["Shift+Enter", { shiftKey: true }, ""],
    ["Enter picks a word of an input method", { isComposing: true }, ""],
  ])("is not told of where %s", (_, more, then) => {
    watch();
    press("Enter", more);
    look = { ...look, text: then };
    press("T");
    expect(tell).not.toHaveBeenCalled();
  });

  it("is heard at a control that only the site knows", () => {
    at("form").innerHTML = '<textarea></textarea><div data-test-id="submit_button-button">Enviar</div>';
    at("form").className = "ticket-panes-grid-layout";
    watch(true, zendesk);
    click("[data-test-id]");
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("is told of once for each text", () => {
    watch();
    click("#send");
    press("Enter", { ctrlKey: true });
    look = { ...look, text: "It's on its way again." };
    click("#send");
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it("is not told of for a note, an empty box, or a box that cannot be read", () => {
    watch();
    look = { ...look, mode: "note" };
    click("#send");
    look = { ...look, mode: "reply", text: " \n" };
    click("#send");
    see = () => {
      throw new Error("gone");
    };
    expect(() => click("#send")).not.toThrow();
    expect(tell).not.toHaveBeenCalled();
  });

  it("is not what a page's forged click does", () => {
    watch(false);
    click("#send");
    press("Enter", { ctrlKey: true });
    expect(tell).not.toHaveBeenCalled();
  });

  it("is read before the page empties the box, and neither held up nor stopped", () => {
    const order: string[] = [];
    tell.mockImplementation(() => order.push("told"));
    at("#send").addEventListener("click", (event) => order.push(event.defaultPrevented ? "stopped" : "sent"));
    watch();
    expect(click("#send")).toBe(true);
    expect(order).toEqual(["told", "sent"]);
  });

  it("is no longer heard after the end", () => {
    watch();
    life.abort();
    click("#send");
    expect(tell).not.toHaveBeenCalled();
  });
});
