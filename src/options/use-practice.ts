/** The agent's practice as the page shows it: followed while they reply elsewhere, cleared at once, and brought back while the page is open. */
import { useEffect, useState } from "preact/hooks";
import { onLocalChanged, readLocal, removeLocal, writeLocal } from "../browser/api.ts";
import { NO_PRACTICE, PRACTICE_KEY, type Practice } from "../policy/practice.ts";
import { readPractice } from "../policy/read-practice.ts";
import type { PracticeInPage } from "./practice-context.ts";

export function usePractice(): PracticeInPage {
  const [practice, setPractice] = useState(NO_PRACTICE);
  const [cleared, setCleared] = useState<Practice | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => setPractice(readPractice(await readLocal(PRACTICE_KEY).catch(() => undefined)));
    onLocalChanged(PRACTICE_KEY, () => void read());
    void read();
  }, []);
  const ended = (work: Promise<void>, before: Practice | null): void =>
    void work.then(
      () => {
        setCleared(before);
        setRefused(false);
      },
      () => setRefused(true),
    );
  return {
    practice,
    cleared,
    refused,
    clear: () => ended(removeLocal(PRACTICE_KEY), practice),
    bringBack: () => cleared && ended(writeLocal(PRACTICE_KEY, cleared), null),
  };
}
