/** Hands a file to the agent, made here and now: the browser asks nobody for it. */

export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  Object.assign(document.createElement("a"), { href: address, download: fileName }).click();
  // The download has the address by then; the next task may take it back.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Hands data over as a JSON file. */
export const saveFile = (fileName: string, data: object): void =>
  download(new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`), fileName);
