/** What is wrong with something that was kept on the device or came in a file. */
export const kept = {
  dropped: 'This entry was left out; the others are kept.',
  notAList: { what: 'What was kept here cannot be read.', fix: 'It was left out. Nothing else is lost.' },
} as const;
