import type { Words } from '../../../model/content/words.ts';

/** The visit on one page: on the screen, printed, and as a text for the device's share sheet. */
export const visit = {
  title: { plain: 'My visit', clinical: 'Visit' } satisfies Words,
  intro: {
    plain:
      'Print this page, or save it from the print window as a page to keep. It leaves this device only if you send it.',
    clinical: 'To print, or to save as PDF from the print dialog. Nothing is sent unless somebody sends it.',
  } satisfies Words,
  print: { plain: 'Print or save', clinical: 'Print or save as PDF' } satisfies Words,
  share: { plain: 'Share as text', clinical: 'Share as text' } satisfies Words,
  questions: { plain: 'Change my questions', clinical: 'Edit the questions' } satisfies Words,
  printed: (date: string) => `Made on ${date}`,
  basedOn: (source: string, dated: string) => `Based on: ${source}, ${dated}. It lists options and recommends none.`,
  date: { plain: 'Date', clinical: 'Date' } satisfies Words,
  with: { plain: 'With', clinical: 'With' } satisfies Words,
  about: { plain: 'About', clinical: 'Pathway' } satisfies Words,
  before: { plain: 'Before that', clinical: 'Before' } satisfies Words,
  said: { plain: 'What was said', clinical: 'Notes' } satisfies Words,
  moreListed: (count: number) => `And ${count} more, in the list on the page.`,
  answers: { plain: 'What I know', clinical: 'Answers' } satisfies Words,
  lists: { plain: 'What the summary lists for this', clinical: 'What the summary lists' } satisfies Words,
  noList: {
    plain: 'There is no list of treatments at this place.',
    clinical: 'No list at this place.',
  } satisfies Words,
  notices: { plain: 'What the summary says is not clear', clinical: 'Not clear in the text' } satisfies Words,
  ask: { plain: 'What I want to ask', clinical: 'Questions' } satisfies Words,
  /** Between a status and an option, in the text that is shared. */
  line: (status: string, option: string, reason: string) => `- ${option} (${status}: ${reason})`,
} as const;

/** Above the visit and the questions: after "Back", for those who listen. */
export const taken = { toStep: 'to my step' } as const;
