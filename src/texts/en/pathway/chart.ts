/** The chart: its name, instructions, controls, legend, and what a screen reader hears of a card. */
export const chart = {
  region: (title: string) => `Chart: ${title}`,
  instructions:
    'Arrow keys travel: right along a line, left back, up and down through answers and cards. Enter chooses an answer. Home is the first card, End is where you are, Escape goes back to the step.',
  here: 'You are here',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole chart',
  whereAmI: 'Where am I',
  legend: 'Legend',
  /** The button that opens the legend. */
  key: 'Key',
  edges: {
    walked: 'your path',
    clinical: 'the source ties the two',
    structural: 'order only',
  },
  /** Conditions of options in a few words: "1–2 cm and multiple, or deep wall; left open if ampullary". */
  terms: {
    and: ' and ',
    or: ' or ',
    comma: ', ',
    orElse: ', or ',
    unless: ', unless ',
    unlessFirst: 'unless ',
    no: (name: string) => `no ${name}`,
    oneOf: (parts: readonly string[]) =>
      parts.length > 1 ? `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}` : `${parts[0] ?? ''}`,
    leftOpen: 'left open',
    otherwiseOpen: '; otherwise left open',
    openFor: 'left open: ',
    openIf: '; left open if ',
    alsoOpenFor: '; otherwise open: ',
    unclear: 'the text is not clear',
    unclearIf: 'not clear if ',
    next: '; ',
    asAbove: 'as above',
  },
  ranges: {
    inWords: {
      below: (high: number, unit: string) => `under ${high} ${unit}`,
      upTo: (high: number, unit: string) => `up to ${high} ${unit}`,
      between: (low: number, high: number, unit: string) => `${low} to ${high} ${unit}`,
      from: (low: number, unit: string) => `${low} ${unit} or more`,
      above: (low: number, unit: string) => `over ${low} ${unit}`,
      exactly: (size: number, unit: string) => `exactly ${size} ${unit}`,
      within: (low: number, isAbove: boolean, high: number, isBelow: boolean, unit: string) =>
        `${isAbove ? `over ${low}` : `${low} or more`} and ${isBelow ? 'under' : 'up to'} ${high} ${unit}`,
    },
    inSigns: {
      below: (high: number, unit: string) => `< ${high} ${unit}`,
      upTo: (high: number, unit: string) => `≤ ${high} ${unit}`,
      between: (low: number, high: number, unit: string) => `${low}–${high} ${unit}`,
      from: (low: number, unit: string) => `≥ ${low} ${unit}`,
      above: (low: number, unit: string) => `> ${low} ${unit}`,
      exactly: (size: number, unit: string) => `exactly ${size} ${unit}`,
      within: (low: number, isAbove: boolean, high: number, isBelow: boolean, unit: string) =>
        `${isAbove ? '> ' : ''}${low} to ${isBelow ? '< ' : ''}${high} ${unit}`,
    },
  },
  /** A branch beside the way on a phone: the answer, and what it leads to. */
  other: (answer: string, title: string) => (answer === '' ? `${title}` : `${answer}: ${title}`),
  /** An answer that leads where another one leads. */
  asFor: (answer: string, other: string) => `${answer}: as “${other}”`,
  /** Links of which the answer to a question opens one. */
  byAnswer: (question: string) => `by ${question[0]?.toLowerCase()}${question.slice(1)}`,
  /** Over findings that belong to one answer. */
  findingsOf: (findings: string, answer: string) => `${findings} · ${answer}`,
  /** Answers as buttons in a row of findings. */
  chip: { unsure: '?' },
  card: {
    question: (title: string, answers: number) => `Question: ${title} ${answers} answers.`,
    options: (title: string, options: number) =>
      `List: ${title}. ${options === 1 ? '1 option' : `${options} options`}.`,
    other: (title: string) => title,
    nearness: {
      current: 'You are here.',
      walked: 'On your path.',
      open: '',
      closed: 'Not on the way with these answers.',
    },
  },
} as const;
