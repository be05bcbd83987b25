/** The note for a record: a few lines, copied with one key. */
export const record = {
  listed: 'Listed',
  depends: 'Depends',
  none: 'no option for these facts',
  nothingKnown: 'nothing entered',
  unclear: 'not clear in the text',
  source: (about: string) => `Source: ${about}. It lists options and recommends none.`,
  made: (version: string) => `GI NET Pathways, version ${version}.`,
  copy: 'Copy note',
  copied: 'The note is copied.',
  refused: 'This browser does not let the page copy. The note stands here to be copied by hand.',
} as const;
