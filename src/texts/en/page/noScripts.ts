/** A page whose scripts are off, did not come, or failed. The build writes it into every page, and first.js shows it. */
export const noScripts = {
  /** Above what was drawn. */
  drawn:
    'The buttons on this page do not work now. Its scripts are off, did not load, or need a newer browser. You can still read all of the page, and the links work. Your answers stay in the address.',
  /** In the file that is one page, where nothing is drawn before scripts run. */
  portable: 'This page does not open. Its scripts are off, did not run, or need a newer browser.',
  again: 'Load the page again',
} as const;
