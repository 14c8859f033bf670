/** The words of the part Privacy, and of settings as a file. */
import type { KeptKind } from "../policy/kept.ts";
import type { Say } from "../words/say.ts";

export const privacyWords = (say: Say) => ({
  privacy: say("privacy_title"),
  privacyAbout: say("privacy_about"),
  kept: say("privacy_kept"),
  keptAbout: say("privacy_keptAbout"),
  nothingKept: say("privacy_nothing"),
  keptKind: (kind: KeptKind) => say(`privacy_kind_${kind}`),
  bytes: (count: number) => say("privacy_bytes", { count }),
  showKept: say("privacy_show"),
  delete: say("privacy_delete"),
  deleteNamed: (what: string) => say("privacy_deleteNamed", { what }),
  deleteAll: say("privacy_deleteAll"),
  deleted: say("privacy_deleted"),
  undo: say("privacy_undo"),
  settingsFile: say("file_title"),
  settingsFileAbout: say("file_about"),
  exportFile: say("file_export"),
  importFile: say("file_import"),
  imported: say("file_imported"),
  notImported: say("file_notImported"),
});
