/** The demo's agent workspace: built like Zendesk's, every opened ticket stays mounted, and the reply box is a real CKEditor 5. */
import type { ClassicEditor } from "ckeditor5";
import { createEditor, draftText, loadDraft } from "./ckeditor.ts";
import { avatar, el, icon } from "./element.ts";
import { clearReceipt, showReceipt } from "./receipt.ts";
import { moodChip, openDesk, type ReplyView } from "./shell.ts";
import { AGENT, ago, type Message, moment, paragraphs, type Ticket } from "./ticket.ts";
import { TICKETS } from "./tickets.ts";

declare global {
  interface Window {
    /** The editor of the visible ticket. */
    demoEditor?: ClassicEditor;
  }
}

interface Pane {
  readonly ticket: Ticket;
  readonly root: HTMLElement;
  readonly log: HTMLElement;
  readonly switcher: HTMLButtonElement;
  readonly editor: ClassicEditor;
}

const TYPES = { customer: "end-user", agent: "agent", note: "internal" } as const;

const comment = (message: Message): HTMLElement =>
  el(
    "div",
    { class: "zd-comment" },
    ...paragraphs(message.text).map((lines) => el("p", {}, ...lines.flatMap((line, at) => (at === 0 ? [line] : [el("br"), line])))),
  );

const logItem = (ticket: Ticket) => (message: Message) => {
  const ours = message.from !== "customer";
  return el(
    "article",
    { "data-test-id": "omni-log-comment-item", class: `item ${message.from}` },
    avatar(message.name, ours ? null : ticket.customer.hue),
    ours && el("span", { "data-test-id": "omni-log-avatar-badge-AgentBadge", hidden: true }),
    el(
      "div",
      { class: "item-body" },
      el(
        "header",
        {},
        el("span", { "data-test-id": "omni-log-item-sender" }, message.name),
        message.from === "note" && el("span", { class: "tag", "data-test-id": "omni-log-internal-note-tag" }, "Internal"),
        el("time", { "data-test-id": "timestamp-relative", datetime: moment(message.minutesAgo) }, ago(message.minutesAgo)),
      ),
      el(
        "div",
        { "data-test-id": "omni-log-item-message", type: TYPES[message.from] },
        el("div", { "data-test-id": "omni-log-message-content", "data-originated-from": "EmailInteraction" }, comment(message)),
      ),
    ),
  );
};

const publicChannel = (ticket: Ticket): string => (ticket.channel === "chat" ? "native_messaging" : "web");

const switcherFor = (ticket: Ticket): HTMLButtonElement =>
  el(
    "button",
    {
      type: "button",
      class: "switcher",
      "data-test-id": "omnichannel-channel-switcher-button",
      "data-channel-switcher-trigger-for-ticket-id": ticket.id,
    },
    el("span", { class: "for-public" }, icon(ticket.channel === "chat" ? "chat" : "mail", 15), "Public reply"),
    el("span", { class: "for-internal" }, icon("note", 15), "Internal note"),
  );

const setChannel = (switcher: HTMLButtonElement, root: HTMLElement, channel: string): void => {
  const internal = channel === "internal";
  switcher.dataset.channel = channel;
  switcher.setAttribute("aria-label", internal ? "Internal note. Switch to public reply" : "Public reply. Switch to internal note");
  root.querySelector(".composer")?.classList.toggle("internal", internal);
};

const header = (ticket: Ticket): HTMLElement =>
  el(
    "header",
    { class: "stage-head" },
    el("input", { "data-test-id": "omni-header-subject", class: "subject", value: ticket.subject, "aria-label": "Subject" }),
    el("p", {}, el("span", {}, `Ticket #${ticket.id}`), el("span", {}, ticket.channel === "chat" ? "Web chat" : "Email"), moodChip(ticket)),
  );

const footer = (): HTMLElement =>
  el(
    "footer",
    { class: "composer-foot" },
    el("input", {
      "data-test-id": "ticket-footer-macro-menu-autocomplete-input",
      class: "macro",
      placeholder: "Apply macro",
      "aria-label": "Apply macro",
    }),
    el(
      "div",
      { class: "split", "data-garden-id": "buttons.button_group_view" },
      el("button", { type: "button", class: "button primary", "data-test-id": "submit_button-button" }, "Submit as Open"),
      el(
        "button",
        { type: "button", class: "button primary", "data-test-id": "submit_button-menu-button", "aria-label": "Submit as" },
        icon("arrow", 14),
      ),
    ),
  );

const composer = (ticket: Ticket, switcher: HTMLElement, holder: HTMLElement, toolbar: HTMLElement): HTMLElement =>
  el(
    "div",
    { class: "composer", "data-test-id": "editor-view" },
    el("div", { class: "composer-head" }, switcher, el("span", { class: "to" }, "To ", el("b", {}, ticket.customer.name))),
    el("div", { "data-test-id": "ticket-rich-text-editor" }, holder),
    toolbar,
    footer(),
  );

const mountPane = async (ticket: Ticket, panes: HTMLElement): Promise<Pane> => {
  const [switcher, holder, toolbar] = [
    switcherFor(ticket),
    el("div"),
    el("div", { "data-test-id": "omnichannel-composer-toolbar", class: "tools" }),
  ];
  const log = el("div", { "data-test-id": "omni-log-container", class: "log", tabindex: 0, role: "log", "aria-label": "Conversation" });
  log.append(...ticket.messages.map(logItem(ticket)));
  const inner = el("div", { class: "pane", "data-ticket-id": ticket.id, "data-side-conversations-anchor-id": ticket.id });
  inner.append(header(ticket), log, composer(ticket, switcher, holder, toolbar));
  const root = el("div", { class: "ticket-panes-grid-layout", "data-test-id": `ticket-${ticket.id}-custom-layout` }, inner);
  root.style.display = "none";
  panes.append(root);
  setChannel(switcher, root, publicChannel(ticket));
  const pane = { ticket, root, log, switcher, editor: await createEditor(holder, toolbar, `Reply to ${ticket.customer.name}`) };
  listen(pane);
  return pane;
};

const listen = (pane: Pane): void => {
  pane.switcher.addEventListener("click", () => {
    const internal = pane.switcher.dataset.channel === "internal";
    setChannel(pane.switcher, pane.root, internal ? publicChannel(pane.ticket) : "internal");
  });
  for (const button of pane.root.querySelectorAll(".split button")) button.addEventListener("click", () => send(pane));
  pane.root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(pane);
  });
};

/** What was sent joins the conversation as the agent's own item, as in the product. */
const send = (pane: Pane): void => {
  const text = draftText(pane.editor);
  if (text.trim() === "") {
    pane.editor.editing.view.focus();
    return;
  }
  const note = pane.switcher.dataset.channel === "internal";
  const message: Message = { from: note ? "note" : "agent", name: AGENT.name, minutesAgo: 0, text: "" };
  for (const old of pane.log.querySelectorAll(".just-sent")) old.remove();
  const item = logItem(pane.ticket)(message);
  item.classList.add("just-sent");
  pane.log.append(item);
  showReceipt(item.querySelector<HTMLElement>(".zd-comment") ?? item, text, note ? "note" : "reply");
  pane.editor.setData("");
  pane.log.scrollTop = pane.log.scrollHeight;
};

const activate = (panes: Iterable<Pane>, active: Pane): void => {
  for (const { root } of panes) {
    const on = root === active.root;
    root.style.display = on ? "" : "none";
    root.classList.toggle("active", on);
    if (on) root.dataset.isActive = "true";
    else delete root.dataset.isActive;
  }
  active.log.scrollTop = active.log.scrollHeight;
};

const createView = (stage: HTMLElement): ReplyView => {
  const panes = new Map<number, Promise<Pane>>();
  const main = el("div", { id: "main_panes" });
  stage.append(main);
  const pane = (ticket: Ticket): Promise<Pane> => {
    const opened = panes.get(ticket.id) ?? mountPane(ticket, main);
    panes.set(ticket.id, opened);
    return opened;
  };
  return {
    async show(ticket) {
      const active = await pane(ticket);
      const neighbour = TICKETS[(TICKETS.indexOf(ticket) + 1) % TICKETS.length];
      if (neighbour) await pane(neighbour);
      activate(await Promise.all(panes.values()), active);
      window.demoEditor = active.editor;
      window.demoText = () => draftText(active.editor);
    },
    load: (ticket, draft) => void pane(ticket).then(({ editor }) => loadDraft(editor, draft)),
    reset: (ticket) =>
      void pane(ticket).then((opened) => {
        clearReceipt();
        for (const sent of opened.log.querySelectorAll(".just-sent")) sent.remove();
        setChannel(opened.switcher, opened.root, publicChannel(ticket));
        opened.editor.setData("");
      }),
  };
};

openDesk("zendesk", createView);
