import type { Words } from '../../../model/content/words.ts';
import { source } from '../content/source.ts';

/** Options side by side, and walks side by side. */
export const compare = {
  title: 'Compare',
  modes: { label: 'What to compare', options: 'Options', walks: 'Walks' },
  /** Options. */
  choose: 'Choose two to four options',
  chosen: (count: number) => `${count} chosen`,
  most: 'Four is the most. Take one away to choose another.',
  fewer: 'Choose at least two.',
  onlyOne: 'This part lists one option, so there is nothing to put beside it.',
  noOptions: 'This part lists no options. It leads on to other parts.',
  order: 'None is recommended over another.',
  rows: {
    is: 'What it is',
    when: 'Listed when',
    now: { plain: 'With your answers', clinical: 'Status now' },
    elsewhere: { plain: 'The same kind of treatment in other parts', clinical: 'Same kind of treatment elsewhere' },
    text: { plain: 'Words and figures of the text', clinical: 'Strength, evidence, figures' },
    places: 'In the source',
  } satisfies Record<string, Words>,
  notTold: {
    plain: 'The summary does not say more about it here.',
    clinical: 'Not explained in this edition.',
  } satisfies Words,
  noEvidence: 'No level of evidence is given here.',
  always: { plain: 'For everyone on this list', clinical: 'No condition stated' } satisfies Words,
  nowhere: 'In no other part.',
  /** A link to the words of the source, and where they stand. */
  words: (anchor: string) => `at the words "${anchor}"`,
  section: (heading: string, dated: string) => `Section "${heading}"${dated === '' ? '' : `, ${dated}`}:`,
  date: source.date,
  loading: 'Loading...',

  /** Walks. */
  walksIntro: {
    plain: 'Put this walk beside the same one with one other answer, or beside one that you saved.',
    clinical: 'This walk beside the same with one answer changed, or beside a saved one.',
  } satisfies Words,
  kind: 'Put it beside',
  kinds: { changed: 'This walk with one other answer', saved: 'A saved walk' },
  question: 'The answer that changes',
  answer: 'To',
  savedWalk: 'Saved walk',
  noSaved: 'You have not saved a walk yet.',
  noAnswers: 'Answer a question first. Then you can see what another answer would do.',
  this: 'This walk',
  changed: 'With the other answer',
  gone: 'That walk is in a part that is not here any more.',
  differs: 'differs',
  count: (options: number): Words => ({
    plain:
      options === 0
        ? 'The list is the same in both.'
        : `${options} ${options === 1 ? 'option differs' : 'options differ'}.`,
    clinical:
      options === 0 ? 'No option differs.' : `${options} ${options === 1 ? 'option differs' : 'options differ'}.`,
  }),
  facts: { plain: 'Answers', clinical: 'Facts' } satisfies Words,
  notAnswered: 'no answer',
  options: 'Options',
  notices: { plain: 'Said for one of them only', clinical: 'Notices that apply to one only' } satisfies Words,
  leads: 'Leads to',
  walk: 'Walk this way',
  otherPart: 'The two are in different parts, so their lists stand beside each other as they are.',
  status: {
    listed: 'listed',
    depends: 'depends',
    'not-listed': 'not listed',
    unclear: 'not clear',
  },
} as const;
