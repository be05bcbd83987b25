/** Notes about an address, the page title, and what is said when something goes wrong. */
export const app = {
  name: 'GI NET Pathways',
  notes: {
    unknownPathway: (name: string) =>
      `This link names a part that is not here${name ? `: "${name}"` : ''}. The rest of the link was kept.`,
    unknownSetting: (setting: string) => `This link has a part that means nothing here: "${setting}". It was left out.`,
    problem: (what: string, fix: string) => `${what} ${fix}`,
    more: (count: number) => `${count} more parts of this link were left out.`,
    lost: (facts: readonly string[]) =>
      `These answers have no equal in this edition and were left out: ${facts.join('; ')}.`,
    noCounterpart: 'This edition has no single place for where you were. Choose where to go on.',
    notLoaded: 'This part could not be loaded. Check your connection and try again. Your answers are kept.',
  },
  /** Title of the browser tab: step, pathway, app. */
  title: (parts: readonly string[]) => [...parts, 'GI NET Pathways'].join(' - '),
} as const;
