/** What is kept, as the page shows it: followed while it changes, taken out or replaced at once, and brought back while the page is open. */
import { useEffect, useState } from "preact/hooks";
import { onAnyLocalChanged, readAllLocal, removeLocal, writeAllLocal } from "../browser/api.ts";
import type { Kept, KeptInPage } from "./kept-context.ts";

export function useKept(): KeptInPage {
  const [kept, setKept] = useState<Kept>({});
  const [before, setBefore] = useState<{ readonly values: Kept; readonly keys: readonly string[] } | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => setKept(await readAllLocal().catch(() => ({})));
    onAnyLocalChanged(() => void read());
    void read();
  }, []);
  const done = (work: Promise<void>, keys: readonly string[] | null): void =>
    void work.then(
      () => {
        setBefore(keys && { values: only(kept, keys), keys });
        setRefused(false);
      },
      () => setRefused(true),
    );
  return {
    kept,
    before: before?.values ?? null,
    refused,
    remove: (keys) => done(removeLocal(...keys), keys),
    replace: (values) => done(writeAllLocal(values), Object.keys(values)),
    bringBack: () => before && done(putBack(before.values, before.keys), null),
  };
}

const only = (kept: Kept, keys: readonly string[]): Kept =>
  Object.fromEntries(keys.flatMap((key) => (key in kept ? [[key, kept[key]]] : [])));

/** What was not there before goes again. */
const putBack = async (values: Kept, keys: readonly string[]): Promise<void> => {
  await removeLocal(...keys.filter((key) => !(key in values)));
  await writeAllLocal(values);
};
