/** What is said after a link was copied, or could not be. */
export const copyLink = {
  copied: 'The link is copied.',
  failed: 'Copy this link yourself:',
} as const;
