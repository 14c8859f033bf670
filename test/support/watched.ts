/** Counts what listens and observes in a page, and what of it was let go again. */
import { vi } from "vitest";

export interface Watched {
  /** Listeners of ours that still listen: those with a signal that has not aborted, and those that were given none. */
  listeners(): { readonly type: string; readonly on: EventTarget }[];
  /** What mutation observers look at now. */
  observed(): Node[];
}

/** What jsdom's selectors listen to. */
const JSDOMS_OWN = ["mouseover", "mouseout"];

/** Watches from now on, until `vi.restoreAllMocks` and `vi.unstubAllGlobals`. Signals' own listeners are how things end, and do not count. */
export function watchTheWatchers(): Watched {
  const added: { type: string; on: EventTarget; signal: AbortSignal | undefined }[] = [];
  // jsdom's window has methods of its own.
  for (const target of [EventTarget.prototype, window]) {
    const original = target.addEventListener;
    vi.spyOn(target, "addEventListener").mockImplementation(function (this: EventTarget, type, listener, options) {
      const signal = typeof options === "object" ? options?.signal : undefined;
      if (!(this instanceof AbortSignal) && !JSDOMS_OWN.includes(type)) added.push({ type, on: this, signal });
      original.call(this, type, listener, options);
    });
  }
  const observed = new Map<MutationObserver, Node[]>();
  const Original = MutationObserver;
  vi.stubGlobal(
    "MutationObserver",
    class extends Original {
      override observe(target: Node, options?: MutationObserverInit): void {
        observed.set(this, [...(observed.get(this) ?? []), target]);
        super.observe(target, options);
      }
      override disconnect(): void {
        observed.delete(this);
        super.disconnect();
      }
    },
  );
  return {
    listeners: () => added.filter(({ signal }) => !signal?.aborted).map(({ type, on }) => ({ type, on })),
    observed: () => [...observed.values()].flat(),
  };
}
