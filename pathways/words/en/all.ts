import type { Lexicon } from '../../../src/model/content/lexicon.ts';
import { findings } from './findings.ts';
import { grammar } from './grammar.ts';
import { known } from './known.ts';
import { leads } from './leads.ts';
import { places } from './places.ts';
import { spellings } from './spellings.ts';

/** The English words that the search knows beside those of the content itself. */
export const lexicon: Lexicon = {
  grammar,
  spellings,
  places,
  findings,
  known,
  leads,
  siteQuestions: ['primary', 'site', 'suspected-site'],
};
