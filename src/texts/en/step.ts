/** The step panel: the walk so far, the question, the list, and what stands around it. */
export const step = {
  region: 'Your step',
  answers: 'Your answers',
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
  /** Beside an answer: what it would do. */
  effect: {
    next: (name: string) => `next: ${name}`,
    lists: (count: number) => (count === 1 ? '1 option listed' : `${count} options listed`),
    depends: (count: number) => (count === 1 ? '1 depends' : `${count} depend`),
    unclear: 'the summary is not clear here',
    adds: (count: number) => (count === 1 ? 'lists 1 option' : `lists ${count} options`),
    closes: (count: number) => (count === 1 ? '1 not for this answer' : `${count} not for this answer`),
    same: 'no change in the list',
    all: 'shows each with its condition',
    goes: 'goes on in another part',
    notCovered: 'not covered here',
    ends: 'last step here',
  },
  /** Above the options. */
  list: {
    soFar: {
      plain: 'What the summary lists, with your answers so far',
      clinical: 'Listed options, with the answers so far',
    },
    heading: (listed: number) => (listed === 1 ? '1 option is listed' : `${listed} options are listed`),
    none: 'The summary lists no option for these answers',
    /** Nothing is listed outright, since something is not known. */
    depend: (count: number) => (count === 1 ? '1 option may be listed' : `${count} options may be listed`),
    order: 'In the order of the source. None is recommended over another.',
    would: {
      listed: 'would be listed',
      'not-listed': 'would not be listed',
    },
    partOf: (name: string) => `Part of: ${name}. Never alone.`,
  },
  whatIsIt: 'What is it?',
  overview: 'From the overview of treatments in the same summary.',
  strength: 'Wording of the text:',
  evidence: (level: string) => `Level of evidence given: ${level}`,
  noEvidence: 'No level of evidence is given here.',
  figures: 'Figures in the text',
  topics: { plain: 'Good to know', clinical: 'Background from the summary' },
  source: 'source',
  why: 'Why is this here?',
  gaps: { plain: 'What the summary does not say', clinical: 'What the summary does not say' },
  ask: 'To ask:',
  notes: 'Notes on this step',
  next: { plain: 'What might come next', clinical: 'What may come next' },
  instead: 'Where to look instead',
  goOn: (title: string) => `Go on: ${title}`,
  /** Read out once a step. */
  said: {
    question: (number: number, asks: string, answers: number) => `Question ${number}: ${asks} ${answers} answers.`,
    list: (answers: number, listed: number, depends: number) =>
      `With ${answers === 1 ? '1 answer' : `${answers} answers`}: ${listed} listed, ${depends} ${depends === 1 ? 'depends' : 'depend'} on what is open.`,
  },
} as const;
