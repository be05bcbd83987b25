/** Other names of pathways, as the summaries use them. They name a place and decide nothing. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  stomach: ['gastric'],
  'small-intestine': ['small bowel'],
  duodenum: ['duodenal'],
  'jejunum-ileum': ['jejunum', 'ileum'],
  appendix: ['appendiceal'],
  colon: ['large bowel'],
  rectum: ['rectal'],
  metastatic: ['metastases', 'distant spread', 'spread to a distant part'],
  recurrent: ['recurrence', 'came back', 'it came back'],
  'carcinoid-syndrome': ['carcinoid'],
  'work-up': ['tests'],
  'follow-up': ['check-ups'],
};

/** Words that say nothing by themselves, and are read past. */
export const fillers: readonly string[] = [
  ...['a', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'been', 'but', 'by', 'for', 'from', 'had', 'has', 'have', 'he'],
  ...['in', 'into', 'is', 'it', 'its', 'me', 'my', 'of', 'on', 'or', 'our', 'she', 'so', 'that', 'the', 'there'],
  ...['they', 'this', 'to', 'was', 'we', 'were', 'with', 'cancer', 'diagnosis', 'net', 'neuroendocrine', 'patient'],
  ...['person', 'size', 'sized', 'tumor', 'tumour', 'found', 'known'],
];

/** Words that many names share. Together with another word they help; alone they point to nothing. */
export const weakWords: readonly string[] = [
  ...['first', 'growth', 'growing', 'kind', 'layer', 'look', 'metastases', 'number', 'one', 'other', 'part', 'place'],
  ...['possible', 'risk', 'several', 'site', 'spread', 'surgery', 'type', 'wall', 'where', 'word', 'yes', 'grown'],
];

/** Words that turn what stands beside them down, and words that leave it open. */
export const negations: readonly string[] = [
  'no',
  'not',
  'non',
  'without',
  'negative',
  'neg',
  'none',
  'absent',
  'never',
];
export const doubts: readonly string[] = ['unsure', 'unknown', 'unclear'];
export const affirmations: readonly string[] = ['yes', 'positive', 'present'];
