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

/** The day of an ISO 8601 date, in words. What is no date is left as it is. */
function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year ? `${months[Number(month) - 1]} ${Number(day)}, ${year}` : iso;
}

/** Citations: what stands behind "Why is this here?". */
export const source = {
  /** The place in the source. */
  place: (section: string) => `Section "${section}"`,
  at: (anchor: string) => `at the words "${anchor}"`,
  /** Of which day a text is, or when it was read where it gives none of its own; empty where neither is known. */
  dated: ({ updated, read }: { readonly updated: string; readonly read?: string }) => {
    if (updated) return `updated ${date(updated)}`;
    const [, year, month] = /^(\d{4})-(\d\d)/.exec(read ?? '') ?? [];
    return year ? `as read in ${months[Number(month) - 1]} ${year}` : '';
  },
  read: 'Read it in the source',
  newTab: '(opens a new tab)',
  date,
} as const;
