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
  /** A day in words, from the first ten characters of an ISO 8601 date. */
  date: (iso: string) => {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    return `${months[(month ?? 0) - 1]} ${day}, ${year}`;
  },
} as const;
