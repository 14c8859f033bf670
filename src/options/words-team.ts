/** The words of the parts Team pack and Rule lab. What stands in a pack, and what is wrong with it, stays English. */
import type { Precision } from "../audit/precision.ts";
import type { Summary } from "../audit/tally.ts";
import type { Channel } from "../coach/assessment.ts";
import type { RuleLevel } from "../policy/settings.ts";
import type { Say } from "../words/say.ts";

export const teamWords = (say: Say) => ({
  team: say("team_title"),
  teamAbout: say("team_about"),
  teamLoad: say("team_load"),
  teamFile: say("team_file"),
  teamFileHint: say("team_fileHint"),
  teamNone: say("team_none"),
  teamRefused: say("team_refused"),
  teamVersion: (version: string) => say("team_version", { version }),
  teamSave: say("team_save"),
  teamSaveNamed: (name: string) => say("team_saveNamed", { name }),
  teamRemove: say("team_remove"),
  teamRemoveNamed: (name: string) => say("team_removeNamed", { name }),
  teamRemoved: (name: string) => say("team_removed", { name }),
  teamUndo: say("team_undo"),
  teamProblems: (count: number) => say("team_problems", { count }),
  teamWords: say("team_words"),
  teamWordsFor: (rules: string) => say("team_wordsFor", { rules }),
  teamSites: say("team_sites"),
  teamSitesAbout: say("team_sitesAbout"),
  teamSiteAllow: say("team_siteAllow"),
  teamSiteAllowNamed: (name: string) => say("team_siteAllowNamed", { name }),
  teamSiteAllowed: say("team_siteAllowed"),
  teamDoes: (does: "avoid" | "prefer" | "require") => say(`team_does_${does}`),
  teamChannels: say("team_channels"),
  teamChannel: (channel: Channel) => say(`team_channel_${channel}`),
  teamExamples: say("team_examples"),
  teamLevelOf: (title: string) => say("team_levelOf", { title }),
  teamLevel: (level: RuleLevel) => say(`team_level_${level}`),
});

const together = (say: Say, parts: readonly string[]): string =>
  new Intl.ListFormat(say.language, { type: "unit", style: "short" }).format(parts);

function summaryIn(say: Say, { replies, faulty, mean }: Summary): string {
  const score = mean === null ? [] : [say("lab_mean", { score: mean })];
  return together(say, [say("lab_replyCount", { count: replies }), say("lab_faulty", { count: faulty }), ...score]);
}

export const labWords = (say: Say) => {
  const percent = new Intl.NumberFormat(say.language, { style: "percent" });
  const numbers = new Intl.NumberFormat(say.language);
  return {
    lab: say("lab_title"),
    labAbout: say("lab_about"),
    labFiles: say("lab_files"),
    labFile: say("lab_file"),
    labFileHint: say("lab_fileHint"),
    labOther: say("lab_pack"),
    labOtherHint: say("lab_packHint"),
    labColumn: say("lab_column"),
    labColumnHint: say("lab_columnHint"),
    labRun: say("lab_run"),
    labStop: say("lab_stop"),
    labRead: (count: number) => say("lab_read", { count }),
    labFailed: (reason: string) => say("lab_failed", { reason }),
    labDone: (count: number) => say("lab_done", { count }),
    labResults: say("lab_results"),
    labSummary: (summary: Summary) => summaryIn(say, summary),
    labBad: (count: number) => say("lab_bad", { count }),
    labNothing: say("lab_nothing"),
    labMarkHint: say("lab_markHint"),
    labFinds: (finds: number, replies: number) =>
      say("lab_finds", { finds: say("lab_findCount", { count: finds }), replies: say("lab_replyCount", { count: replies }) }),
    labPrecision: ({ share, atLeast }: Precision) => say("lab_precision", { share: percent.format(share), least: percent.format(atLeast) }),
    labFirst: (count: number) => say("lab_first", { count }),
    labMissing: say("lab_missing"),
    labWhere: (name: string, line: number) => say("lab_where", { name, line }),
    labMark: say("lab_mark"),
    labRight: say("lab_right"),
    labWrong: say("lab_wrong"),
    labCompared: say("lab_compared"),
    labDiffering: (count: number) => say("lab_differing", { count }),
    labChange: (change: number) => say("lab_change", { change }),
    labSame: say("lab_same"),
    labRule: say("lab_rule"),
    labNow: say("lab_now"),
    labThen: say("lab_then"),
    labReplies: say("lab_replies"),
    labWhich: (count: number) => say("lab_which", { count }),
    labSaveMarks: say("lab_saveMarks"),
    labSavePack: say("lab_savePack"),
    labUsePack: say("lab_usePack"),
    number: (value: number) => numbers.format(value),
  };
};
