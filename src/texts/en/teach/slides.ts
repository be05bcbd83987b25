/** Slides of a walk: on each slide, in the notes of its speaker, and in its footer. */
export const slides = {
  count: (number: number, of: number) => `${number}/${of}`,
  /** Asked on a slide of its own before the list is shown. */
  ask: 'What would the summary list?',
  own: 'On your own device',
  /** A case before anything is asked, and what it shows at its end. */
  story: 'A case',
  shows: 'What this case shows',
  hands: (count: number) => (count === 1 ? '1 hand' : `${count} hands`),
  safety: 'Not to be missed',
  line: 'Text',
  part: (title: string, part: number, of: number) => `${title} (${part} of ${of})`,
  list: 'What the summary lists with these answers',
  noList: 'No list here',
  noAnswers: 'No answers yet',
  credit: (title: string, publisher: string, dated: string) => `Based on: ${title}, ${publisher}, ${dated}.`,
  /** On a slide: short enough for two lines. */
  creditShort: (title: string, dated: string) => `Based on: ${title}, ${dated}.`,
  /** On the slides of a class, which hold steps of any summary. */
  based: 'The shapes are based on the NCI PDQ summary.',
  informs: 'It lists options and recommends none. This is not medical advice.',
  unclear: 'the source is not clear',
  chart: 'Chart',
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
