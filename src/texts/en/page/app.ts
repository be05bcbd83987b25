import { frame } from './frame.ts';

/** Notes about an address, the page title, and what is said when something goes wrong. */
export const app = {
  notes: {
    notLoaded: 'This part did not load. Check your connection, then try again. Your answers are kept.',
  },
  /** Title of the browser tab: step, pathway, app. */
  title: (parts: readonly string[]) => [...parts, frame.name].join(' - '),
} as const;
