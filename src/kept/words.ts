import * as v from 'valibot';
import { entry, text } from './entry.ts';

/** A word of the glossary that was looked up. */
export const words = v.object({ ...entry, term: text(120) });
