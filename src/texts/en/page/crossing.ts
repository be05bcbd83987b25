/** What is said when a place is looked at from another edition. */
export const crossing = {
  lost: (facts: readonly string[]) =>
    `These answers have no equal in this edition and were left out: ${facts.join('; ')}.`,
  noCounterpart: 'This edition has no single place for where you were. Choose where to go on.',
} as const;
