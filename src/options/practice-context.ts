/** The agent's practice as its part of the page sees it; nothing here knows the extension. */
import { createContext } from "preact";
import type { Practice } from "../policy/practice.ts";

export interface PracticeInPage {
  readonly practice: Practice;
  /** What was cleared and can be brought back; null where nothing was. */
  readonly cleared: Practice | null;
  /** The last press came to nothing: storage refused. */
  readonly refused: boolean;
  clear(): void;
  bringBack(): void;
}

/** Null where the page is drawn without an extension around it: then there are no counts. */
export const PracticeContext = createContext<PracticeInPage | null>(null);
