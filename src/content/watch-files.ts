/** Hears that the agent gives the page a file, for products whose pages do not show for sure what is attached. */
import { documentsAround } from "./around.ts";

/** Tells, from now on, whether a file was chosen, dropped or pasted in the page around `root`. */
export function watchFiles(root: HTMLElement, signal: AbortSignal): () => boolean {
  let given = false;
  const hear = (event: Event): void => {
    const { dataTransfer, clipboardData } = event as Partial<DragEvent & ClipboardEvent>;
    const { files } = dataTransfer ?? clipboardData ?? (event.composedPath()[0] as Partial<HTMLInputElement>);
    given ||= Boolean(files?.length);
  };
  for (const document of documentsAround(root))
    for (const type of ["change", "drop", "paste"]) document.addEventListener(type, hear, { capture: true, passive: true, signal });
  return () => given;
}
