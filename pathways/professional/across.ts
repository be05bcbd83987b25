import { citing } from '../../src/model/content/source.ts';
import { pdqProfessional } from './gi-net/source.ts';

/** What one summary of this edition cites of another, under its name: the one on the gut. */
export const gutGeneral$ = citing(pdqProfessional, 'general');
