import type { Words } from '../../../model/content/words.ts';

/** Questions for the team: how each is worded, and the page on which a person keeps them. */
export const questions = {
  title: { plain: 'Questions for my team', clinical: 'Questions for the team' } satisfies Words,
  intro: {
    plain:
      'These come from the places you have been. Change them, add your own, and take them along. They stay on this device.',
    clinical: 'Collected from the places visited. To be edited, ordered and printed. They stay on this device.',
  } satisfies Words,
  /** Shown where the browser keeps nothing. */
  notKept: {
    plain: 'This device keeps nothing for this page. Your list lasts until you close it. Print it to take it along.',
    clinical: 'This browser keeps nothing: the list lasts until the page is closed.',
  } satisfies Words,
  /** How a collected question is worded. */
  ask: {
    unclear: (notice: string): Words => ({
      plain: `${notice} What does this mean for me?`,
      clinical: `${notice} What does this mean in this case?`,
    }),
    which: {
      plain: 'Which of these treatments would you choose for me, and why?',
      clinical: 'Which of the listed options fits this case, and why?',
    } satisfies Words,
    listed: (option: string): Words => ({
      plain: `Is ${option} right for me? What would be done?`,
      clinical: `Does ${option} fit this case? How is it done?`,
    }),
    depends: (option: string): Words => ({
      plain: `Could ${option} be a choice for me? What does that depend on?`,
      clinical: `Could ${option} fit this case? On what does it depend?`,
    }),
  },
  /** Questions that belong to no place. Our own; the summary points to a page of its publisher for more of them. */
  general: [
    {
      id: 'effects',
      says: {
        plain: 'What might I notice during and after treatment?',
        clinical: 'Which effects are to be expected during and after treatment?',
      },
    },
    {
      id: 'next',
      says: {
        plain: 'What happens next, and how often will I be checked?',
        clinical: 'What is the next step, and how is follow-up planned?',
      },
    },
    {
      id: 'without',
      says: { plain: 'What if we wait and look again later?', clinical: 'What if treatment is put off?' },
    },
    { id: 'trial', says: { plain: 'Is there a trial that I could join?', clinical: 'Is a clinical trial open?' } },
    {
      id: 'reports',
      says: { plain: 'May I have a copy of my reports?', clinical: 'Can the reports be handed over?' },
    },
    {
      id: 'call',
      says: { plain: 'Who can I call when I have more questions?', clinical: 'Who is the contact for questions?' },
    },
  ] as const satisfies readonly { readonly id: string; readonly says: Words }[],
  /** How the questions are grouped after those to ask first. */
  first: { plain: 'Ask first', clinical: 'First' } satisfies Words,
  groups: {
    own: { plain: 'Your own', clinical: 'Own' },
    diagnosis: { plain: 'About the tumor', clinical: 'Diagnosis' },
    treatment: { plain: 'About treatment', clinical: 'Treatment' },
    after: { plain: 'What comes after', clinical: 'After' },
  } satisfies Record<string, Words>,
  arrange: { on: 'Change this list', off: 'Done' },
  /** What a question comes from. */
  origins: {
    unsure: { plain: 'you were not sure', clinical: 'not known' },
    unclear: { plain: 'the summary is not clear', clinical: 'the text is not clear' },
    gap: { plain: 'the summary does not say', clinical: 'the text does not say' },
    option: { plain: 'a listed treatment', clinical: 'an option' },
    general: { plain: 'for any visit', clinical: 'general' },
    own: { plain: 'your own', clinical: 'own' },
  } satisfies Record<string, Words>,
  asked: 'Asked',
  askedLabel: (question: string) => `Asked: ${question}`,
  edit: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  restore: 'Put back',
  up: 'Up',
  down: 'Down',
  /** After a button, for those who listen. */
  of: (question: string) => `: ${question}`,
  moved: (place: number, all: number) => `Now ${place} of ${all}`,
  wasRemoved: 'Taken off the list. You can put it back below.',
  own: { plain: 'Your own question', clinical: 'Own question' } satisfies Words,
  add: 'Add',
  added: 'Added at the top.',
  removed: (count: number) => `Taken off the list (${count})`,
  more: {
    plain: 'The National Cancer Institute has a page named "Questions to Ask Your Doctor about Cancer" on cancer.gov.',
    clinical: 'NCI page: Questions to Ask Your Doctor about Cancer (cancer.gov).',
  } satisfies Words,
  print: 'Print',
  visit: { plain: 'My visit on one page', clinical: 'The visit on one page' } satisfies Words,
} as const;
