/** Every kind of editor, in a real Firefox, held to the same contract as in Chromium. */
import { holdContract } from "../support/editor-contract.ts";
import { EDITS } from "../support/edits.ts";

holdContract("firefox", EDITS);
