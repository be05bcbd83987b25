/** The most entries of one shelf: far more than anyone keeps by hand, and little enough to show. */
export const mostEntries = 1000;

/** The largest file that is read, in bytes: more than full shelves need. */
export const largestFile = 4_000_000;

/** The longest note, in characters. */
export const longestNote = 2000;
