/** The shape of a ticket in the demo helpdesk; what is written here is shown, never sent. */

export type Mood = "furious" | "worried" | "curt" | "disappointed" | "confused" | "thankful";

export interface Message {
  readonly from: "customer" | "agent" | "note";
  readonly name: string;
  /** How long before now it was written, in minutes, so that the inbox never looks old. */
  readonly minutesAgo: number;
  /** Paragraphs are separated by an empty line. */
  readonly text: string;
}

export interface Ticket {
  readonly id: number;
  readonly brand: string;
  readonly industry: string;
  readonly customer: { readonly name: string; readonly email: string; readonly hue: number };
  readonly subject: string;
  readonly mood: Mood;
  readonly channel: "email" | "chat";
  /** What an agent would know about the customer: label and value. */
  readonly facts: readonly (readonly [string, string])[];
  /** Earlier conversations, newest first: what and how long ago. */
  readonly earlier: readonly (readonly [string, string])[];
  /** Oldest first; the last one is the customer's. */
  readonly messages: readonly Message[];
  /** A reply as it should not be sent: sensible enough to have been written, and in need of a coach. */
  readonly weakDraft: string;
}

export const AGENT = { name: "Alex Moreno", email: "support@northlight.example", team: "Northlight Support" } as const;

export const MOODS: Readonly<Record<Mood, string>> = {
  furious: "Furious",
  worried: "Worried",
  curt: "Out of patience",
  disappointed: "Let down",
  confused: "Confused",
  thankful: "Thankful",
};

/** The newest message of the customer. */
export const lastWords = (ticket: Ticket): Message => {
  const last = ticket.messages.findLast((message) => message.from === "customer");
  if (!last) throw new Error(`Ticket ${ticket.id} has no message of its customer`);
  return last;
};

/** "18 min", "3 h", "2 d": how long ago, as an inbox shows it. */
export const ago = (minutes: number): string => {
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 60 * 24) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / (60 * 24))} d`;
};

/** The moment `minutes` ago, as ISO time for `<time datetime>`. */
export const moment = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** Paragraphs of a text, each a list of its lines. */
export const paragraphs = (text: string): string[][] => text.split("\n\n").map((paragraph) => paragraph.split("\n"));
