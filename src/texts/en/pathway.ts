/** A pathway's page: its views, and its source. */
export const pathwayTexts = {
  views: { label: 'Show', step: 'Step', chart: 'Chart', outline: 'Outline', sources: 'Sources', both: 'Editions' },
  loading: 'Loading...',
  notLoaded: 'This part could not be loaded. The step beside it still works.',
  again: 'Try again',
  sources: {
    title: 'Source of this pathway',
    sections: 'Sections it follows',
    use: 'How it may be used',
    credit: 'Credit',
  },
} as const;
