/** The most entries of one shelf: far more than anyone keeps by hand, and little enough to show. */
export const mostEntries = 1000;

/** The largest file that is read, in bytes: far more than anyone writes, and little enough to read at once. */
export const largestFile = 16_000_000;

/** The longest note, in characters. */
export const longestNote = 2000;
