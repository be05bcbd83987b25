/** Header, footer, skip links, switches: what stands around every page. */
export const frame = {
  skipToStep: 'Skip to your step',
  name: 'GI NET Pathways',
  words: { label: 'Words', plain: 'Plain', clinical: 'Clinical' },
  search: { label: 'Search', hint: 'Type what you know, for example: rectum 15 mm' },
  menu: 'Menu',
  edition: { label: 'Edition', patient: 'Patient', professional: 'Professional' },
  theme: { label: 'Colors', light: 'Light', dark: 'Dark', auto: 'As the device' },
  trail: 'Journey',
  start: 'Start page',
  /** What an edition follows, in short. */
  follows: {
    patient: 'NCI PDQ patient summary',
    professional: 'NCI PDQ health professional summary',
  },
  basedOn: 'Based on the',
  updated: (date: string) => `, updated ${date}.`,
  informs: 'It lists options and recommends none.',
  /** Name of the notes above the page, by what they are about. */
  notes: { link: 'About this link', else: 'Please note' },
  dismiss: 'Close this note',
  footer: {
    informs:
      'This site informs and does not recommend. It is not medical advice. Talk with your care team before you decide anything.',
    based: 'Based on the NCI PDQ summary. This site is not an NCI PDQ summary, and NCI does not endorse it.',
    device: 'Nothing you enter leaves this device.',
    pages: 'More',
    sources: 'Sources and gaps',
    glossary: 'Words explained',
    saved: 'Saved walks',
    practise: 'Practise with cases',
    version: (version: string) => `Version ${version}`,
    contact: 'Phone line of the National Cancer Institute: 1-800-4-CANCER (1-800-422-6237)',
  },
  failed: {
    title: 'Something went wrong here',
    text: 'Your answers are kept in the address of this page. Load it again, or go to the start page.',
    again: 'Load again',
    start: 'Start page',
  },
} as const;
