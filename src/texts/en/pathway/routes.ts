import type { Words } from '../../../model/content/words.ts';

/** Every set of answers of a pathway, as a table. */
export const routesTexts = {
  title: 'All routes',
  intro: {
    plain: 'Each row is one way through this part: its answers, and what the summary lists for them.',
    clinical: 'Every distinct set of answers with what the summary lists for it.',
  } satisfies Words,
  count: (shown: number, all: number) => (shown === all ? `${all} routes` : `${shown} of ${all} routes`),
  results: (count: number) => (count === 1 ? '1 result' : `${count} different results`),
  filter: {
    title: 'Filter',
    text: 'Words in the row',
    any: 'any',
    option: 'Option',
    outcome: 'is',
    unsure: { plain: 'With "I am not sure"', clinical: 'With "not known"' } satisfies Words,
    clear: 'Clear filter',
  },
  outcomes: {
    listed: 'listed',
    depends: 'depends',
    'not-listed': 'not for these answers',
    unclear: 'the source is not clear',
  },
  columns: { number: 'No.', listed: 'Lists', depends: 'Depends', end: 'Leads to', actions: 'This route' },
  notAsked: 'not asked',
  nothing: 'nothing',
  unclearFor: (name: string) => `${name} (the source is not clear)`,
  go: 'Go to',
  goLabel: (number: number) => `Go to route ${number}`,
  copy: 'Copy address',
  copyLabel: (number: number) => `Copy the address of route ${number}`,
  copied: (number: number) => `The address of route ${number} is copied.`,
  notCopied: 'The address could not be copied. Open the route and copy it from the address bar.',
  pages: {
    label: 'Pages of the table',
    before: 'Page before',
    after: 'Next page',
    now: (from: number, to: number, of: number) => `Rows ${from} to ${to} of ${of}`,
  },
  none: 'No route fits this filter.',
  download: 'Download as CSV',
  downloadNote: 'The rows of this filter, for a spreadsheet.',
  notWritten: 'The file could not be written. Check your connection and try again.',
  table: (title: string) => `All routes of: ${title}`,
  /** The file: its name, its columns, and a first line about what it is. */
  csv: {
    name: (edition: string, pathway: string) => `routes-${edition}-${pathway}.csv`,
    columns: { number: 'Route', end: 'Leads to', listed: 'Number listed', source: 'Source', address: 'Address' },
    source: (title: string, dated: string) => `${title}, ${dated}. It lists options and recommends none.`,
    updated: (day: string) => `updated ${day}`,
  },
} as const;
