/** Header, footer, skip links, switches: what stands around every page. */
export const frame = {
  skipToStep: 'Skip to your step',
  name: 'GI NET Pathways',
  words: { label: 'Words', plain: 'Plain', clinical: 'Clinical' },
  search: { label: 'Search', hint: 'Try: rectum 15 mm' },
  menu: 'Menu',
  edition: 'Edition',
  theme: { label: 'Colors', light: 'Light', dark: 'Dark', auto: 'Device colors' },
  trail: 'Journey',
  start: 'Start page',
  /** Name of the notes above the page, by what they are about. */
  notes: { link: 'About this link', else: 'Please note' },
  dismiss: 'Close this note',
  footer: {
    informs:
      'This site informs and does not recommend. It is not medical advice. Talk with your care team before you decide.',
    based:
      'Based on NCI PDQ summaries. This site is not an NCI PDQ summary, and NCI does not endorse it. Nothing you enter leaves this device.',
    about: 'Words, sources, more',
    sources: 'Sources and gaps',
    glossary: 'Words explained',
    saved: 'Saved walks',
    practise: 'Practise with cases',
    version: (version: string) => `Version ${version}`,
  },
  failed: {
    title: 'Something went wrong here',
    text: 'Your answers are kept in the address.',
    again: 'Load the page again',
  },
} as const;
