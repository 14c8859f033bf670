/** What must not go out by mistake: none of it costs points, and the agent is reminded of it before sending. */
import type { Rule } from "../../rule.ts";
import { internalText } from "./internal-text.ts";
import { missingAttachment } from "./missing-attachment.ts";
import { otherName } from "./other-name.ts";
import { passwordOrKey } from "./password-or-key.ts";
import { privateNumber } from "./private-number.ts";
import { replyInNote } from "./reply-in-note.ts";
import { unfilledBlank } from "./unfilled-blank.ts";

export const SENDING: readonly Rule[] = [
  unfilledBlank,
  otherName,
  internalText,
  replyInNote,
  missingAttachment,
  privateNumber,
  passwordOrKey,
];
