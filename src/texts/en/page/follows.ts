/** The line that says whose text a page follows. */
export const follows = {
  basedOn: 'Based on the',
  informs: 'It lists options and recommends none.',
} as const;
