const of = (one: string, more: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** Files of what is kept: out, in, and what one of them held. */
export const files = {
  title: 'Everything on this device',
  intro:
    'One file holds all that you kept here: walks, notes, questions, cases, lessons, recordings, counts of classes and notes for teaching. Anyone who has the file can read it.',
  save: 'Save everything as one file',
  name: (day: string) => `gi-net-pathways-${day}.json`,
  open: 'Open such a file',
  drop: 'or drop it here',
  read: (held: string) => `Read: ${held}.`,
  nothing: 'This file is whole, and nothing is in it.',
  /** What of each kind a file holds. */
  counts: {
    walks: of('walk', 'walks'),
    notes: of('note', 'notes'),
    questions: of('question for my team', 'questions for my team'),
    words: of('word looked up', 'words looked up'),
    guide: () => 'how much is shown',
    cases: of('own case', 'own cases'),
    progress: of('case worked through', 'cases worked through'),
    sets: of('set of cases', 'sets of cases'),
    lessons: of('lesson', 'lessons'),
    recordings: of('recorded walk', 'recorded walks'),
    tallies: of('class count', 'class counts'),
    teaching: of('note for teaching', 'notes for teaching'),
  },
  and: (held: readonly string[]) =>
    held.length < 2 ? held.join('') : `${held.slice(0, -1).join(', ')} and ${held.at(-1)}`,
  /** Where what was read is found. */
  where: {
    saved: 'Walks and notes stand on the page "Saved walks".',
    practise: 'Cases, sets and lessons stand on the page for practising.',
    replay: 'A recorded walk stands with its part, in the view "Replay".',
    presenter: 'Notes for teaching stand in the window of the presenter.',
    class: 'Class counts stand with their part, in the view "What the class said".',
  },
  known: (count: number) =>
    `${count} of them ${count === 1 ? 'was' : 'were'} here before and stayed as ${count === 1 ? 'it was' : 'they were'}.`,
  notARead: 'This file could not be opened. Try once more.',
  orphan: (count: number) => ({
    what: count === 1 ? '1 note belongs to no walk.' : `${count} notes belong to no walk.`,
    fix: 'It was left out. All others are kept.',
  }),
  noRoom: (count: number, most: number) => ({
    what: `There is room for ${most}, so ${count === 1 ? '1 was' : `${count} were`} left in the file: the oldest.`,
    fix: 'Remove some that you do not need. Then open the file once more.',
  }),
} as const;
