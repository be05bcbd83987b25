/** Written out here: the first date that a browser formats by itself takes an old phone a quarter of a second. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Citations: what stands behind "Why is this here?". */
export const source = {
  /** The place in the source. */
  place: (section: string) => `Section "${section}"`,
  at: (anchor: string) => `at the words "${anchor}"`,
  updated: (date: string) => `source updated ${date}`,
  read: 'Read it in the source',
  newTab: '(opens a new tab)',
  /** The day of an ISO 8601 date, in words. What is no date is left as it is. */
  date: (iso: string) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
    return year ? `${months[Number(month) - 1]} ${Number(day)}, ${year}` : iso;
  },
} as const;
