import type { Gap } from '../../../src/model/content/definition.ts';
import type { Citation } from '../../../src/model/content/source.ts';
import { enucleable, inHead, large, notEnucleable, one, small } from './shared-lesion.ts';

/** What the sections on insulinoma and on glucagonoma leave out in the same way, at the lines of either. */
export function lesionGaps(smallLine: Citation, largeLine: Citation) {
  return {
    'no-number-for-small-or-large': {
      says: {
        plain: 'The text gives no number for "small" or for "large".',
        clinical: 'No centimeters for "small" or "large".',
      },
      ask: { plain: 'Do you call my tumor small or large?', clinical: 'Small or large, by which measure?' },
      cites: [smallLine, largeLine],
    },
    'small-in-the-body-no-line': {
      says: {
        plain: 'The line on one small tumor names the head and the tail. It does not name the body.',
        clinical: 'Single small lesion: head or tail only, the body is not named.',
      },
      when: { all: [one, small, { fact: 'part', in: ['body'] }] },
      cites: [smallLine],
    },
    'small-not-enucleable-no-line': {
      says: {
        plain: 'The line says "if feasible". It does not say what else if the small tumor cannot come out alone.',
        clinical: '"If feasible", and nothing for a small lesion that is not.',
      },
      when: { all: [one, small, notEnucleable] },
      cites: [smallLine],
    },
    'neither-small-nor-large-no-line': {
      says: {
        plain: 'There is no line for one tumor that is neither small nor large.',
        clinical: 'No line for a single lesion that is neither small nor large.',
      },
      when: { all: [one, { fact: 'size-word', in: ['neither'] }] },
      cites: [smallLine],
    },
    'large-head-enucleable-no-line': {
      says: {
        plain:
          'The line on a large tumor in the head is for one that cannot come out alone. There is none for one that can.',
        clinical: 'Large lesion in the head: a line only for one not amenable to enucleation.',
      },
      when: { all: [large, inHead, enucleable] },
      cites: [largeLine],
    },
  } as const satisfies Readonly<Record<string, Gap>>;
}
