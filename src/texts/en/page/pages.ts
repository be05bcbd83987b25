/** What search engines and shared links show of each page. Only the build needs it. */
export const pages = {
  title: 'GI NET Pathways: what NCI summaries list, step by step',
  start: 'Start',
  read: (title: string) => `${title}. Part of GI NET Pathways: what NCI PDQ summaries list, step by step.`,
  description:
    'Flowcharts that you can step through: what NCI PDQ summaries list for neuroendocrine tumors of the stomach, small intestine, appendix, colon, rectum and pancreas. It informs and does not recommend.',
  /** A page of another edition than the one that is meant where none is named. */
  edition: (title: string, edition: string) => `${title} (${edition.charAt(0).toLowerCase()}${edition.slice(1)})`,
  pathway: (title: string, intro: string) =>
    `${title}: what an NCI PDQ summary lists, step by step, with its sources. ${intro}`,
} as const;
