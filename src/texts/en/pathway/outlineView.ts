/** The outline: the pathway as nested text. */
export const outlineView = {
  region: (title: string) => `Outline: ${title}`,
  intro: 'The same pathway as text. You can answer here too.',
  toStep: 'Go to your step',
  here: 'You are here',
  kinds: {
    question: 'Question',
    options: 'List of options',
    'goes-to': 'Goes on elsewhere',
    'not-covered': 'Not covered',
    end: 'Last step here',
    next: 'Links',
  },
  /** Before the target of a clinical edge, and of a structural one. */
  leadsTo: 'then the list:',
  thenTo: 'then:',
  source: 'source',
} as const;
