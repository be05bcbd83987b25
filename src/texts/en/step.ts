/** The step panel: the walk so far, the question, the list, and what stands around it. */
export const step = {
  region: 'Your step',
  answers: 'Your answers',
  noAnswers: 'No answers yet.',
  change: 'change',
  changeLabel: (name: string) => `change ${name}`,
  unused: 'Kept, not needed on this path',
  ahead: 'Known already, used further on',
  restart: 'Start this part again',
  back: 'Back one question',
  keep: 'Keep this answer and go on',
  othersOpen: 'Other questions, in any order',
  means: 'What does this mean?',
  whoKnows: { plain: 'Who would know?', clinical: 'Where to find it' },
  count: (number: number) => `Question ${number}`,
  /** Beside an answer: what it would do. */
  effect: {
    then: (name: string) => `next: ${name.toLowerCase()}`,
    lists: (count: number) => (count === 1 ? '1 option listed' : `${count} options listed`),
    depends: (count: number) => (count === 1 ? '1 depends' : `${count} depend`),
    unclear: 'not clear which is best',
    adds: (count: number) => (count === 1 ? 'lists 1 option' : `lists ${count} options`),
    closes: (count: number) => (count === 1 ? '1 not for this answer' : `${count} not for this answer`),
    same: 'no change in the list',
    all: 'shows each with its condition',
    goes: 'goes on in another part',
    notCovered: 'not covered here',
    ends: 'ends here',
  },
  /** Above the options. */
  list: {
    soFar: { plain: 'What the summary lists, with your answers so far', clinical: 'Listed options, with the answers so far' },
    heading: (listed: number) => (listed === 1 ? '1 option is listed' : `${listed} options are listed`),
    none: 'No option is listed for these answers',
    order: 'In the order of the source. None is recommended over another.',
    would: { listed: 'would be listed', 'not-listed': 'would not be listed', depends: 'would depend on an open answer' },
    partOf: (name: string) => `Part of: ${name}. Never alone.`,
  },
  why: 'Why is this here?',
  whyNotice: 'Read it in the source',
  gaps: { plain: 'What the summary does not say', clinical: 'What the summary does not say' },
  ask: 'To ask:',
  next: { plain: 'What might come next', clinical: 'What may come next' },
  instead: 'Where to look instead',
  goOn: (title: string) => `Go on: ${title}`,
  /** Read out once a step. */
  said: {
    question: (number: number, asks: string, answers: number) => `Question ${number}: ${asks} ${answers} answers.`,
    list: (listed: number, depends: number) =>
      `${listed} listed, ${depends} ${depends === 1 ? 'depends' : 'depend'} on an open answer.`,
  },
} as const;
