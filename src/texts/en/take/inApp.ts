/** Where the browser of another app neither saves nor prints. */
export const inApp = {
  file: (name: string) => `Was "${name}" not saved?`,
  print: 'Did nothing print?',
  says: 'A page that another program shows often cannot do this. Open its link in your own browser, or take what you need from here.',
  text: 'The text of the file',
  copyText: 'Copy the text',
  copyLink: 'Copy the link of this page',
  link: 'Link of this page',
  share: 'Share the file',
  copied: 'It is copied.',
  byHand: 'Copy it from the field by hand.',
  close: 'Close',
} as const;
