import type { Words } from '../../../model/content/words.ts';

/** The view that takes a pathway or a walk out of the app. */
export const share = {
  title: { plain: 'Take it with you', clinical: 'Share and export' } satisfies Words,
  device: 'All of this is made on this device. Nothing is sent unless you send it.',
  what: {
    label: 'What to take',
    walk: (answers: number) => (answers === 1 ? 'With 1 answer' : `With ${answers} answers`),
    pathway: 'No answers',
  },
  /** Beside the choice above: what each of the two holds. */
  holds: {
    walk: 'The link, the QR code and the picture hold the answers. Whoever gets them can read the answers.',
    pathway: 'The link, the QR code and the picture show this part for everyone. They hold no answers.',
  },
  link: {
    title: 'Send a link',
    use: 'Opens at the same place on any device.',
    label: 'Link',
    copy: 'Copy link',
    send: 'Send...',
    qr: 'QR code of the link',
    qrUse: 'Point a phone camera at it.',
    tooLong: 'The link is too long for a QR code.',
  },
  picture: {
    title: 'Take a picture',
    use: 'For slides, letters and paper. The source, its date and the link are in the picture.',
    png: 'Save as PNG',
    svg: 'Save as SVG',
    svgUse: 'PNG opens everywhere. SVG stays sharp at any size, and its text stays text.',
    print: 'Print',
    look: 'The picture',
    alt: (title: string) => `Picture of the chart: ${title}. The outline says the same in words.`,
  },
  text: { title: 'Take the text' },
  tools: {
    title: 'For other tools',
    use: 'For people who draw, teach or build with flowcharts. They hold no answers.',
    outOfReach:
      'Left out on purpose: clinical codes, as the source gives none. The page cannot be started from a record system: that would bring data of a person here.',
  },
  formats: {
    'walk-text': {
      name: 'These answers, as text',
      use: 'What is listed for these answers, to paste into a note or a mail.',
    },
    markdown: {
      name: 'All of this part, as Markdown',
      use: 'Each step, option and source, with headings. For wikis and editors.',
    },
    text: { name: 'All of this part, as plain text', use: 'The same without marks. Opens anywhere.' },
    mermaid: { name: 'Mermaid', use: 'A flowchart as text, for wikis and documents.' },
    xstate: { name: 'XState', use: 'The steps as JSON. Opens with createMachine and in Stately.' },
    bpmn: { name: 'BPMN 2.0', use: 'A process diagram, placed as it is here. Opens in bpmn.io and Camunda.' },
    fhir: {
      name: 'HL7 FHIR R4',
      use: 'A PlanDefinition, marked as a draft. It informs, has no codes and cannot be run.',
    },
  },
  save: 'Save',
  copy: 'Copy',
  saveLabel: (name: string) => `Save: ${name}`,
  copyLabel: (name: string) => `Copy: ${name}`,
  embed: {
    title: 'Put it on a page',
    use: 'Shows this part in a frame of another page. What people answer there stays in their browser.',
    label: 'Code for the page',
    copy: 'Copy code',
    see: 'See the frame',
    allowed: 'Whoever runs this site has to let the other page show it.',
    closed:
      'As this site is set up, pages of other sites cannot show it: the frame there would stay empty. Ask whoever runs this site to name your page. Pages of this site can show it.',
    /** The name of the frame, for those who listen. */
    frame: (title: string) => `GI NET Pathways: ${title}`,
  },
  said: {
    copied: (name: string) => `Copied: ${name}.`,
    saved: (file: string) => `Saved: ${file}.`,
    failed: (name: string) => `This could not be made: ${name}. Try again, or take another form.`,
    byHand: 'This browser does not let the page copy. The text stands here, marked: copy it from here.',
  },
  making: 'The picture is being made...',
} as const;
