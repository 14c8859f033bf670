/** Every kind of editor, in a real Chromium, held to one contract: what is read, written, painted and undone, by the editor's own account. */
import { holdContract } from "../support/editor-contract.ts";
import { EDITS } from "../support/edits.ts";

holdContract("chromium", EDITS);
