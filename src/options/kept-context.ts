/** What is kept on this machine as the parts of the page see it; nothing here knows the extension. */
import { createContext } from "preact";

export type Kept = Readonly<Record<string, unknown>>;

export interface KeptInPage {
  /** Everything that stands in storage, by key. */
  readonly kept: Kept;
  /** What was last taken out or replaced, and can be put back; null where nothing was. */
  readonly before: Kept | null;
  /** The last press came to nothing: storage refused. */
  readonly refused: boolean;
  remove(keys: readonly string[]): void;
  /** Puts values in place of what stands under their keys. */
  replace(values: Kept): void;
  bringBack(): void;
}

/** Null where the page is drawn without an extension around it. */
export const KeptContext = createContext<KeptInPage | null>(null);
