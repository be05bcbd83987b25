/** Lessons: what a trainer prepares, teaches and passes on. */
export const lesson = {
  title: 'Lessons',
  intro: 'A lesson is a few cases and walks in an order. The class sees one after another; one key leads through all.',
  starter: 'A ten-minute lesson',
  teach: 'Teach it now',
  teachStarter: 'Teach a ten-minute lesson',
  teachCase: 'Show this case to a class',
  teachSet: 'Teach this set',
  ofCase: 'Make a lesson of it',
  ofSet: 'Make a lesson of this set',
  ofWalk: 'Make a lesson of this walk',
  parts: (count: number) => (count === 1 ? '1 part' : `${count} parts`),
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  name: 'Name of the lesson',
  time: 'Minutes it is meant to take (0: none)',
  order: 'Its parts, in order',
  isCase: 'A case',
  isWalk: (answers: number) =>
    answers === 0
      ? 'A pathway, from its beginning'
      : `A walk of ${answers === 1 ? '1 answer' : `${answers} answers`}; it stops where they end`,
  ask: 'What to ask the class (empty: what the room always asks)',
  notes: 'My notes (only the presenter sees them)',
  up: (title: string) => `Earlier: ${title}`,
  down: (title: string) => `Later: ${title}`,
  drop: (title: string) => `Take it out: ${title}`,
  upShort: 'Earlier',
  downShort: 'Later',
  dropShort: 'Take out',
  add: 'Add a part',
  addChoose: 'Choose a case or a pathway',
  addCases: 'Cases',
  addPathways: 'Pathways',
  link: 'Copy a link',
  code: 'Code of this lesson',
  tooLong: 'This one is too long for a link. Pass it on as a file.',
  file: 'Save as a file',
  slides: 'Save for PowerPoint',
  slidesFailed: 'The slides could not be made here. Check that you are online, and try again.',
  print: 'Print a handout',
  remove: 'Remove this lesson',
  sure: 'Remove it for good?',
  read: 'Read lessons from a file',
  back: 'All cases and lessons',
  keep: 'Keep it on this device, to change it',
  keptHere:
    'Lessons are kept on this device only. Some browsers clear them after a week without a visit: save them as a file.',
  given:
    'This lesson came with the link that you opened. We did not write or check its words. What is listed still follows from the summary.',
  gone: {
    what: 'This link names a lesson that is not here.',
    fix: 'Ask for its link or file from the one who made it.',
  },
  /** On paper. */
  handout: {
    own: 'What would the summary list? Write it down before you look.',
    source: (name: string, dated: string) =>
      `Based on: ${name}, ${dated}. It lists options and recommends none. Not medical advice.`,
  },
} as const;
