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
  edges: {
    walked: 'your path',
    clinical: 'the source ties the two',
    structural: 'order or link only',
  },
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
