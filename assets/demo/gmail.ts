/** The demo's mail view: built like a Gmail thread, with a signature and quoted mail in the reply box. */
import { avatar, el, icon } from "./element.ts";
import { clearReceipt, showReceipt } from "./receipt.ts";
import { moodChip, openDesk, type ReplyView } from "./shell.ts";
import { AGENT, ago, lastWords, moment, type Ticket } from "./ticket.ts";

const line = (text: string): HTMLElement => el("div", {}, text === "" ? el("br") : text);

const lines = (text: string): HTMLElement[] => text.split("\n").map(line);

const thread = (ticket: Ticket): HTMLElement[] =>
  ticket.messages
    .filter(({ from }) => from !== "note")
    .map((message, at) => {
      const customer = message.from === "customer";
      const sender = customer ? ticket.customer : { name: message.name, email: AGENT.email };
      return el(
        "div",
        { class: "h7" },
        el(
          "div",
          { class: "adn ads", "data-message-id": `#msg-f:${ticket.id}${at}`, "data-legacy-message-id": `${ticket.id}${at}` },
          avatar(sender.name, customer ? ticket.customer.hue : null),
          el(
            "div",
            { class: "item-body" },
            el(
              "header",
              {},
              el("span", { class: "gD", email: sender.email, name: sender.name }, sender.name),
              el("span", { class: "go" }, `<${sender.email}>`),
              el("time", { class: "g3", datetime: moment(message.minutesAgo) }, ago(message.minutesAgo)),
            ),
            el("div", { class: "ii gt" }, el("div", { class: "a3s aiL" }, el("div", { dir: "ltr" }, ...lines(message.text)))),
          ),
        ),
      );
    });

const signature = (ticket: Ticket): Node[] => [
  el("br", { clear: "all" }),
  el("span", { class: "gmail_signature_prefix" }, "-- "),
  el("div", { class: "gmail_signature", "data-smartmail": "gmail_signature" }, line(AGENT.name), line(`${ticket.brand} · Customer care`)),
];

const quote = (ticket: Ticket): HTMLElement => {
  const message = lastWords(ticket);
  return el(
    "div",
    { class: "gmail_quote gmail_quote_container" },
    el(
      "div",
      { class: "gmail_attr", dir: "ltr" },
      `${ago(message.minutesAgo)} ago, ${ticket.customer.name} <${ticket.customer.email}> wrote:`,
    ),
    el("blockquote", { class: "gmail_quote" }, ...lines(message.text)),
  );
};

const bodyBox = (): HTMLElement =>
  el("div", {
    id: ":sw",
    class: "Am aiL Al editable LW-avf tS-tW",
    hidefocus: "true",
    "aria-label": "Message Body",
    g_editable: "true",
    role: "textbox",
    "aria-multiline": "true",
    contenteditable: "true",
    tabindex: 1,
    spellcheck: "false",
  });

const sendButton = (): HTMLElement =>
  el("div", { class: "T-I J-J5-Ji aoO v7 T-I-atl L3", role: "button", tabindex: 1, "data-tooltip": "Send (Ctrl-Enter)" }, "Send");

const bottomBar = (send: HTMLElement, trimmed: HTMLElement): HTMLElement =>
  el(
    "table",
    { class: "IZ", role: "presentation" },
    el(
      "tbody",
      {},
      el(
        "tr",
        { class: "btC" },
        el(
          "td",
          { class: "gU Up" },
          el(
            "div",
            {},
            send,
            el("div", { class: "T-I hG", role: "button", "aria-haspopup": "true", "aria-label": "More send options" }, icon("arrow", 14)),
          ),
        ),
        el("td", { class: "gU tools-cell" }, icon("text"), icon("clip")),
        el("td", { class: "gU" }, trimmed),
        el("td", { class: "gU last" }, icon("bin")),
      ),
    ),
  );

const hiddenFields = (ticket: Ticket, uet: HTMLInputElement): HTMLElement =>
  el(
    "form",
    {},
    el("input", { type: "hidden", name: "composeid", value: `c${ticket.id}` }),
    el("input", { type: "hidden", name: "rm", value: `${ticket.id}${ticket.messages.length - 1}` }),
    uet,
    el("input", { type: "hidden", name: "subjectbox", class: "aoT", value: `Re: ${ticket.subject}` }),
  );

/** Everything before the signature: the lines that the agent wrote. */
const ownLines = (body: HTMLElement): ChildNode[] => {
  const nodes = Array.from(body.childNodes);
  const end = nodes.findIndex((node) => node instanceof HTMLBRElement && node.getAttribute("clear") === "all");
  return end < 0 ? nodes : nodes.slice(0, end);
};

/** The text of the body, one line a block, as Gmail would send it in plain text. */
const bodyText = (body: HTMLElement): string => Array.from(body.childNodes, textOf).join("").replace(/\n$/, "");

const textOf = (node: Node): string => {
  if (node instanceof HTMLBRElement) return "\n";
  if (!(node instanceof HTMLElement)) return node.textContent ?? "";
  const inner = Array.from(node.childNodes, textOf).join("");
  return BLOCKS.has(node.tagName) && !inner.endsWith("\n") ? `${inner}\n` : inner;
};

const BLOCKS: ReadonlySet<string> = new Set(["DIV", "P", "BLOCKQUOTE"]);

const setOwn = (body: HTMLElement, text: string): void => {
  for (const node of ownLines(body)) node.remove();
  body.prepend(...lines(text));
  body.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

const caretToOwnEnd = (body: HTMLElement): void => {
  body.focus();
  const last = ownLines(body).at(-1);
  if (last) getSelection()?.setPosition(last, last.childNodes.length);
};

const composer = (ticket: Ticket, log: HTMLElement): { root: HTMLElement; body: HTMLElement } => {
  const [body, send] = [bodyBox(), sendButton()];
  body.append(line(""), ...signature(ticket));
  const uet = el("input", { type: "hidden", name: "uet", value: quote(ticket).textContent });
  const trimmed = el(
    "button",
    { type: "button", class: "ajR", tabindex: 1, "aria-label": "Show trimmed content", "aria-expanded": "false" },
    icon("more", 16),
  );
  trimmed.addEventListener("click", () => toggleQuote(ticket, body, trimmed, uet));
  const deliver = (): void => {
    showReceipt(log, bodyText(body), "reply");
    log.scrollTop = log.scrollHeight;
    setOwn(body, "");
  };
  send.addEventListener("click", deliver);
  body.addEventListener("keydown", (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && deliver());
  send.addEventListener("keydown", (event) => (event.key === "Enter" || event.key === " ") && deliver());
  const to = el("div", { class: "to HQ" }, icon("undo", 16), el("b", {}, ticket.customer.name), ` <${ticket.customer.email}>`);
  const editor = el("div", { class: "Ap" }, el("div", { class: "Ar Au" }, el("div", { class: "aO7" }, body)));
  const m9 = el("div", { class: "M9" }, hiddenFields(ticket, uet), to, editor, bottomBar(send, trimmed));
  return { root: el("div", { class: "ip adB composer" }, m9), body };
};

/** As in Gmail, quoted mail that is trimmed is not in the body at all, but in a hidden field. */
const toggleQuote = (ticket: Ticket, body: HTMLElement, button: HTMLElement, uet: HTMLInputElement): void => {
  const shown = body.querySelector(":scope > .gmail_quote");
  if (shown) shown.remove();
  else body.append(quote(ticket));
  uet.value = shown ? quote(ticket).textContent : "";
  button.setAttribute("aria-expanded", String(!shown));
  button.setAttribute("aria-label", shown ? "Show trimmed content" : "Hide quoted mail");
};

const createView = (stage: HTMLElement): ReplyView => {
  stage.setAttribute("role", "main");
  const open = { body: document.body };
  const build = (ticket: Ticket): void => {
    const log = el("div", { class: "log", tabindex: 0, role: "log", "aria-label": "Thread" }, ...thread(ticket));
    const box = composer(ticket, log);
    open.body = box.body;
    const head = el("header", { class: "stage-head" }, el("h2", { class: "hP subject" }, ticket.subject));
    head.append(el("p", {}, el("span", {}, `${ticket.brand} inbox`), moodChip(ticket)));
    clearReceipt();
    stage.replaceChildren(head, log, box.root);
    log.scrollTop = log.scrollHeight;
  };
  window.demoText = () => bodyText(open.body);
  return {
    show: async (ticket) => build(ticket),
    load(_ticket, draft) {
      setOwn(open.body, draft);
      caretToOwnEnd(open.body);
    },
    reset: build,
  };
};

openDesk("gmail", createView);
