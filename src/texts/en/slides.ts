/** Slides of a walk: on each slide, in the notes of its speaker, and in its footer. */
export const slides = {
  count: (number: number, of: number) => `Slide ${number} of ${of}`,
  list: 'What the summary lists with these answers',
  noList: 'No list here',
  noAnswers: 'No answers yet',
  credit: (title: string, publisher: string, date: string) => `Based on: ${title}, ${publisher}, updated ${date}.`,
  informs: 'It lists options and recommends none. This is not medical advice.',
  unclear: 'the source is not clear',
  chart: 'Chart',
  /** On a card that is cut at the edge of the slide. */
  more: (rows: number) => `${rows} more, see the list`,
  notes: {
    asks: (question: string) => `Asked now: ${question}`,
    answered: (question: string, answer: string) => `Just answered: ${question} ${answer}`,
    whoKnows: (who: string) => `Who would know: ${who}`,
    status: (status: string, options: readonly string[]) => `${status}: ${options.join('; ')}.`,
    notice: (says: string) => `The summary says: ${says}`,
    gap: (says: string) => `Not said: ${says}`,
    place: (section: string, anchor: string) => `In the source: section "${section}", at the words "${anchor}".`,
    statuses: { listed: 'Listed', depends: 'Depends', 'not-listed': 'Not listed for these answers' },
  },
  /** What the file is called. */
  file: (pathway: string) => `${pathway}-slides`,
} as const;
