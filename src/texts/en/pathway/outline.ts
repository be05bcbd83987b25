import type { Words } from '../../../model/content/words.ts';

/** Headings and connecting words of a pathway written out as text. */
export const outline = {
  /** The file with all pathways, which a clinician reviews. */
  all: {
    title: 'Every pathway as text',
    legend:
      'Written by `npm run outlines`, compared by the tests. `→` is a structural link, an order or a link of ours. `⇒` is a clinical one: the source itself ties the two, at the words in brackets.',
  },
  options: { plain: 'Each option', clinical: 'Each option' } satisfies Words,
  notices: { plain: 'Good to know', clinical: 'Notices' } satisfies Words,
  gaps: { plain: 'What the summary does not say', clinical: 'What the summary does not say' } satisfies Words,
  kinds: {
    question: { plain: 'Question', clinical: 'Question' },
    options: { plain: 'What the summary lists', clinical: 'Listed options' },
    'goes-to': { plain: 'Goes on in another part', clinical: 'Goes to another pathway' },
    'not-covered': { plain: 'Not covered', clinical: 'Not covered' },
    end: { plain: 'Last step here', clinical: 'End' },
    next: { plain: 'What may come next', clinical: 'What may come next' },
  } satisfies Record<string, Words>,
  /** Before the words of a condition. */
  when: 'when',
  /** A question that the walk does not wait for. */
  optional: 'optional',
  /** Before a question to take along. */
  ask: 'To ask:',
  /** Before a doubt: where the source itself is ambiguous about an option. */
  depends: 'Depends',
  partOf: 'part of',
  /** In the place of a condition, where the source states none. */
  everyone: 'for everyone here',
  /** Before places to look outside. */
  instead: 'Where to look instead:',
} as const;

/** A condition written out: "Size is 1 to 2 cm, and Muscle layer is No". */
export const conditions = {
  is: (question: string, answers: readonly string[]) => `${question} is ${answers.join(' or ')}`,
  all: (parts: readonly string[]) => parts.join(', and '),
  any: (parts: readonly string[]) => parts.join(', or '),
  unless: (part: string) => `not if ${part}`,
  group: (part: string) => `(${part})`,
} as const;
