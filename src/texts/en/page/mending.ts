import { frame } from './frame.ts';

/** What is said of a link that was damaged on its way. */
export const mending = {
  /** What it may mean, which a person has to say. */
  offer: { asks: 'This link was changed on its way. Did it mean this?', yes: 'Yes, open it', no: 'No, leave it out' },
  nowhere: (name: string) =>
    `This link leads to a part that is not here: "${name}". The address still holds all of it. You can choose a part below.`,
  lost: (part: string) => `One part of this link cannot be read: "${part}". What can be read is open.`,
  readAs: (setting: string) => `The end of this link was changed on its way. It was read as "${setting}".`,
  twice: (first: string) => `This link gives more than one answer to a question. The first one is used: ${first}.`,
  more: (count: number) => `${count} more parts of this link cannot be read.`,
  /** The link holds only in another edition. */
  edition: (edition: string) => `The same part of another edition: ${edition}.`,
  page: (id: string) =>
    Object.entries(frame.footer)
      .find(([name]) => name === id)?.[1]
      .toString() ?? id,
} as const;
