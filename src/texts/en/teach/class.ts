/** What the class said: the hands of a session beside the summary, as bars, on the chart, and as files. */
export const classTexts = {
  title: 'What the class said',
  back: 'Back to the step',
  present: 'Present this step',
  empty: 'No hands have been counted yet. Open Present, and count the hands at a question or a list.',
  sessions: 'Sessions',
  counted: (steps: number) => (steps === 1 ? '1 step with hands' : `${steps} steps with hands`),
  kept: 'Kept on this device only, without names. Some browsers clear it after a week without a visit: save it as a file.',
  notKept: 'This browser keeps nothing. Save a file before you close it.',
  problems: (count: number) =>
    count === 1
      ? 'One session could not be read and was left out.'
      : `${count} sessions could not be read and were left out.`,
  end: 'End this session',
  endHow: 'What is counted next opens a new session.',
  ended: 'This session has ended.',
  json: 'Save as file (JSON)',
  csv: 'Save as table (CSV)',
  slides: 'Save for PowerPoint',
  slidesFailed: 'The slides could not be made here. Check that you are online, and try again.',
  remove: 'Clear this session',
  removeSure: 'Clear it now',
  removeNo: 'Keep it',
  removeAsk: 'It is then gone from this device.',
  step: 'Steps of this session',
  list: 'What would the summary list?',
  went: 'the walk went on here',
  classSide: 'The class',
  summarySide: 'The summary',
  row: 'Answer or option',
  open: 'Open this step',
  chart: (title: string) => `On the chart: ${title}`,
  chartHow:
    'The number on a row is the hands of the class. The teal line is where the walk went. The shapes are the summary.',
  chartNone: 'No hands were counted in this part. Open a step above to see its chart.',
  /** In the column `walk went on` of the table file. */
  wentOn: 'yes',
  /** The first row of the table file. */
  columns: ['session', 'started', 'step', 'kind', 'asked', 'row', 'hands', 'summary', 'walk went on', 'address'],
} as const;
