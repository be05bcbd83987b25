/** Technical terms: the button in a text, and the page with all of them. */
export const glossary = {
  explains: (term: string) => `What "${term}" means`,
  said: (respelling: string) => `say: ${respelling}`,
  close: 'Close',
  title: 'Words explained',
  intro: 'Words that doctors and reports use, in plain words. They are in the order of the alphabet.',
} as const;
