import { source } from '../content/source.ts';

/** Saving a walk, and notes on it. */
export const keep = {
  save: {
    title: 'Save this walk',
    name: 'Title',
    /** The title that a walk has where a person gives none. */
    usual: (pathway: string, date: string) => `${pathway}, ${date}`,
    date: source.date,
    action: 'Save',
    asNew: 'Save as a new walk',
    savedAs: (title: string) => `Saved on this device as "${title}".`,
    wentOn: 'You have gone on since.',
    update: 'Save where you are now',
    differs: (title: string) => `You opened "${title}". Your answers are not the ones saved in it now.`,
    replace: (title: string) => `Put these answers in "${title}"`,
    same: 'You have saved a walk with these answers before:',
    goOn: (title: string) => `Go on with "${title}"`,
    all: 'All saved walks',
    saved: 'Saved.',
    full: 'There is no more room for new ones. Take away some that you do not need.',
  },
  notes: {
    title: 'Notes',
    here: (place: string) => `Note on "${place}"`,
    warning: 'Write no names, no birth dates, no numbers from a record: nothing that shows who a person is.',
    device: 'Notes stay on this device and are never sent.',
    kinds: { note: 'A note', deviation: 'Why another way was taken' },
    text: 'Your note',
    keep: 'Keep this note',
    saves: (title: string) => `This also saves the walk as "${title}".`,
    goesTo: (title: string) => `It is kept with the walk "${title}".`,
    none: 'No notes on this walk yet.',
    kept: 'The note is kept.',
    change: 'Change',
    changeLabel: (place: string) => `Change the note on "${place}"`,
    delete: 'Remove',
    deleteLabel: (place: string) => `Remove the note on "${place}"`,
    deleted: 'The note is removed.',
    undo: 'Bring it back',
    at: (place: string, date: string) => `at "${place}", ${date}`,
    left: (count: number) => `${count} more letters fit.`,
    stop: 'Stop changing',
  },
  /** The browser keeps nothing: a private window, a full disk, a rule of the place. */
  notKept:
    'This device did not keep it: there is no room, or it lets this page keep nothing. It is all here until you close this window. Save it as a file to be sure.',
  problems: 'Some of what was kept could not be read:',
} as const;
