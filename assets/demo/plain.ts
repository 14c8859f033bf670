/** The demo's plain helpdesk: a text field, and a customer's message that says what it is. */
import { avatar, el, icon } from "./element.ts";
import { clearReceipt, showReceipt } from "./receipt.ts";
import { moodChip, openDesk, type ReplyView } from "./shell.ts";
import { ago, lastWords, type Message, moment, type Ticket } from "./ticket.ts";

const item = (ticket: Ticket) => (message: Message) => {
  const newest = message === lastWords(ticket);
  return el(
    "article",
    { class: `item ${message.from}` },
    avatar(message.name, message.from === "customer" ? ticket.customer.hue : null),
    el(
      "div",
      { class: "item-body" },
      el(
        "header",
        {},
        el("span", {}, message.name),
        message.from === "note" && el("span", { class: "tag" }, "Internal"),
        el("time", { datetime: moment(message.minutesAgo) }, ago(message.minutesAgo)),
      ),
      el("div", { class: "words", "data-reply-coach-customer": newest }, message.text),
    ),
  );
};

const createView = (stage: HTMLElement): ReplyView => {
  const head = el("header", { class: "stage-head" });
  const log = el("div", { class: "log", tabindex: 0, role: "log", "aria-label": "Conversation" });
  const box = el("textarea", { id: "reply", "aria-label": "Reply", placeholder: "Write a reply", rows: 8 });
  const note = el(
    "button",
    { type: "button", class: "toggle", id: "note", "aria-pressed": "false", "data-reply-coach-note": true },
    icon("note", 15),
    "Internal note",
  );
  const send = el("button", { type: "button", class: "button primary", id: "send" }, icon("send", 16), "Send");
  const composer = el(
    "div",
    { class: "composer" },
    el("div", { class: "composer-head" }, el("label", { for: "reply" }, "Reply"), note),
    box,
  );
  composer.append(el("footer", { class: "composer-foot" }, el("small", {}, "Plain text"), send));
  stage.append(head, log, composer);

  const setNote = (on: boolean): void => {
    note.setAttribute("aria-pressed", String(on));
    composer.classList.toggle("internal", on);
  };
  const setDraft = (text: string): void => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const clear = (): void => {
    clearReceipt();
    setNote(false);
    setDraft("");
  };
  note.addEventListener("click", () => setNote(note.getAttribute("aria-pressed") !== "true"));
  send.addEventListener("click", () => {
    if (box.value.trim() === "") return box.focus();
    showReceipt(log, box.value, note.getAttribute("aria-pressed") === "true" ? "note" : "reply");
    setDraft("");
  });
  window.demoText = () => box.value;
  return {
    async show(ticket) {
      head.replaceChildren(
        el("h1", { class: "subject" }, ticket.subject),
        el("p", {}, el("span", {}, `Request ${ticket.id}`), moodChip(ticket)),
      );
      log.replaceChildren(...ticket.messages.map(item(ticket)));
      log.scrollTop = log.scrollHeight;
      clear();
    },
    load(_ticket, draft) {
      setDraft(draft);
      box.focus();
      box.setSelectionRange(draft.length, draft.length);
    },
    reset: clear,
  };
};

openDesk("plain", createView);
