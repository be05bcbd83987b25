import type { Words } from '../../../model/content/words.ts';
import { source } from '../content/source.ts';

/** A walk written out for the tumor board or the record, and the view that shows it. */
export const summary = {
  /** The view. */
  title: 'Summary',
  intro: {
    plain: 'What you answered, and what the summary lists for it. You can take it along as text or on paper.',
    clinical: 'The facts, what is open, and every option with its status, reason and source, as text or on paper.',
  } satisfies Words,
  include: 'Put in',
  withAddress: 'Link to this walk',
  withNotes: 'My notes',
  withNotesWarning: 'Read your notes once more before you pass them on.',
  copy: 'Copy as text',
  copyMarked: { plain: 'Copy with marks', clinical: 'Copy as Markdown' } satisfies Words,
  saveText: { plain: 'Save as text', clinical: 'Save as .txt' } satisfies Words,
  saveMarked: { plain: 'Save with marks', clinical: 'Save as .md' } satisfies Words,
  print: 'Print',
  copied: 'Copied. You can put it in another text now.',
  notCopied: 'Your device did not let us copy. Here is the text: mark it and copy it yourself.',
  asText: 'The summary as text',
  fileName: (pathway: string, day: string) => `${pathway}-summary-${day}`,

  /** The written summary. */
  basedOn: (title: string, publisher: string) => `Based on: ${title}, ${publisher}`,
  updated: (dated: string) => `Source ${dated}`,
  written: (date: string) => `Written ${date}`,
  date: source.date,
  before: 'Answered before, in other parts',
  facts: { plain: 'Your answers', clinical: 'Facts' } satisfies Words,
  noFacts: { plain: 'None yet.', clinical: 'None yet.' } satisfies Words,
  unused: 'Given, and not needed here',
  open: { plain: 'Still open', clinical: 'Still open' } satisfies Words,
  notSure: (name: string): Words => ({ plain: `${name} (you were not sure)`, clinical: `${name} (not known)` }),
  here: { plain: 'Where this has led', clinical: 'Where the facts lead' } satisfies Words,
  statuses: {
    listed: { plain: 'Listed for these answers', clinical: 'Listed for these facts' },
    depends: { plain: 'Depends on what is open', clinical: 'Depends on what is open' },
    'not-listed': { plain: 'Not listed for these answers', clinical: 'Not listed for these facts' },
  } satisfies Record<string, Words>,
  order: 'None is recommended over another.',
  partOf: (name: string) => `Named together with: ${name}.`,
  strength: 'Wording of the text:',
  evidence: (level: string): Words => ({
    plain: `Level of proof given: ${level}`,
    clinical: `Level of evidence given: ${level}`,
  }),
  noEvidence: { plain: 'No level of proof is given.', clinical: 'No level of evidence is given.' } satisfies Words,
  place: (section: string, anchor: string, dated: string) =>
    `Section "${section}", at the words "${anchor}"${dated === '' ? '' : `, source ${dated}`}`,
  source: 'Source',
  notices: { plain: 'What the summary says about this list', clinical: 'Notices' } satisfies Words,
  gaps: 'What the summary does not say',
  ask: 'To ask:',
  instead: 'Where to look instead',
  next: { plain: 'What might come next', clinical: 'What may come next' } satisfies Words,
  notes: { plain: 'My notes', clinical: 'Notes' } satisfies Words,
  kinds: { note: 'Note', deviation: 'Why another way was taken' },
  noteOn: (kind: string, place: string, date: string) => `${kind}, at "${place}", ${date}`,
  address: 'Link to this walk',
  informs: 'This lists what a published summary says. It informs and does not recommend. It is not advice.',
  credit: 'Credit:',
} as const;
