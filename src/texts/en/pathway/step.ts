import type { Words } from '../../../model/content/words.ts';

/** The step panel: the walk so far, the question, the list, and what stands around it. */
export const step = {
  region: 'Your step',
  answers: 'Your answers',
  changeLabel: (name: string) => `change ${name}`,
  unused: 'Kept, not used here',
  ahead: 'Known already, used further on',
  counted: 'Not asked on this path, and it counts',
  restart: 'Start this part again',
  back: 'Back',
  /** After it, for those who listen. */
  backLabel: 'one question',
  /** In the line above the step. */
  frame: {
    place: (number: number, most: number) => `Question ${number} of ${number < most ? `about ${most}` : number}`,
    open: (name: string) => `Open: ${name}`,
    end: (answers: number): Words => ({
      plain: `From ${answers} answer${answers === 1 ? '' : 's'}`,
      clinical: `From ${answers} fact${answers === 1 ? '' : 's'}`,
    }),
  },
  about: { plain: 'What this part is about', clinical: 'What this list turns on' } satisfies Words,
  keep: 'Keep this answer and go on',
  othersOpen: 'Other questions, in any order',
  means: 'What does this mean?',
  whoKnows: { plain: 'Who would know?', clinical: 'Where to find it' },
  /** Beside an answer: what it would do. */
  effect: {
    next: (name: string) => `next: ${name}`,
    lists: (count: number) => `${count} option${count === 1 ? '' : 's'} listed`,
    depends: (count: number) => `${count} depend${count === 1 ? 's' : ''}`,
    unclear: 'the summary is not clear here',
    adds: (count: number) => `lists ${count} option${count === 1 ? '' : 's'}`,
    closes: (count: number) => `${count} not for this answer`,
    /** Listed before, and the text does not settle it for this answer. */
    opens: (count: number) => `${count} left open`,
    same: 'no change in the list',
    all: 'shows each with its condition',
    goes: 'goes on in another part',
    notCovered: 'not covered here',
    ends: 'last step here',
  },
  /** Above the options. */
  list: {
    soFar: {
      plain: 'Listed so far',
      clinical: 'Listed options, with the answers so far',
    },
    heading: (listed: number) => `${listed} option${listed === 1 ? ' is' : 's are'} listed`,
    none: 'The summary lists no option for these answers',
    /** Nothing is listed outright, since something is not known. */
    depend: (count: number) => `${count} option${count === 1 ? '' : 's'} may be listed`,
    depends: 'Depends on what is not known',
    closed: { plain: 'Not listed for these answers', clinical: 'Not listed for these facts' } satisfies Words,
    settledBy: { plain: 'This would settle it:', clinical: 'Settled by:' } satisfies Words,
    order: 'None is recommended over another.',
    would: {
      listed: 'would be listed',
      'not-listed': 'would not be listed',
      depends: 'would be left open',
    },
    partOf: (name: string) => `Named together with: ${name}.`,
  },
  strength: 'Wording of the text:',
  evidence: (level: string) => `Level of evidence given: ${level}`,
  overview: 'From the overview of treatments in the same summary.',
  source: 'source',
  notes: 'Notes from the summary',
  unclear: 'Not clear in the text',
  notices: 'Notices',
  gaps: 'What the summary does not say',
  ask: 'To ask:',
  next: { plain: 'What might come next', clinical: 'What may come next' },
  instead: 'Where to look instead',
  goOn: (title: string) => `Go on: ${title}`,
  /** Read out once a step. */
  said: {
    question: (number: number, asks: string, answers: number) => `Question ${number}: ${asks} ${answers} answers.`,
    list: (answers: number, listed: number, depends: number) =>
      `With ${answers} answer${answers === 1 ? '' : 's'}: ${listed} listed, ${depends} depend${depends === 1 ? 's' : ''} on what is open.`,
  },
} as const;
