import type { Words } from '../../model/words.ts';

/** The visit on one page: on the screen, printed, and as a text for the device's share sheet. */
export const visit = {
  title: { plain: 'My visit on one page', clinical: 'The visit on one page' } satisfies Words,
  intro: {
    plain:
      'Print this page, or save it from the print window as a page to keep. It leaves this device only if you send it.',
    clinical: 'To print, or to save as PDF from the print dialog. Nothing is sent unless somebody sends it.',
  } satisfies Words,
  print: { plain: 'Print or save', clinical: 'Print or save as PDF' } satisfies Words,
  share: { plain: 'Share as text', clinical: 'Share as text' } satisfies Words,
  questions: { plain: 'Change my questions', clinical: 'Edit the questions' } satisfies Words,
  printed: (date: string) => `Made on ${date}`,
  basedOn: (source: string, date: string) =>
    `Based on: ${source}, updated ${date}. It lists options and recommends none.`,
  where: { plain: 'Where I am on the path', clinical: 'Place on the pathway' } satisfies Words,
  key: {
    plain: 'Numbers are my answers. Dark is where I am now.',
    clinical: 'Numbered: answered. Dark: the present place.',
  } satisfies Words,
  answers: { plain: 'What I answered', clinical: 'Answers' } satisfies Words,
  noAnswers: { plain: 'Nothing yet.', clinical: 'None yet.' } satisfies Words,
  lists: { plain: 'What the summary lists', clinical: 'What the summary lists' } satisfies Words,
  noList: {
    plain: 'There is no list of treatments at this place.',
    clinical: 'No list at this place.',
  } satisfies Words,
  notices: { plain: 'What the summary says is not clear', clinical: 'Not clear in the text' } satisfies Words,
  words: { plain: 'Words I looked up', clinical: 'Words looked up' } satisfies Words,
  forget: { plain: 'Clear these words', clinical: 'Clear' } satisfies Words,
  forgetSure: { plain: 'Clear them for good?', clinical: 'Clear for good?' } satisfies Words,
  ask: { plain: 'My questions', clinical: 'Questions' } satisfies Words,
  alsoAsk: { plain: 'If there is time', clinical: 'Further questions' } satisfies Words,
  notes: { plain: 'Notes', clinical: 'Notes' } satisfies Words,
  support: { plain: 'Where to get help', clinical: 'Support' } satisfies Words,
  /** Between a status and an option, in the text that is shared. */
  line: (status: string, option: string, reason: string) => `- ${option} (${status}: ${reason})`,
} as const;
