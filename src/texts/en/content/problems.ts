/** Trouble in facts that people give, on the command line or in an address. Shown as "where: what fix". */
export const problems = {
  unknownFact: {
    what: (pathway: string, fact: string) => `${pathway} asks no question called "${fact}".`,
    /** Where the pathway asks nothing at all. */
    noQuestions: (pathway: string) => `${pathway} asks nothing: leave it out.`,
    fix: (facts: readonly string[]) => `The questions are: ${facts.join(', ')}.`,
  },
  unknownAnswer: {
    what: (fact: string, answer: string) => `"${answer}" is not an answer to ${fact}.`,
    fix: (answers: readonly string[]) => `The answers are: ${answers.join(', ')}.`,
    /** Added where a size may be given as a number. */
    orSize: 'A size works too, for example 15mm or 1.5cm.',
  },
  nearest: (id: string) => `Did you mean ${id}?`,
  size: {
    negative: (given: string) => `"${given}" is not a size: it has to be more than zero.`,
    tooLarge: (given: string) => `"${given}" is more than 100 cm.`,
    noUnit: (given: string) => `"${given}" has no unit.`,
    unknownUnit: (given: string) => `"${given}" is not in millimeters or centimeters.`,
    /** No answer has a range that holds it. Only a mistake in a pathway leads here. */
    noRange: (given: string) => `No answer stands for "${given}".`,
    fix: 'Give it in mm or cm, for example 15mm or 1.5cm.',
  },
  twice: {
    what: (fact: string, kept: string) => `${fact} is given more than once. ${kept} is kept.`,
    fix: 'Give each question one answer.',
  },
} as const;
