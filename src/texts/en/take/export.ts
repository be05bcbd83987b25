/** What stands in the files that leave the app: in pictures, texts, diagrams and data. */
export const exported = {
  /** Under the title of every file. */
  basedOn: (title: string, publisher: string, dated: string) =>
    `Based on: ${[title, publisher, dated].filter((part) => part !== '').join(', ')}.`,
  informs: 'It informs and does not recommend. It is not medical advice.',
  maker: 'GI NET Pathways',
  credit: (credit: string) => `Source: ${credit}`,
  /** Which version of this app wrote the file: what it says changes with it, and not only with the source. */
  made: (version: string, date: string) => `Made with GI NET Pathways ${version} of ${date}.`,
  /** The address at which a pathway or a walk can be opened. */
  open: (address: string) => `Open it: ${address}`,
  answers: (answers: readonly string[]) => `Answers: ${answers.join('; ')}.`,
  noAnswers: 'No answers yet.',
  here: 'You are here',
  /** The legend under a picture of the whole chart, which is about nobody's answers. */
  whole: { listed: 'listed for all who get here', depends: 'listed for some, as it says' },
  path: 'your path',
  /** What a screen reader says of a picture before its title. */
  picture: (title: string) => `Flowchart: ${title}`,
  described: 'The outline of the same pathway holds the same in words.',
  /** Where an answer leads to one row of a list. */
  opens: (answer: string, option: string) => `${answer}: ${option}`,
  /** A way that is the same for each answer, in BPMN. */
  anyAnswer: 'any answer',
  anyOrder: 'Answer these in any order',
  begin: 'Begin',
  done: 'End of this pathway',
  /** A link to another pathway, by its id. */
  goesOn: (pathway: string) => `Goes on in: ${pathway}`,
  notice: 'The source says',
  place: (anchor: string, section: string, title: string, dated: string) =>
    `"${anchor}" in the section "${section}" of: ${dated === '' ? title : `${title}, ${dated}`}`,
  /** Before the words of a condition. */
  listed: (condition: string) => `Listed ${condition}`,
  everyone: 'Listed without a condition',
  fhir: {
    purpose: (title: string) =>
      `Shows what a published summary lists (${title}). It informs and is not a recommendation, an order set or a guideline. Nothing in it is ranked.`,
    usage:
      'For reading and for exchange between tools. Do not execute it. Conditions stand in words, as the source states them, because the source defines no data elements for them. No codes are given, because the source gives none.',
    type: 'Pathway of a published summary',
    topic: 'Neuroendocrine tumor',
  },
} as const;
