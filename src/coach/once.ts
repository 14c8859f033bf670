/** Work that is done when first needed and kept: nothing of weight runs while the worker's script loads. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
