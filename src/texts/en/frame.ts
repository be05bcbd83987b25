/** Header, footer, skip links, switches: what stands around every page. */
export const frame = {
  skipToStep: 'Skip to your step',
  skipToChart: 'Skip to the chart',
  home: 'GI NET Pathways, start page',
  name: 'GI NET Pathways',
  words: { label: 'Words', plain: 'Plain', clinical: 'Clinical' },
  menu: 'Menu',
  edition: { label: 'Edition', patient: 'Patient', professional: 'Professional' },
  theme: { label: 'Colors', light: 'Light', dark: 'Dark', auto: 'As the device' },
  trail: 'Journey',
  start: 'Start',
  /** What an edition follows, in short. */
  follows: {
    patient: 'NCI PDQ patient summary',
    professional: 'NCI PDQ health professional summary',
  },
  basedOn: 'Based on the',
  updated: (date: string) => `, updated ${date}.`,
  informs: 'It lists options and recommends none.',
  views: { label: 'Show', step: 'Step', chart: 'Chart', outline: 'Outline', sources: 'Sources', both: 'Editions' },
  note: 'About this link',
  dismiss: 'Close this note',
  loading: 'Loading...',
  notLoaded: 'This part could not be loaded. The step beside it still works.',
  footer: {
    informs:
      'This site informs and does not recommend. It is not medical advice. Talk with your care team before you decide anything.',
    based: 'Based on the NCI PDQ summary; it is not an NCI PDQ summary itself and is not endorsed by NCI.',
    device: 'Nothing you enter leaves this device.',
    pages: 'More',
    sources: 'Sources and gaps',
    glossary: 'Words explained',
    contact: 'NCI Cancer Information Service: 1-800-4-CANCER (1-800-422-6237)',
  },
  sources: {
    title: 'Source of this pathway',
    sections: 'Sections it follows',
    use: 'How it may be used',
    credit: 'Credit',
  },
  failed: {
    title: 'Something went wrong here',
    text: 'Your answers are still in the address of this page. You can go on from the start page, or load this page again.',
    again: 'Load again',
    start: 'Start page',
  },
} as const;
