/** What is wrong with something that was kept on the device or came in a file. */
export const kept = {
  /** The shelves by name, to say where. */
  shelves: {
    walks: 'Saved walks',
    notes: 'Notes',
    questions: 'Questions for my team',
    words: 'Words looked up',
    guide: 'How much is shown',
    tallies: 'Counts of a class',
    teaching: 'Notes for teaching',
    cases: 'Own cases',
    progress: 'Cases worked through',
    sets: 'Sets of cases',
    lessons: 'Lessons',
    recordings: 'Recorded walks',
  },
  entry: (shelf: string, place: number) => `${shelf}, number ${place}`,
  badPart: (part: string) => `The part "${part}" is not what belongs there.`,
  notAnEntry: 'This cannot be read.',
  dropped: 'It was left out. All others are kept.',
  notAList: { what: 'What was kept here cannot be read.', fix: 'It was left out. Nothing else is lost.' },
  newer: {
    what: 'These pages are older than what was kept here, so they keep nothing new.',
    fix: 'Load this page again to get the new ones.',
  },
  file: {
    name: 'The file',
    tooLarge: {
      what: 'This file is too large to be one of ours.',
      fix: 'Choose a file that was saved from this page.',
    },
    notOurs: {
      what: 'This is not a file of what is kept here.',
      fix: 'Choose a file that was saved from these pages.',
    },
    newer: {
      what: 'These pages are older than this file.',
      fix: 'Load this page again to get the new ones. Then open the file once more.',
    },
    unknownShelf: { what: 'This page does not know this part.', fix: 'It was left out. All others are kept.' },
  },
  notReadable: { what: 'What this link holds cannot be read.', fix: 'Ask for the link again, or for a file.' },
} as const;
