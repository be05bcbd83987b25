/** Both editions side by side. */
export const both = {
  title: 'Both editions, side by side',
  intro:
    'The same facts in the patient and in the health professional summary. The two are never mixed; each follows its own text.',
  lost: 'These answers have no equal in the other edition and are not used there:',
  note: 'How the two places differ:',
  open: 'Not answered there:',
  none: 'The other edition has no single place for this pathway and these answers.',
} as const;
