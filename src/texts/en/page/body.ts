import type { Words } from '../../../model/content/words.ts';

/** The drawing of the gut, the pancreas and the liver. */
export const body = {
  label: { plain: 'Choose a part of the body', clinical: 'Choose a primary site' } satisfies Words,
  /** Beside the title of a pathway. */
  here: (part: string) => `Where this is in the body: ${part}`,
} as const;
