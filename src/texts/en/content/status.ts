/** The statuses in words: in the legend, and read aloud before an option. */
export const statusText = {
  listed: 'listed',
  // On an answer that is not given yet, or on what the source itself leaves open.
  depends: 'depends on what is open',
  'not-listed': 'not listed for these answers',
  unclear: 'the source is not clear',
  // In a list that is not reached yet.
  ahead: 'listed for all who get here',
} as const;
