/** Citations: what stands behind "Why is this here?". */
export const source = {
  /** The place in the source. */
  place: (section: string) => `Section "${section}"`,
  at: (anchor: string) => `at the words "${anchor}"`,
  updated: (date: string) => `source updated ${date}`,
  read: 'Read it in the source',
  newTab: '(opens a new tab)',
  date: (iso: string) =>
    new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`)),
} as const;
