/** Words that stand in the chart, the outline, the step panel and the command line alike. */
export const common = {
  /** The answer that every question accepts, where the pathway has no words of its own for it. */
  unsure: { plain: 'I am not sure', clinical: 'Not known' },
  /** Title of the card with the links that follow a list. */
  next: { plain: 'What might come next', clinical: 'What may come next' },
  /** Title of the questions that follow one another whatever is answered. */
  findings: { plain: 'What is known', clinical: 'Findings' },
  /** A question that was answered: "Size: 1 to 2 cm". */
  fact: (question: string, answer: string) => `${question}: ${answer}`,
  /** A size that was given, with the answer that holds it: "12 mm (1 to 2 cm)". What the answer adds in brackets goes. */
  sized: (size: string, answer: string) =>
    `${size.replace(/[cm]?m$/, ' $&')} (${answer.charAt(0).toLowerCase()}${answer.slice(1).replace(/ \([^)]*\)$/, '')})`,
  /** A condition on a card: "for tumors under 1 cm". */
  conditionOf: (conditions: readonly string[]) => `for ${conditions.join(', or ')}`,
} as const;
