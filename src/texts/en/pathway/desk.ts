import type { Words } from '../../../model/content/words.ts';

/** What is known: all facts of a pathway in one form, what they decide, what would settle the rest, and what if. */
export const desk = {
  title: 'What is known',
  form: {
    intro: {
      plain: 'Fill in what you know, in any order.',
      clinical: 'Enter what is known, in any order.',
    } satisfies Words,
    open: 'Open',
    size: (name: string) => `${name} as a number`,
    unit: 'Unit',
    units: { mm: 'mm', cm: 'cm' },
    example: 'such as 15',
    /** What a number means for the pathway. */
    means: (answer: string) => `counts as: ${answer}`,
    unused: 'not used here',
    clear: 'Clear all',
    none: 'There is nothing to ask here. The list holds for everyone.',
  },
  far: {
    title: 'How far this goes',
    asks: (name: string) => `The walk stops here, as this is not known yet: ${name}`,
    ends: (says: string) => `The walk comes to its end: ${says}`,
    any: (names: readonly string[]) => `Not answered yet: ${names.join('; ')}`,
    later: (names: readonly string[]) => `May be asked after that: ${names.join('; ')}`,
    go: 'Go to this step',
  },
  because: {
    title: 'Still open, or not for these answers, because',
    listed: (count: number) => (count === 1 ? '1 option is listed' : `${count} options are listed`),
    depends: (count: number) => (count === 1 ? '1 option is still open' : `${count} options are still open`),
    'not-listed': (count: number) =>
      count === 1 ? '1 option is not for these answers' : `${count} options are not for these answers`,
    none: {
      plain: 'This part lists no options. It shows where to go on.',
      clinical: 'This pathway lists no options; it routes.',
    } satisfies Words,
  },
  settle: {
    title: 'What would settle it',
    how: {
      plain: 'Each open question, and how many of the open options one answer to it would decide.',
      clinical: 'Open questions by the number of open options that one answer alone would decide.',
    } satisfies Words,
    decides: (count: number, of: number) => `decides ${count} of ${of} open`,
    answer: (words: string) => `${words}:`,
    lists: (names: readonly string[]) => `lists ${names.join('; ')}`,
    closes: (names: readonly string[]) => `not listed: ${names.join('; ')}`,
    leavesOpen: (names: readonly string[]) => `left open by the text: ${names.join('; ')}`,
    nothing: 'Nothing is open: each option is listed, or is not for these answers.',
    together: (names: readonly string[]) => `No one answer decides these; it takes more than one: ${names.join('; ')}`,
    never: (names: readonly string[]) =>
      `The text itself leaves these open, so no answer decides them: ${names.join('; ')}`,
    fill: 'Answer this question in the form',
  },
  whatIf: {
    title: 'What if',
    how: 'What another answer would change. Nothing changes until you use it.',
    now: (name: string, answer: string) => `${name}: ${answer}`,
    /** Before the names of options, after the mark of what they would become. */
    would: {
      listed: 'would be listed',
      depends: 'would be open',
      'not-listed': 'would not be listed',
    },
    same: 'The list stays as it is.',
    use: 'Use this answer',
    applyLabel: (name: string, answer: string) => `Use this answer: ${name}, ${answer}`,
    none: 'Answer a question first. Then this shows what another answer would change.',
  },
  /** One case under several headings. */
  headings: {
    add: 'Add a heading to this case',
    nothing: 'nothing entered',
    noneListed: 'Nothing is listed yet.',
    both: (title: string) => `(also under ${title})`,
    others: 'Also in this case',
  },
  actions: { label: 'With this case', full: 'Full summary', print: 'Print one page' },
  keys: {
    title: 'Keys',
    on: 'Single keys are on',
    list: [
      ['1 to 9', 'give the answer with this number'],
      ['Enter', 'the next open question'],
      ['Backspace', 'back one question'],
      ['/', 'the search'],
      ['c', 'copy the note'],
      ['s', 'the step alone'],
      ['?', 'these keys'],
    ],
  },
} as const;
