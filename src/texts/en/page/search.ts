import type { Words } from '../../../model/content/words.ts';
import { pathwayTexts } from '../pathway/pathway.ts';
import { frame } from './frame.ts';

const { sources, glossary, saved, practise } = frame.footer;
const pages: Readonly<Record<string, string>> = { sources, glossary, saved, practise };
const views: Readonly<Record<string, string>> = { ...pathwayTexts.views, print: 'Print' };

/** The search box: what it says of what it finds. */
export const search = {
  results: 'Search results',
  /** Headings of the results. */
  groups: {
    first: 'First of all',
    walks: 'Go to',
    told: 'Explained here',
    options: 'Options',
    questions: 'Questions',
    says: 'What the summary says',
    cases: 'Cases to practise with',
    pages: 'On this site',
  },
  /** Beside the result that Enter opens. */
  enter: 'Enter',
  /** Read out as one types. */
  said: {
    none: 'No results.',
    found: (count: number, first: string) => `${count === 1 ? '1 result' : `${count} results`}. Enter opens: ${first}`,
    confirm: (count: number) => (count === 1 ? '1 point to check.' : `${count} points to check.`),
  },
  kept: 'with your answers so far',
  inPathway: (title: string) => `in: ${title}`,
  questionIn: (title: string) => `a question in: ${title}`,
  caseIn: (title: string) => `a case about: ${title}`,
  word: 'a word explained',
  notCovered: (place: string) => `Not covered here: ${place}`,
  notCoveredAbout: 'No list here is about it. The next page says where to look.',
  views: (view: string) => views[view] ?? view,
  viewAbout: 'a view of the part that you are in',
  pages: (page: string) => pages[page] ?? page,
  pageAbout: 'a page of this site',
  /** What of the text is not used, once under all results. */
  notAsked: (words: readonly string[]) => `Not asked by this list: ${words.join(', ')}.`,
  notUnderstood: (words: readonly string[]) => `Not understood: ${words.join(', ')}.`,
  noUnit: 'For a size, add mm or cm. Inches are not read.',
  /** Answers that a person has to confirm, one by one. */
  confirm: {
    title: 'Please check',
    lead: 'These are not used until you choose.',
    wrote: (words: string, why: string) => `You wrote "${words}". ${why}`,
    open: 'Leave open',
    go: (title: string) => `Open: ${title}`,
  },
  /** Why an answer is proposed and not used at once. */
  why: {
    said: 'It says so.',
    doubt: 'The words beside it leave it open.',
    beside: 'There are words beside it that are not understood.',
    names: 'It does not say if it is so.',
    near: 'It is near this question, but not the same.',
    no: 'It is not clear what the "no" belongs to.',
    two: 'It fits more than one answer.',
    border: 'It goes across a border of the list.',
    slip: 'It may be a slip of the keys.',
    list: 'A "no" stands before, and may be meant for this as well.',
  },
  /** Stands above the page that was opened. */
  note: {
    open: (names: readonly string[]) => `Not used until you answer: ${names.join('; ')}.`,
    openPart: (name: string, words: string) => `${name} (you wrote "${words}")`,
    notUnderstood: (words: readonly string[]) => `Not understood in your search: ${words.join(', ')}.`,
  },
  /** Where nothing is found. */
  none: {
    title: (text: string) => `Nothing here fits "${text}".`,
    lead: 'These may help:',
    doors: [
      { id: 'site', says: { plain: 'Choose a part of the body', clinical: 'Choose a site' } },
      { id: 'help', says: { plain: 'Talk to someone: 1-800-4-CANCER', clinical: 'NCI phone line: 1-800-4-CANCER' } },
      { id: 'questions', says: { plain: 'Questions to ask my team', clinical: 'Questions for the team' } },
    ] as const satisfies readonly { readonly id: string; readonly says: Words }[],
  },
  /** Words that tell a person that they are not alone, above what is found for words of fear. */
  kind: 'This is a hard question, and many people ask it. No page can tell how it will go for you. Your care team knows you.',
  emergency: 'If this is happening now, call your emergency number.',
  /** What is told, in place. */
  card: {
    back: 'Back to the results',
    close: 'Close',
    goTo: (title: string) => `Go to: ${title}`,
  },
  /** A line or a whole report, pasted. */
  report: {
    open: 'Paste a report',
    title: 'Read a report',
    lead: 'Paste a line or a whole report here. It is read on this device. Nothing is sent and nothing is kept.',
    label: 'Text of the report',
    tooLong: (most: string) => `Only the first ${most} letters are read.`,
    marked: 'What was found in it',
    which: 'For which part?',
    nothing: 'Nothing in it is asked here. Try the words of the report for the place and the size.',
    /** How the words that a proposal comes from are named for those who hear the page. */
    from: 'from the text',
    close: 'Close',
  },
  slash: 'The / key jumps to this box',
} as const;
