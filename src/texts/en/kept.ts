/** What is wrong with something that was kept on the device or came in a file. */
export const kept = {
  dropped: 'This entry was left out; the others are kept.',
  notAList: { what: 'What was kept here cannot be read.', fix: 'It was left out. Nothing else is lost.' },
  notReadable: { what: 'What this link holds cannot be read.', fix: 'Ask for the link again, or for a file.' },
  notOurs: { what: 'This file holds nothing that can be read here.', fix: 'Choose a file that was saved here.' },
  tooLarge: { what: 'This file is too large.', fix: 'Choose a file that was saved here.' },
} as const;
