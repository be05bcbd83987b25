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
  fact: (name: string, answer: string) => `${name}: ${answer}`,
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

/** Other names of pathways, as the summaries use them. They name a place and decide nothing. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  stomach: ['gastric'],
  'small-intestine': ['small bowel'],
  duodenum: ['duodenal'],
  'jejunum-ileum': ['jejunum', 'ileum'],
  appendix: ['appendiceal'],
  colon: ['large bowel'],
  rectum: ['rectal'],
  metastatic: ['metastases', 'distant spread', 'spread to a distant part'],
  recurrent: ['recurrence', 'came back', 'it came back'],
  'carcinoid-syndrome': ['carcinoid'],
  'work-up': ['tests'],
  'follow-up': ['check-ups'],
};

/** Words that say nothing by themselves, and are read past. */
export const fillers: readonly string[] = [
  ...['a', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'been', 'but', 'by', 'for', 'from', 'had', 'has', 'have', 'he'],
  ...['in', 'into', 'is', 'it', 'its', 'me', 'my', 'of', 'on', 'or', 'our', 'she', 'so', 'that', 'the', 'there'],
  ...['they', 'this', 'to', 'was', 'we', 'were', 'with', 'cancer', 'diagnosis', 'net', 'neuroendocrine', 'patient'],
  ...['person', 'size', 'sized', 'tumor', 'tumour', 'found', 'known'],
];

/** Words that many names share. Together with another word they help; alone they point to nothing. */
export const weakWords: readonly string[] = [
  ...['first', 'growth', 'growing', 'kind', 'layer', 'look', 'metastases', 'number', 'one', 'other', 'part', 'place'],
  ...['possible', 'risk', 'several', 'site', 'spread', 'surgery', 'type', 'wall', 'where', 'word', 'yes', 'grown'],
];

/** Words that turn what stands beside them down, and words that leave it open. */
export const negations: readonly string[] = [
  'no',
  'not',
  'non',
  'without',
  'negative',
  'neg',
  'none',
  'absent',
  'never',
];
export const doubts: readonly string[] = ['unsure', 'unknown', 'unclear'];
export const affirmations: readonly string[] = ['yes', 'positive', 'present'];
