// @vitest-environment jsdom
/** A press on Send, reminded of or asked about: it is held back only while our question is in sight, and by no fault of ours. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Asker, askBeforeSending, type BeforeSending } from "../../../src/content/before-sending.ts";
import { findingOf } from "../../support/fake-coach.ts";
import { present } from "../../support/fake-page.ts";
import fc from "../../support/same-seed.ts";

const card = findingOf("private-number", "4111", "Your card 4111", { serious: true });

/** jsdom has no pointer events of its own. */
class FakePointerEvent extends MouseEvent {}

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal("PointerEvent", FakePointerEvent);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

interface Desk extends BeforeSending {
  asked: boolean;
  text: string;
}

/** A page whose Send control and box write down every event that reaches them. */
function page(more: Partial<Desk> = {}) {
  document.body.innerHTML = "<p contenteditable tabindex=0>Your card 4111</p><button><span>Send</span></button><aside></aside>";
  const root = present(document.querySelector("p"));
  const send = present(document.querySelector("button"));
  const heard: string[] = [];
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) send.addEventListener(type, () => heard.push(type));
  root.addEventListener("keydown", (event) => heard.push(`${event.ctrlKey ? "Ctrl+" : ""}${event.key}`));
  const reminded: boolean[] = [];
  const desk: Desk = {
    asked: false,
    text: "Your card 4111",
    root,
    panel: present(document.querySelector("aside")),
    wish: () => "confirm",
    isSend: (pressed) => pressed.closest("button") === send,
    serious: () => [card],
    draft: () => desk.text,
    remind: (on) => void reminded.push(on),
    ask: () => (desk.asked = true),
    isAsking: () => desk.asked,
    goBack() {
      desk.asked = false;
    },
    letGo: vi.fn(),
    trusts: () => true,
    ...more,
  };
  const asker: Asker = askBeforeSending(desk, life.signal);
  return { desk, asker, heard, reminded, root, send };
}

const fire = (target: Element, type: string, about: object = {}): Event => {
  const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...about });
  target.dispatchEvent(event);
  return event;
};
const click = (target: Element): void => {
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) fire(target, type);
};
const key = (target: Element, name: string, about: object = {}): void =>
  void target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, composed: true, cancelable: true, ...about }));

const WHOLE_PRESS = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];

describe("confirm", () => {
  it("takes nobody else's press for the agent's, should the repeated one break", () => {
    const agents = page({ trusts: (event) => event.type !== "forged" });
    fire(agents.send, "pointerdown");
    agents.send.dispatchEvent = () => {
      throw new Error("the page broke it");
    };
    expect(() => agents.asker.answer(true)).toThrow("the page broke it");
    expect(agents.asker.trusts(new Event("forged"))).toBe(false);
  });

  it("holds back the whole press while it asks", () => {
    const { desk, heard, send } = page();
    click(present(send.querySelector("span")));
    expect(heard).toEqual([]);
    expect(desk.asked).toBe(true);
  });

  it("asks again after Go back", () => {
    const { desk, asker, heard, send } = page();
    click(send);
    asker.answer(false);
    expect(desk.asked).toBe(false);
    click(send);
    expect(desk.asked).toBe(true);
    expect(heard).toEqual([]);
  });

  it("sends with all that a press is made of, once, and lets the agent's next press through", () => {
    const { desk, asker, heard, send } = page();
    click(send);
    asker.answer(true);
    expect(heard).toEqual(WHOLE_PRESS);
    expect(desk.letGo).toHaveBeenCalledTimes(1);
    click(send);
    expect(heard).toEqual([...WHOLE_PRESS, ...WHOLE_PRESS]);
  });

  it("asks anew once the draft is another", () => {
    const { desk, asker, send } = page();
    click(send);
    asker.answer(true);
    desk.text = "Your card 4111, again";
    click(send);
    expect(desk.asked).toBe(true);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])("holds back Enter with %o in the box, and sends with the same key", (held) => {
    const { desk, asker, heard, root } = page();
    key(root, "Enter", held);
    expect([heard, desk.asked]).toEqual([[], true]);
    asker.answer(true);
    expect(heard).toEqual([held.ctrlKey ? "Ctrl+Enter" : "Enter"]);
  });

  it.each(["Enter", " "])("holds back %j on the Send control, and sends with a press on it", (name) => {
    const { asker, heard, send, desk } = page();
    key(send, name);
    expect(desk.asked).toBe(true);
    asker.answer(true);
    expect(heard).toEqual(WHOLE_PRESS);
  });

  it("leaves every other key and press alone", () => {
    const { desk, heard, root } = page();
    for (const name of ["Enter", "a", "Tab", " "]) key(root, name);
    key(root, "c", { ctrlKey: true });
    click(root);
    fire(document.body, "click");
    expect(desk.asked).toBe(false);
    expect(heard).toEqual(["Enter", "a", "Tab", " ", "Ctrl+c"]);
  });

  it("tells a press in the agent's name from a page's own", () => {
    const { asker, send, desk } = page({ trusts: ({ type }) => type === "pointerdown" });
    const trusted: boolean[] = [];
    send.addEventListener("click", (event) => trusted.push(asker.trusts(event)));
    fire(send, "click");
    expect(desk.asked).toBe(false);
    fire(send, "pointerdown");
    asker.answer(true);
    expect(trusted).toEqual([false, true]);
  });
});

describe("no press is held back", () => {
  it.each([
    ["when nothing is serious", { serious: () => [] }],
    ["when only a reminder is wanted", { wish: (): "remind" => "remind" }],
    ["when it is off", { wish: (): "off" => "off" }],
    ["when the question is not to be seen", { ask: () => false, isAsking: () => false }],
    ["when the page forged it", { trusts: () => false }],
  ] as const)("%s", (_, more) => {
    const { heard, root, send } = page(more as Partial<Desk>);
    click(send);
    key(root, "Enter", { ctrlKey: true });
    expect(heard).toEqual([...WHOLE_PRESS, "Ctrl+Enter"]);
  });

  it("once the page has taken our panel away", () => {
    const { desk, heard, send } = page();
    fire(send, "pointerdown");
    desk.asked = false;
    desk.ask = () => false;
    fire(send, "click");
    expect(heard).toEqual(["click"]);
  });

  it("by a fault of ours, wherever it is", () => {
    const faults = ["wish", "isSend", "serious", "draft", "remind", "ask", "isAsking"] as const;
    fc.assert(
      fc.property(fc.subarray([...faults], { minLength: 1 }), (broken) => {
        life.abort();
        life = new AbortController();
        const { desk, heard, root, send } = page();
        // What throws only after the question is up is caught by its buttons: see below.
        for (const part of broken)
          Object.assign(desk, {
            [part]: () => {
              throw new Error(part);
            },
          });
        fire(send, "pointerover");
        click(send);
        key(root, "Enter", { ctrlKey: true });
        // Only "remind" may fail and leave the question as it is.
        const asks = broken.every((part) => part === "remind" || part === "isAsking");
        expect(heard.length > 0 || asks).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("by a fault in what comes before the press that the agent wants", () => {
    const { asker, heard, send } = page({
      goBack: () => {
        throw new Error("the panel is gone");
      },
    });
    click(send);
    expect(() => asker.answer(true)).toThrow("the panel is gone");
    expect(heard).toEqual(WHOLE_PRESS);
  });
});

describe("remind", () => {
  it("follows the pointer onto Send and away", () => {
    const { reminded, root, send } = page({ wish: () => "remind" });
    fire(send, "pointerover");
    fire(present(send.querySelector("span")), "pointerover");
    fire(root, "pointerover");
    expect(reminded).toEqual([true, false]);
  });

  it("follows the focus, and the key that makes Enter send", () => {
    const { reminded, root, send } = page({ wish: () => "remind" });
    send.focus();
    root.focus();
    key(root, "Control");
    key(root, "c", { ctrlKey: true });
    key(root, "Meta");
    root.dispatchEvent(new KeyboardEvent("keyup", { key: "Meta", bubbles: true }));
    expect(reminded).toEqual([true, false, true, false, true, false]);
  });

  it("says nothing when it is off", () => {
    const { reminded, send } = page({ wish: () => "off" });
    fire(send, "pointerover");
    send.focus();
    expect(reminded).toEqual([]);
  });
});
