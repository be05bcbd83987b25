/** The statuses in words: in the legend, and read aloud before an option. */
export const statusText = {
  listed: 'listed',
  depends: 'depends on an open answer',
  'not-listed': 'not listed for these answers',
  unclear: 'the source is not clear',
} as const;
