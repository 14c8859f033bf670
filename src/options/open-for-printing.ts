/** What is folded away on the screen is open on paper. */

/** Opens every closed part of the page before it is printed and closes those again afterwards, until `signal` aborts. */
export function openForPrinting(signal: AbortSignal): void {
  let opened: readonly HTMLDetailsElement[] = [];
  const set = (parts: readonly HTMLDetailsElement[], open: boolean) => {
    for (const part of parts) part.open = open;
  };
  const before = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    set(opened, true);
  };
  addEventListener("beforeprint", before, { signal });
  addEventListener("afterprint", () => set(opened, false), { signal });
}
