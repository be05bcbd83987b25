/** What is said when the site has a newer version than the one on the screen. */
export const newer = {
  label: 'New version',
  here: 'A newer version of this site is here. Your answers stay as they are.',
  load: 'Load it',
  later: 'Later',
} as const;
