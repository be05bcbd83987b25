/** The page that a host sends where there is none. It stands only until what the address means is open, or where that fails. */
export const lost = {
  title: 'This page is not here',
  says: 'The link to it may have been changed on its way. Ask for the link again, or begin at the start page.',
  start: 'Start page',
} as const;
