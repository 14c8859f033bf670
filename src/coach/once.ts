/** Work that is done when first needed and kept: nothing of weight runs while the worker's script loads. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for work that takes its time: what failed is tried anew by the next who asks. */
export function whenDone<A extends unknown[], T>(make: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
  let making: Promise<T> | null = null;
  return (...given) => {
    making ??= make(...given).catch((error: unknown) => {
      making = null;
      throw error;
    });
    return making;
  };
}
