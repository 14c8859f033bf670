/** In which form things are kept on this machine, by a number: what a newer version has kept is left alone, for that version may come back. */

/** The key under which the number is kept; before there was a number there was form 0. */
export const FORMAT_KEY = "format";
/** The form that this version writes. */
export const FORMAT = 1;

/** Whether `format`, as it stands in storage, is of a version that is newer than this one. */
export const isNewer = (format: unknown): boolean => typeof format === "number" && format > FORMAT;
