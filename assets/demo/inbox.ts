/** The demo's front page: the six conversations, and a choice of the reply box they open in. */
import { avatar, el, icon } from "./element.ts";
import { moodChip, rail, VIEWS, type ViewName } from "./shell.ts";
import { AGENT, ago, lastWords, type Ticket } from "./ticket.ts";
import { TICKETS } from "./tickets.ts";

const BOXES = VIEWS.filter(({ name }) => name !== "index");

const card = (ticket: Ticket): HTMLAnchorElement => {
  const last = lastWords(ticket);
  return el(
    "a",
    { class: "card", href: `zendesk.html#${ticket.id}`, "data-ticket": ticket.id },
    avatar(ticket.customer.name, ticket.customer.hue),
    el("span", { class: "card-who" }, el("strong", {}, ticket.customer.name), el("small", {}, ticket.brand)),
    el("span", { class: "card-what" }, el("strong", {}, ticket.subject), el("span", { class: "excerpt" }, last.text.replaceAll("\n", " "))),
    moodChip(ticket),
    el("time", {}, ago(last.minutesAgo)),
  );
};

const choice = (view: (typeof BOXES)[number], choose: (name: ViewName) => void): HTMLElement => {
  const input = el("input", { type: "radio", name: "box", value: view.name, checked: view.name === "zendesk" });
  input.addEventListener("change", () => choose(view.name));
  return el(
    "label",
    { class: "choice" },
    input,
    icon(view.icon, 22),
    el("span", {}, el("strong", {}, view.label), el("small", {}, view.about)),
  );
};

const cards = TICKETS.map(card);

const openIn = (name: ViewName): void => {
  for (const link of cards) link.href = `${name}.html#${link.dataset.ticket ?? ""}`;
};

document.body.append(
  rail("index"),
  el(
    "main",
    { class: "front" },
    el(
      "header",
      { class: "front-head" },
      el("p", {}, AGENT.team),
      el("h1", {}, "Six people are waiting for a good reply"),
      el(
        "p",
        { class: "lead" },
        "Open a conversation and write, or load a weak draft and let the coach help. Nobody here is real, and nothing you write leaves this page.",
      ),
    ),
    el("fieldset", { class: "choices" }, el("legend", {}, "Reply in"), ...BOXES.map((view) => choice(view, openIn))),
    el("section", { class: "cards", "aria-label": "Conversations" }, ...cards),
  ),
);
document.body.dataset.ready = "inbox";
