/** Somebody to talk to. The number is of the United States. */
export const help = {
  lead: 'Talk to someone:',
  number: '1-800-4-CANCER',
  about: '(National Cancer Institute, in the United States)',
} as const;
