/** What search engines and shared links show of each page. Only the build needs it. */
export const pages = {
  title: 'GI NET Pathways: what the NCI summary lists, step by step',
  start: 'Start',
  read: (title: string) => `${title}. Part of GI NET Pathways: what the NCI PDQ summary lists, step by step.`,
  description:
    'Flowcharts that you can step through: what the NCI PDQ summary lists for neuroendocrine tumors of the stomach, small intestine, appendix, colon and rectum. It informs and does not recommend.',
  edition: {
    patient: (title: string) => title,
    professional: (title: string) => `${title} (health professional edition)`,
  },
  pathway: (title: string, intro: string) =>
    `${title}: what the NCI PDQ summary lists, step by step, with its sources. ${intro}`,
} as const;
