import type { Words } from '../../model/words.ts';

/** The search box: what it says, and the words that it reads past. */
export const search = {
  results: 'Search results',
  groups: { walks: 'Go to', options: 'Options', questions: 'Questions', terms: 'Words explained' },
  /** Beside the result that Enter opens. */
  enter: 'Enter',
  /** Read out as one types. */
  said: {
    none: 'No results.',
    found: (count: number, first: string) => `${count === 1 ? '1 result' : `${count} results`}. Enter opens: ${first}`,
  },
  none: (text: string) => `Nothing here fits "${text}". Try a place, such as rectum, or a size, such as 15 mm.`,
  kept: 'with your answers so far',
  inPathway: (title: string) => `in: ${title}`,
  questionIn: (title: string) => `a question in: ${title}`,
  /** Under a result: parts of what was typed that are not used there. */
  missed: {
    heading: 'Not used',
    part: (text: string, why: string) => `"${text}": ${why}`,
    unknown: { plain: 'no word of this part', clinical: 'no word of this pathway' } satisfies Words,
    noSize: { plain: 'no size in numbers is asked here', clinical: 'no size in numbers is asked here' } satisfies Words,
    noUnit: 'add mm or cm',
    several: (names: readonly string[]) => `could mean ${names.join(', or ')}`,
    whole: (name: string) => `"${name}" asks for all of it at once`,
    which: (name: string) => `does not say which answer to "${name}" holds`,
    twice: (name: string) => `another answer to "${name}" stands here too`,
    comma: (word: string) => `put a comma before or after "${word}"`,
    alone: 'no word that it belongs to',
  },
  /** Stands above the page that was opened. */
  note: (parts: readonly string[]) => `Not used from your search: ${parts.join('; ')}. The rest was kept.`,
  slash: 'The / key jumps to this box',
} as const;
