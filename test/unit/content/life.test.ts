// @vitest-environment jsdom
/** The life of a reply box in a page that does as it likes: canned replies, boxes made anew, other tabs, two boxes, notes turned into replies. */

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PAUSE_MS } from "../../../src/content/ask-coach.ts";
import { followFocus, type Open } from "../../../src/content/hook.ts";
import { openSession } from "../../../src/content/session.ts";
import { chatwoot } from "../../../src/content/sites/chatwoot.ts";
import { reamaze } from "../../../src/content/sites/reamaze.ts";
import type { Site } from "../../../src/content/sites/site.ts";
import { zendesk } from "../../../src/content/sites/zendesk.ts";
import { openTrouble } from "../../../src/content/trouble.ts";
import { type FakeCoach, fakeCoach } from "../../support/fake-coach.ts";
import { type FakePanel, fakePanel, fakeResizes, giveSizes, present } from "../../support/fake-page.ts";
import { openSitePage } from "../../support/site-pages.ts";
import { type Watched, watchTheWatchers } from "../../support/watched.ts";

let life: AbortController;
let resizes: ReturnType<typeof fakeResizes>;
let sessions: { readonly coach: FakeCoach; readonly panel: FakePanel; readonly root: HTMLElement; readonly signal: AbortSignal }[];
let site: Site | null;

const open: Open = (box, gone, signal) => {
  const [coach, panel] = [fakeCoach(), fakePanel()];
  signal.addEventListener("abort", () => panel.element.remove());
  sessions.push({ coach, panel, root: box.root, signal });
  openSession(
    box,
    {
      coach,
      panel,
      paint: vi.fn(),
      memory: { size: null, rulesOff: [], spot: null, remapped: false },
      trouble: openTrouble(),
      beforeSending: () => "remind",
      gone,
    },
    signal,
  );
  return panel.element;
};
const rest = () => vi.advanceTimersByTimeAsync(PAUSE_MS);
const latest = () => present(sessions.at(-1));
const alive = () => sessions.filter(({ signal }) => !signal.aborted).map(({ root }) => root);
const lastAsked = () => latest().coach.asked.at(-1)?.input;
/** The page of a product with its coach, the marked box in use and looked at. */
async function coached(name: string, at: Site) {
  const page = openSitePage(name);
  page.marked.tabIndex = 0;
  site = at;
  followFocus(document, () => site, open, life.signal);
  page.marked.focus();
  await rest();
  return page;
}

beforeEach(() => {
  vi.useFakeTimers();
  giveSizes();
  resizes = fakeResizes();
  sessions = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("text that nobody typed", () => {
  it.each([
    ["by a key in the box", (field: HTMLElement) => field.dispatchEvent(new KeyboardEvent("keyup", { key: "Enter", bubbles: true }))],
    ["by a press beside the box", () => document.querySelector<HTMLElement>("#reply")?.click()],
  ])("is read from a field that a script filled without a word, after it was called up %s", async (_, call) => {
    const { marked } = await coached("reamaze-chat", reamaze);
    (marked as HTMLTextAreaElement).value = "We ship to Malta every Monday.";
    call(marked);
    await rest();
    expect(lastAsked()?.draft).toBe("We ship to Malta every Monday.");
  });

  it("is read from an editor that a macro wrote into", async () => {
    const { marked } = await coached("zendesk-public-reply", zendesk);
    const line = document.createElement("p");
    line.textContent = "Thank you for your patience.";
    marked.replaceChildren(line);
    await rest();
    expect(lastAsked()?.draft).toBe("Thank you for your patience.");
  });

  it("is not asked about again when it is what it was", async () => {
    const { marked } = await coached("reamaze-chat", reamaze);
    for (let i = 0; i < 5; i++) marked.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowLeft", bubbles: true }));
    await rest();
    expect(latest().coach.asked).toHaveLength(1);
  });
});

describe("a box that the page takes away", () => {
  it("ends its session, and one made anew in its place starts another", async () => {
    const { marked } = await coached("zendesk-public-reply", zendesk);
    const anew = marked.cloneNode(true) as HTMLElement;
    marked.replaceWith(anew);
    resizes.happen();
    await rest();
    expect(alive()).toEqual([]);
    expect(document.querySelector("reply-coach")).toBeNull();
    anew.focus();
    expect(alive()).toEqual([anew]);
  });

  it("is not there in a part of the application where the product is not at home", async () => {
    const { marked } = await coached("reamaze-chat", reamaze);
    const other = marked.cloneNode(true) as HTMLElement;
    marked.replaceWith(other);
    resizes.happen();
    await rest();
    site = null;
    other.focus();
    expect(alive()).toEqual([]);
  });

  it("keeps its session while the page only shows another conversation in it, and asks with that customer", async () => {
    const { marked, only } = await coached("reamaze-chat", reamaze);
    only("#messages-list").innerHTML = '<li class="message chat-ui"><div class="message-body">Can I return it?</div></li>';
    (marked as HTMLTextAreaElement).value = "Of course.";
    marked.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await rest();
    expect(alive()).toEqual([marked]);
    expect(lastAsked()).toMatchObject({ draft: "Of course.", customer: "Can I return it?" });
  });
});

describe("tabs and two boxes", () => {
  it("hides with its tab and comes back with it, without asking again", async () => {
    const { marked } = await coached("zendesk-public-reply", zendesk);
    const { panel, coach } = latest();
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(0, 0, 0, 0));
    resizes.happen();
    await rest();
    expect(panel.element.isConnected).toBe(false);
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect(100, 100, 600, 200));
    resizes.happen();
    marked.focus();
    await rest();
    expect(panel.element.isConnected).toBe(true);
    expect(alive()).toEqual([marked]);
    expect(coach.asked).toHaveLength(1);
  });

  it("is one session at a time, for the box in use, with its own customer", async () => {
    const { marked } = await coached("zendesk-public-reply", zendesk);
    const second = present(document.querySelector<HTMLElement>('[data-ticket-id="102"] [data-test-id^="omnicomposer-"]'));
    present(document.querySelector('[data-channel-switcher-trigger-for-ticket-id="102"]')).setAttribute("data-channel", "web");
    second.tabIndex = 0;
    second.focus();
    await rest();
    expect(alive()).toEqual([second]);
    expect(lastAsked()?.customer).toBe("A different customer with a different question.");
    marked.focus();
    await rest();
    expect(alive()).toEqual([marked]);
    expect(document.querySelectorAll("reply-coach")).toHaveLength(1);
  });
});

describe("a note turned into a reply", () => {
  it("is heard from the class that says it, without a key press, both ways", async () => {
    const { only } = await coached("chatwoot-rich", chatwoot);
    const box = only("#box");
    box.className = "reply-box is-private";
    await rest();
    expect(latest().panel.state().mode).toBe("note");
    box.className = "reply-box";
    await rest();
    expect(latest().panel.state().mode).toBe("reading");
  });
});

describe("what runs", () => {
  let watched: Watched;
  beforeEach(() => {
    watched = watchTheWatchers();
  });

  it("is one listener for the focus while no box has it: no observer, no timer", () => {
    openSitePage("zendesk-public-reply");
    followFocus(document, () => zendesk, open, life.signal);
    expect(watched.listeners().map(({ type }) => type)).toEqual(["focusin", "blur"]);
    expect(watched.observed()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("observes the box and what switches it, never the whole document", async () => {
    const { marked, only } = await coached("zendesk-public-reply", zendesk);
    expect(watched.observed()).toEqual([marked, only('[data-channel-switcher-trigger-for-ticket-id="101"]')]);
  });

  it("is all torn down by one abort", async () => {
    const { marked } = await coached("zendesk-public-reply", zendesk);
    marked.append("and more");
    life.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.listeners()).toEqual([]);
    expect(watched.observed()).toEqual([]);
    expect(resizes.observed).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(document.querySelector("reply-coach")).toBeNull();
  });
});
