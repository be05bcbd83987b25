import type { Words } from '../../../model/content/words.ts';
import { source } from '../content/source.ts';

/** The page with the walks that are kept on this device. */
export const saved = {
  intro: {
    plain: 'The walks you saved. They stay on this device and are never sent. Whoever uses this device can see them.',
    clinical:
      'Walks and notes kept on this device. Nothing leaves it unless you save a file. Whoever uses the device can see them.',
  } satisfies Words,
  none: {
    plain: 'You have not saved a walk yet. Open a part, answer, and choose "Notes and summary" under "More".',
    clinical: 'No saved walks. Open a pathway and choose "Notes and summary" under "More".',
  } satisfies Words,
  loading: 'Loading...',
  list: 'Saved walks',
  count: (walks: number) => (walks === 1 ? '1 saved walk' : `${walks} saved walks`),
  changed: (date: string) => `Saved ${date}`,
  date: source.date,
  noAnswers: 'Nothing answered yet.',
  gone: 'The part that this walk is in is not here any more. Its address is kept.',
  fewer: 'Some of its answers are not known here any more. The rest is kept.',
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  rename: 'Give another title',
  renameLabel: (title: string) => `Give "${title}" another title`,
  newTitle: 'New title',
  keepTitle: 'Keep this title',
  stop: 'Leave it as it was',
  delete: 'Remove',
  deleteLabel: (title: string) => `Remove "${title}"`,
  deleted: (title: string) => `"${title}" is removed, with its notes.`,
  renamed: 'The title is changed.',
  undo: 'Bring it back',
  back: 'It is all back.',
  deleteAll: 'Remove all',
  sure: (walks: number, notes: number) =>
    `Remove all: ${walks === 1 ? '1 walk' : `${walks} walks`} and ${notes === 1 ? '1 note' : `${notes} notes`}?`,
  yes: 'Yes, remove all',
  no: 'No, keep them',
  allDeleted: 'All saved walks and notes are removed.',
  more: (count: number) => `And ${count} more.`,
} as const;
