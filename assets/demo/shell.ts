/** The frame around every view of the demo helpdesk: rail, ticket list, customer, and the two buttons that fill and empty the reply box. */
import { avatar, el, type IconName, icon } from "./element.ts";
import { AGENT, ago, lastWords, MOODS, type Ticket } from "./ticket.ts";
import { TICKETS } from "./tickets.ts";

export type ViewName = "index" | "zendesk" | "gmail" | "plain";

export const VIEWS: readonly { readonly name: ViewName; readonly label: string; readonly icon: IconName; readonly about: string }[] = [
  { name: "index", label: "Inbox", icon: "inbox", about: "All six conversations" },
  { name: "zendesk", label: "Workspace", icon: "desk", about: "CKEditor 5 and internal notes" },
  { name: "gmail", label: "Mail", icon: "mail", about: "A signature and quoted mail" },
  { name: "plain", label: "Plain", icon: "form", about: "A simple text field" },
];

/** One kind of reply box. Every call names the ticket it is about. */
export interface ReplyView {
  /** Show this conversation and no other. */
  show(ticket: Ticket): Promise<void>;
  /** Put `draft` into the reply box in place of what is there, and give it the focus. */
  load(ticket: Ticket, draft: string): void;
  /** Empty the box, forget what was sent, back to a public reply. */
  reset(ticket: Ticket): void;
}

const ticketFromAddress = (): Ticket => {
  const wanted = Number(location.hash.slice(1));
  const ticket = TICKETS.find(({ id }) => id === wanted) ?? TICKETS[0];
  if (!ticket) throw new Error("The demo has no tickets");
  return ticket;
};

const railLink = (current: ViewName) => (view: (typeof VIEWS)[number]) =>
  el(
    "a",
    {
      href: `${view.name}.html${view.name === "index" ? "" : location.hash}`,
      title: view.about,
      "aria-current": view.name === current ? "page" : null,
    },
    icon(view.icon, 20),
    el("span", {}, view.label),
  );

/** The links between the views; the ticket in the address goes along. */
export const rail = (current: ViewName): HTMLElement =>
  el(
    "nav",
    { class: "rail", "aria-label": "Views" },
    el("a", { class: "brand", href: "index.html", title: AGENT.team, "aria-label": AGENT.team }, mark()),
    ...VIEWS.map(railLink(current)),
    el("span", { class: "grow" }),
    avatar(AGENT.name, null),
  );

/** The demo company's own mark, a north star: not to be taken for the coach's. */
const mark = (): HTMLElement => el("span", { class: "mark", "aria-hidden": "true" }, icon("star", 20));

export const moodChip = (ticket: Ticket): HTMLElement => el("span", { class: "mood", "data-mood": ticket.mood }, MOODS[ticket.mood]);

const row = (ticket: Ticket): HTMLElement => {
  const last = lastWords(ticket);
  return el(
    "a",
    { class: "row", href: `#${ticket.id}`, "data-ticket": ticket.id },
    avatar(ticket.customer.name, ticket.customer.hue),
    el(
      "span",
      { class: "row-text" },
      el("span", { class: "row-top" }, el("strong", {}, ticket.customer.name), el("time", { datetime: "" }, ago(last.minutesAgo))),
      el("span", { class: "row-subject" }, ticket.subject),
      el("span", { class: "row-foot" }, moodChip(ticket), el("span", { class: "row-brand" }, ticket.brand)),
    ),
  );
};

const list = (): HTMLElement =>
  el(
    "nav",
    { class: "list", "aria-label": "Tickets" },
    el("header", { class: "list-head" }, el("h1", {}, "Waiting for a reply"), el("span", { class: "count" }, String(TICKETS.length))),
    ...TICKETS.map(row),
  );

const facts = (pairs: Ticket["facts"]): HTMLElement =>
  el("dl", { class: "facts" }, ...pairs.flatMap(([label, value]) => [el("dt", {}, label), el("dd", {}, value)]));

const earlier = (pairs: Ticket["earlier"]): HTMLElement =>
  el("ul", { class: "earlier" }, ...pairs.map(([what, when]) => el("li", {}, el("span", {}, what), el("small", {}, when))));

const customerCard = (ticket: Ticket): Node[] => [
  el(
    "div",
    { class: "person" },
    avatar(ticket.customer.name, ticket.customer.hue),
    el("div", {}, el("strong", {}, ticket.customer.name), el("small", {}, `${ticket.brand} · ${ticket.industry}`)),
  ),
  facts(ticket.facts),
  el("h2", {}, "Earlier"),
  earlier(ticket.earlier),
];

const aside = (): { root: HTMLElement; about: HTMLElement; load: HTMLButtonElement; reset: HTMLButtonElement } => {
  const load = el("button", { type: "button", id: "load-weak", class: "button" }, icon("wand", 16), "Load a weak draft");
  const reset = el("button", { type: "button", id: "reset", class: "button quiet" }, icon("undo", 16), "Reset");
  const about = el("section", { class: "about", "aria-label": "Customer" });
  return {
    root: el("aside", { class: "aside", "aria-label": "About" }, el("div", { class: "try" }, load, reset), about),
    about,
    load,
    reset,
  };
};

const markCurrent = (listRoot: HTMLElement, ticket: Ticket): void => {
  for (const link of listRoot.querySelectorAll("[data-ticket]")) {
    if (link.getAttribute("data-ticket") === String(ticket.id)) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
};

const carryTicket = (railRoot: HTMLElement, ticket: Ticket): void => {
  for (const link of railRoot.querySelectorAll<HTMLAnchorElement>("a:not(.brand)")) {
    if (!link.href.includes("index.html")) link.hash = `#${ticket.id}`;
  }
};

/** Build the page around a view and keep it on the ticket that the address names. `data-ready` on the body is that ticket's id. */
export const openDesk = (name: ViewName, createView: (stage: HTMLElement) => ReplyView): void => {
  const stage = el("main", { class: "stage" });
  const [railRoot, listRoot, side] = [rail(name), list(), aside()];
  document.body.append(railRoot, listRoot, stage, side.root);
  const view = createView(stage);
  const show = async (): Promise<void> => {
    const ticket = ticketFromAddress();
    delete document.body.dataset.ready;
    markCurrent(listRoot, ticket);
    carryTicket(railRoot, ticket);
    side.about.replaceChildren(...customerCard(ticket));
    await view.show(ticket);
    document.body.dataset.ready = String(ticket.id);
  };
  side.load.addEventListener("click", () => view.load(ticketFromAddress(), ticketFromAddress().weakDraft));
  side.reset.addEventListener("click", () => view.reset(ticketFromAddress()));
  addEventListener("hashchange", () => void show());
  void show();
};
