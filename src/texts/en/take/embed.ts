/** A pathway in a frame of another page. */
export const embed = {
  show: 'Show',
  step: 'Step',
  chart: 'Chart',
  open: 'Open in full',
  newTab: '(opens a new tab)',
} as const;
